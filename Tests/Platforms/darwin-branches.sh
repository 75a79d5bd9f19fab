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
    -e 's/public import Darwin/public import XNU/' -e '/^import ObjectiveC$/d' \
    -e 's|/opt/homebrew/.*/libssl.3.dylib"|libssl.so.3"|' -e 's|/usr/lib/libz.1.dylib|libz.so.1|' Sources/SystemCalls/*.swift
# All of the support but what needs OAuthConformance, which would take most of the time.
rm Tests/Support/PatientRunner.swift
cat >> Package.swift << 'END'
let kept = [
    "SystemCalls", "HTTPWire", "TLS", "Loopback", "JSONText", "Recordings", "Processes", "OAuthHarness",
    "OAuthHarnessURLSession", "TestSupport", "LoopbackTests", "OAuthHarnessURLSessionTests",
]
package.products = []
package.targets = package.targets.filter { kept.contains($0.name) } + [library("XNU")]
for target in package.targets {
    target.dependencies.removeAll { if case .byNameItem("OAuthConformance", _) = $0 { true } else { false } }
    if target.name == "SystemCalls" { target.dependencies.append("XNU") }
}
END
build() { swift build --build-tests -Xswiftc -gnone; }
run() { SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=16 swift test --skip-build -Xswiftc -gnone "$@"; }
build
run

# A listener that does not hand SO_NOSIGPIPE down ends the process: that has to be seen.
sed -i '/Platform.silenceSignals(socket.descriptor)/d' Sources/Loopback/Socket.swift
build
if run --filter resetBeforeAccept; then
    echo 'A listener without SO_NOSIGPIPE was not seen.' >&2
    exit 1
fi
echo 'A listener without SO_NOSIGPIPE was seen; with it the process is alive.'
