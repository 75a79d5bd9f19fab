#!/bin/sh
# Makes a package that depends on this one by path, from the code of an article, and builds and tests it.
#
#   Tests/Scripts/strangers-package.sh [ARTICLE]      the first tutorial unless given; README.md works too
#
# Blocks that begin with an import are files: one that imports Testing goes to the Swift Testing target, one that imports
# XCTest to the XCTest target, any other to both. Then a test of each kind must fail, and say why in its first line.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
article=${1:-$root/Sources/OAuthHarness/OAuthHarness.docc/YourFirstTest.md}
package=$root/.build/strangers-package
rm -rf "$package/Tests"
mkdir -p "$package/Tests/SwiftTests" "$package/Tests/XTests"

cat >"$package/Package.swift" <<MANIFEST
// swift-tools-version: 6.0
import PackageDescription

let products: [Target.Dependency] = [
    .product(name: "OAuthHarnessTesting", package: "$(basename "$root")"),
    .product(name: "OAuthHarnessURLSession", package: "$(basename "$root")"),
]

let package = Package(
    name: "Stranger",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: "$root")],
    targets: [
        .testTarget(name: "SwiftTests", dependencies: products),
        .testTarget(name: "XTests", dependencies: products),
    ]
)
MANIFEST

awk -v folder="$package/Tests" '
    function flush() {
        if (block !~ /^(@testable )?import /) return
        number++
        if (block !~ /import XCTest/) write_to("SwiftTests")
        if (block !~ /import Testing/) write_to("XTests")
    }
    function write_to(target, name) {
        name = folder "/" target "/Block" number ".swift"
        printf "%s", block > name
        close(name)
    }
    /^```swift$/ { inside = 1; block = ""; next }
    /^```$/ { if (inside) flush(); inside = 0; next }
    inside { block = block $0 "\n" }
' "$article"
for target in SwiftTests XTests; do
    ls "$package/Tests/$target"/*.swift >/dev/null || { echo "no code for $target in $article" >&2; exit 1; }
done

cat >"$package/Tests/SwiftTests/FailingTest.swift" <<'SWIFT'
import Foundation
import OAuthHarnessTesting
import Testing

private let isWanted = ProcessInfo.processInfo.environment["STRANGER_FAILS"] != nil

@Test(.enabled(if: isWanted), .provider(.gitlab)) func failsOnPurpose() throws {
    let gitlab = try MockProvider.current
    let headers: HTTPHeaders = ["User-Agent": "a", "Content-Type": "application/x-www-form-urlencoded"]
    let form: FormParameters = [
        "grant_type": "refresh_token", "client_id": gitlab.client.id, "client_secret": gitlab.client.secret,
        "refresh_token": "unknown",
    ]
    let answer = gitlab.respond(to: HTTPRequest(.post, "/oauth/token", headers: headers, body: form.encoded))
    #expect(answer.status == 200)
}
SWIFT
cat >"$package/Tests/XTests/FailingTest.swift" <<'SWIFT'
import OAuthHarnessTesting
import XCTest

final class FailingTest: XCTestCase {
    func testFailsOnPurpose() throws {
        try XCTSkipIf(ProcessInfo.processInfo.environment["STRANGER_FAILS"] == nil)
        let gitlab = try makeProvider(.gitlab, script: [.on(.userinfo, .revokeToken)])
        let answer = gitlab.respond(to: HTTPRequest(.get, "/oauth/token/info"))
        XCTAssertEqual(answer.status, 200)
    }
}
SWIFT

cd "$package"
swift build --build-tests
swift test --skip-build

output=$(STRANGER_FAILS=1 swift test --skip-build --filter 'failsOnPurpose|FailingTest' 2>&1) && {
    echo "the failing tests pass" >&2
    exit 1
}
expect() {
    echo "$output" | grep -qF "$1" || { echo "$output"; echo "not said: $1" >&2; exit 1; }
}
expect "↳ exchange 1, POST /oauth/token, was refused with invalid_grant: "
expect "error: FailingTest.testFailsOnPurpose : "
expect "unused rule at FailingTest.swift:"
expect "exchange 1, GET /oauth/token/info, was refused with "
echo "a stranger's package builds, passes, and fails with a reason"
