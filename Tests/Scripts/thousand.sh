#!/usr/bin/env bash
# Runs a thousand tests with a trait and a session without a socket, sixteen at once, under a sanitizer and with 256
# descriptors, as a Mac's process has them. Of these 300 play a recording, and 300 make one and play it, 30 of them over
# sockets: Tests/Scripts/thousand.sh [thread|address]. The last line says `clean`.
set -uo pipefail
sanitizer=${1:-thread}
export OAUTH_HARNESS_THOUSAND=1 SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=16
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# The build needs more descriptors than the tests may have.
"$(dirname "$0")/sanitize.sh" "$sanitizer" -- --filter NoTestHasThisName > "$log" 2>&1 || { tail -n 20 "$log"; exit 1; }
(ulimit -Sn 256 && "$(dirname "$0")/sanitize.sh" "$sanitizer" -- --skip-build --filter ThousandTraitTests) 2>&1 | tee "$log"
status=$?
if [ $status -ne 0 ] || grep -aq 'WARNING: ThreadSanitizer' "$log" || ! grep -a '^thousand: ' "$log"; then
    grep -aEm 3 'Sanitizer:|recorded an issue|error:' "$log"
    echo "not clean: $sanitizer"
    exit 1
fi
echo "clean: $sanitizer, 1,000 tests"
