#!/bin/sh
# Makes a package that depends on this one by path, from the code of an article, and builds and tests it.
#
#   Tests/Scripts/strangers-package.sh [ARTICLE...]      README.md, the first tutorial and the recipes unless given
#
# The dependency is the line of the README. Blocks that begin with an import are files: one that imports Testing goes to
# the Swift Testing target, one that imports XCTest to the XCTest target, any other to both. Those that need other packages or
# Apple's systems are for recipes.sh. Then the tests of Tests/Strangers must fail, and say in their first lines what to change.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
package=$root/.build/strangers/package
[ $# -gt 0 ] ||
    set -- README.md Sources/OAuthHarness/OAuthHarness.docc/YourFirstTest.md Sources/OAuthHarness/OAuthHarness.docc/OtherClients.md

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
            if (block ~ /import (AppAuth|AsyncHTTPClient|AuthenticationServices|Hummingbird|JWTKit|OAuthSwift)\n/) return
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

# Tests that fail on purpose, each with the words that its first lines must say.
write_failing_tests() {
    cp "$root/Tests/Strangers/FailingTests.swift" "$package/Tests/SwiftTests"
    cp "$root/Tests/Strangers/FailingXCTests.swift" "$package/Tests/XTests"
    cp "$root/Tests/Strangers/login.har" "$package"
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

output=$package/failures.txt
STRANGER_FAILS=1 swift test --package-path "$package" --skip-build --filter 'FailingTests|FailingXCTests' >"$output" 2>&1 && {
    echo "the failing tests pass" >&2
    exit 1
}
"$root/Tests/Scripts/failing-tests.py" "$output" "$root"/Tests/Strangers/*.swift
echo "a stranger's package builds, passes, and fails with a reason"
