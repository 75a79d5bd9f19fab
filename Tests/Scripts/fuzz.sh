#!/usr/bin/env bash
# Fuzzes what reads input from outside: Tests/Scripts/fuzz.sh [SECONDS] [TARGET…]; 600 seconds for each target of
# Tests/Fuzz/Corpus unless told otherwise, two targets at a time.
#
# Inputs start from the target's corpus; what is found on the way stays in a folder that is thrown away. An input that
# breaks something is left in the current folder, named TARGET-crash-…, printed in base64, and the script fails.
#
# OAUTH_HARNESS_FUZZ_SEED is where chance begins, a number; without it each run goes another way.
set -euo pipefail
package=$(cd "$(dirname "$0")/../.." && pwd)
corpus=$package/Tests/Fuzz/Corpus
known=$(ls "$corpus")
seconds=${1:-600}
targets=("${@:2}")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets <<< "$known"
for target in "${targets[@]}"; do
    [[ $seconds =~ ^[0-9]+$ && -d $corpus/$target ]] || {
        echo "usage: fuzz.sh [SECONDS] [TARGET…], a target is one of" $known >&2
        exit 2
    }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# SwiftPM gives every executable a main of its own; libFuzzer brings one. So the modules are compiled here: first what each
# shows to the others, which takes seconds, then the code of several at a time, the last ones first, which take longest.
modules=(SystemCalls HTTPWire Processes TLS Loopback JSONText Recordings OAuthHarness BundledFiles OAuthConformance)
compile() {
    cd "$work/$1"
    swiftc -O -wmo -num-threads "$(nproc)" -g -sanitize=fuzzer,address -parse-as-library -swift-version 6 \
        -package-name OAuthHarness -enable-upcoming-feature ExistentialAny \
        -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility \
        -I "$work" -module-name "$1" "${@:2}" @files
}
show() {
    mkdir "$work/$1"
    find "${@:2}" -name '*.swift' ! -name main.swift > "$work/$1/files"
    (compile "$1" -emit-module -emit-module-path "$work/$1.swiftmodule" \
        -Xfrontend -experimental-skip-non-inlinable-function-bodies)
}
for module in "${modules[@]}"; do show "$module" "$package/Sources/$module"; done
show Fuzz "$package/Sources/oauth-harness" "$package/Tests/Fuzz"
export -f compile
export work
printf '%s\n' "${modules[@]}" Fuzz | tac | xargs -n 1 -P "$(nproc)" bash -euo pipefail -c 'compile "$1" -c' fuzz
swiftc -sanitize=fuzzer,address -use-ld=lld -o "$work/fuzz" "$work"/*/*.o

# Leaks count, but for what the file names; the frames that it names stand deep in the stack of an allocation.
export ASAN_OPTIONS=detect_leaks=1:malloc_context_size=100
export LSAN_OPTIONS="suppressions='$package/Tests/Scripts/leak-sanitizer.supp'"

run() {
    mkdir "$work/$1"
    # The words of the corpus are the dictionary.
    grep -ohaE '[A-Za-z][A-Za-z0-9_.-]{2,30}' "$corpus/$1"/* | sort -u | sed 's/.*/"&"/' > "$work/$1.dict"
    # Swift's own report of a crash would be one more under this sanitizer, and hide the first.
    SWIFT_BACKTRACE=enable=no OAUTH_HARNESS_FUZZ=$1 "$work/fuzz" \
        -seed="${OAUTH_HARNESS_FUZZ_SEED:-0}" -max_total_time="$seconds" -max_len=8192 -timeout=5 \
        -rss_limit_mb=1024 -print_final_stats=1 -dict="$work/$1.dict" -artifact_prefix="$1-" \
        "$work/$1" "$corpus/$1" 2> "$work/$1.log" || {
        tail -n 60 "$work/$1.log" >&2
        for input in "$1"-*-*; do [ ! -f "$input" ] || (echo "$input" && base64 "$input") >&2; done
        return 1
    }
    grep -E '^(Done|stat::(number|peak|slowest))' "$work/$1.log" | sed "s/^/$1: /"
}
export -f run
export corpus seconds
printf '%s\0' "${targets[@]}" | xargs -0 -n 1 -P 2 bash -euo pipefail -c 'run "$1"' fuzz
