#!/usr/bin/env bash
# Runs the tests of sockets, faults and providers through the Darwin branches of SystemCalls, in a copy of the package.
# What those branches call comes from XNU/: Darwin's types over glibc, and XNU's rules for poll, send, accept and options.
set -euo pipefail
cd "$(dirname "$0")/../.."

copy=${PLATFORMS_COPY:-$(mktemp -d)}
[ -n "${PLATFORMS_COPY-}" ] || trap 'rm -rf "$copy"' EXIT
mkdir -p "$copy"
rm -rf "$copy/Sources" "$copy/Tests"
cp -R Package.swift Sources Tests "$copy"
cd "$copy"

mv Tests/Platforms/XNU Sources/XNU
sed -i -e 's/canImport(Glibc) || canImport(Musl)/!canImport(XNU)/' -e 's/canImport(Darwin)/canImport(XNU)/' \
    -e 's/public import Darwin/public import XNU/' -e '/^import ObjectiveC$/d' Sources/SystemCalls/*.swift
cat >> Package.swift << 'END'
let kept = [
    "SystemCalls", "HTTPWire", "TLS", "Loopback", "JSONText", "Recordings", "OAuthHarness", "OAuthHarnessURLSession",
    "BundledFiles", "Processes", "OAuthConformance", "TestSupport", "LoopbackTests", "OAuthHarnessURLSessionTests",
]
package.products = []
package.targets = package.targets.filter { kept.contains($0.name) } + [library("XNU")]
for target in package.targets where target.name == "SystemCalls" { target.dependencies.append("XNU") }
END
swift build --build-tests -Xswiftc -gnone
SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=16 swift test --skip-build -Xswiftc -gnone "$@"
