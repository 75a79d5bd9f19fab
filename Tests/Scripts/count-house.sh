#!/usr/bin/env bash
# Counts what keeps the sources easy to find one's way in, and fails where a limit is passed.
#
#   Tests/Scripts/count-house.sh            the counts, each with its limit; status 1 where one is passed
#   Tests/Scripts/count-house.sh --report   the counts; status 0 in any case
#   Tests/Scripts/count-house.sh --ties     each pair of folders that use each other, and the types that do it
#   Tests/Scripts/count-house.sh --unused   public names that are in no test, no article and not in the README
set -euo pipefail
cd "$(dirname "$0")/../.."
exec python3 Tests/Scripts/count-house.py "$@"
