#!/bin/sh
# Builds the documentation as a static site with the toolchain's own tools.
#
#   Tests/Scripts/build-docs.sh [OUTPUT]      OUTPUT is .build/documentation unless given
#
# Warnings of the catalogue are errors: a link that leads nowhere fails the build.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
output=${1:-$root/.build/documentation}
cd "$root"

graphs=$(mktemp -d)
trap 'rm -rf "$graphs"' EXIT
found=$(dirname "$(swift build --show-bin-path)")/symbolgraph
rm -rf "$found"
# Where no test was built yet it fails for the bundle of tests, and has written the library's graph all the same.
swift package dump-symbol-graph --minimum-access-level public --skip-synthesized-members >"$graphs/said" 2>&1 ||
    [ -f "$found/OAuthHarness.symbols.json" ] || { cat "$graphs/said" >&2 && exit 1; }
rm "$graphs/said"
cp "$found"/OAuthHarness.symbols.json "$found"/OAuthHarness@*.symbols.json "$graphs"

swift=$(command -v swift)
docc=$(dirname "$(readlink -f "$swift" 2>/dev/null || echo "$swift")")/docc
[ -x "$docc" ] || docc=$(xcrun --find docc)
"$docc" convert Sources/OAuthHarness/OAuthHarness.docc \
    --additional-symbol-graph-dir "$graphs" \
    --fallback-display-name OAuthHarness \
    --fallback-bundle-identifier oauth-harness \
    --transform-for-static-hosting \
    --warnings-as-errors \
    --output-dir "$output"
test -f "$output/documentation/oauthharness/yourfirsttest/index.html"
echo "documentation: $output"
