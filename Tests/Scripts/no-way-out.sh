#!/usr/bin/env bash
# Shows by the system calls that an intercepted run, with and without a sandbox, connects to loopback addresses alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build --product oauth-harness
program=$(swift build --show-bin-path)/oauth-harness
trace=$(mktemp)
trap 'rm -f "$trace"' EXIT

modes=('')
if unshare --user --map-root-user --mount --net --pid --fork true 2>/dev/null; then
    modes+=(--sandbox)
else
    echo 'skipped: --sandbox, for namespaces are not allowed here'
fi
for mode in "${modes[@]}"; do
    # A whole login, and a host that nobody plays.
    # shellcheck disable=SC2086 # no word where there is no mode
    strace -f -e trace=connect,sendto,sendmsg -o "$trace" "$program" intercept gitee $mode --quiet -- sh -c '
        python3 Tests/OAuthConformanceTests/ExampleDrivers/login.py && ! curl -sS --max-time 20 https://example.com/' >/dev/null 2>&1
    grep -q 'sin_addr=inet_addr("127.0.0.1")' "$trace" || { echo "nothing was connected${mode:+ with $mode}" >&2; exit 1; }
    if grep -E 'sin6?_addr|sin6_addr|inet_pton' "$trace" | grep -vE 'inet_addr\("127\.|"::1"|"::ffff:127\.'; then
        echo "an address outside of this machine was asked${mode:+ with $mode}" >&2
        exit 1
    fi
    echo "loopback alone${mode:+ with $mode}: $(grep -c 'sin_addr=inet_addr("127\.' "$trace") connections"
done
