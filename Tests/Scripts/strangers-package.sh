#!/bin/sh
# Makes a package that depends on this one by path, from the code of an article, and builds and tests it.
#
#   Tests/Scripts/strangers-package.sh [ARTICLE...]      README.md and the first tutorial unless given
#
# The dependency is the line of the README. Blocks that begin with an import are files: one that imports Testing goes to
# the Swift Testing target, one that imports XCTest to the XCTest target, any other to both. Then a test of each kind must
# fail, and say why in its first line.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
package=$root/.build/strangers/package
[ $# -gt 0 ] || set -- README.md Sources/OAuthHarness/OAuthHarness.docc/YourFirstTest.md

# The README's path leads from the stranger's folder to one of the package's own name.
mkdir -p "$package"
ln -sfn "$root" "$root/.build/strangers/OAuthHarness"
dependency=$(grep -m 1 '^\.package(' "$root/README.md")
cat >"$package/Package.swift" <<MANIFEST
// swift-tools-version: 6.0
import PackageDescription

let products: [Target.Dependency] = [
    .product(name: "OAuthHarness", package: "OAuthHarness"),
    .product(name: "OAuthHarnessTesting", package: "OAuthHarness"),
    .product(name: "OAuthHarnessURLSession", package: "OAuthHarness"),
]

let package = Package(
    name: "Stranger",
    platforms: [.macOS(.v13)],
    dependencies: [
        $dependency
    ],
    targets: [
        .testTarget(name: "SwiftTests", dependencies: products),
        .testTarget(name: "XTests", dependencies: products),
    ]
)
MANIFEST

# Code blocks of an article, as files of the two targets.
write_blocks() {
    rm -rf "$package/Tests"
    mkdir -p "$package/Tests/SwiftTests" "$package/Tests/XTests"
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
    ' "$1"
    for target in SwiftTests XTests; do
        ls "$package/Tests/$target"/*.swift >/dev/null || { echo "no code for $target in $1" >&2; exit 1; }
    done
}

# The client that the README calls the reader's own.
write_client() {
    cat >"$package/Tests/SwiftTests/AcmeLogin.swift" <<'SWIFT'
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

struct AcmeLogin {
    enum Failure: Error, Equatable {
        case invalidGrant
        case other(String)
    }

    let authorizationEndpoint: URL
    let tokenEndpoint: URL
    let clientID: String
    let clientSecret: String

    var authorizationURL: URL {
        get throws {
            let query = "client_id=\(clientID)&redirect_uri=http://localhost:7001/callback&response_type=code"
            guard let url = URL(string: "\(authorizationEndpoint)?\(query)") else { throw Failure.other("address") }
            return url
        }
    }

    func finish(_ callback: URL) async throws {
        let code = URLComponents(url: callback, resolvingAgainstBaseURL: false)?.queryItems?.first { $0.name == "code" }
        var request = URLRequest(url: tokenEndpoint)
        request.httpMethod = "POST"
        request.httpBody = Data(
            """
            grant_type=authorization_code&code=\(code?.value ?? "")&client_id=\(clientID)&client_secret=\(clientSecret)\
            &redirect_uri=http://localhost:7001/callback
            """.utf8
        )
        let (data, _) = try await URLSession.shared.data(for: request)
        let answer = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        guard let error = answer?["error"] as? String else { return }
        throw error == "invalid_grant" ? Failure.invalidGrant : Failure.other(error)
    }
}
SWIFT
}

write_failing_tests() {
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
}

cd "$root"
for article in "$@"; do
    echo "-- $article"
    write_blocks "$article"
    if grep -qr AcmeLogin "$package/Tests"; then write_client; fi
    write_failing_tests
    swift build --package-path "$package" --build-tests
    swift test --package-path "$package" --skip-build
done

output=$(STRANGER_FAILS=1 swift test --package-path "$package" --skip-build --filter 'failsOnPurpose|FailingTest' 2>&1) && {
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
