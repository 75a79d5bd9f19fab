#!/usr/bin/env bash
# Starts, hammers, scripts and stops two hundred providers at once, a minute under each sanitizer, and counts descriptors:
# Tests/Scripts/stress.sh [SECONDS] [address] [thread]. The last line says `clean`, or what was wrong.
set -uo pipefail
export OAUTH_HARNESS_STRESS_SECONDS=${1:-60}
sanitizers=("${@:2}")
[ ${#sanitizers[@]} -gt 0 ] || sanitizers=(address thread)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
wrong=()
for sanitizer in "${sanitizers[@]}"; do
    "$(dirname "$0")/sanitize.sh" "$sanitizer" -- --filter "ManyProvidersTests|ManySecureProvidersTests" 2>&1 | tee "$log" ||
        wrong+=("$sanitizer: $(grep -aEm 1 'Sanitizer:|recorded an issue|error:' "$log" || tail -n 1 "$log")")
    grep -aq '^stress: ' "$log" || wrong+=("$sanitizer: it did not run to its end")
done
if [ ${#wrong[@]} -gt 0 ]; then
    printf -v list '; %s' "${wrong[@]}"
    echo "not clean: ${list:2}"
    exit 1
fi
echo "clean: ${sanitizers[*]}, $OAUTH_HARNESS_STRESS_SECONDS seconds each"
