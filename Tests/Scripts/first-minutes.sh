#!/usr/bin/env bash
# Says how long a newcomer waits: clones this repository, builds it with its tests and runs them, on two cores.
#
#   Tests/Scripts/first-minutes.sh      about ten minutes; nothing else should run meanwhile
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
git clone --quiet "$root" "$folder/OAuthHarness"
cd "$folder/OAuthHarness"
cores=()
if command -v taskset > /dev/null; then cores=(taskset -c 0,1); fi
measure() {
    local begin=$SECONDS
    ${cores[@]+"${cores[@]}"} "${@:2}" > "$folder/log" 2>&1 || { tail -n 20 "$folder/log"; exit 1; }
    printf '%-50s %4d s\n' "$1" $((SECONDS - begin))
}
measure 'swift build' swift build
measure 'swift run oauth-harness run' swift run oauth-harness run
measure 'swift build --build-tests' swift build --build-tests
measure 'swift test' swift test
