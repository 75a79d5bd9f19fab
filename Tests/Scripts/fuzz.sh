#!/usr/bin/env bash
# Fuzzes the request parser: Tests/Scripts/fuzz.sh [SECONDS]; 20 seconds unless given.
#
# Inputs start from Tests/Fuzz/Corpus; what is found on the way stays in a folder that is thrown away. An input that
# breaks the parser is left in the current folder, named crash-…, and the script fails.
set -euo pipefail
seconds=${1:-20}
case $seconds in
    '' | *[!0-9]*)
        echo "usage: fuzz.sh [SECONDS]" >&2
        exit 2
        ;;
esac
package=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

swiftc -O -sanitize=fuzzer,address -parse-as-library -swift-version 6 -package-name OAuthHarness \
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
    -enable-upcoming-feature MemberImportVisibility \
    -use-ld=lld -module-name ParserFuzz -o "$work/fuzz" "$package"/Sources/HTTPWire/*.swift "$package"/Tests/Fuzz/*.swift

mkdir "$work/found"
"$work/fuzz" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
    "$work/found" "$package/Tests/Fuzz/Corpus" 2> "$work/log" || {
    tail -n 40 "$work/log" >&2
    exit 1
}
grep -E "^(Done|stat::)" "$work/log"
