// swift-tools-version: 6.0

import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, dependsOn dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func command(_ name: String, dependsOn dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, dependsOn dependencies: [Target.Dependency], excluding: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["TestSupport"], exclude: excluding, swiftSettings: settings)
}

let package = Package(
    name: "OAuthHarness",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [
        .library(name: "OAuthHarness", targets: ["OAuthHarness"]),
        .library(name: "OAuthHarnessURLSession", targets: ["OAuthHarnessURLSession"]),
        .library(name: "OAuthConformance", targets: ["OAuthConformance"]),
        .library(name: "OAuthHarnessTesting", targets: ["OAuthHarnessTesting"]),
        .executable(name: "oauth-harness", targets: ["oauth-harness"]),
    ],
    targets: [
        library("BundledFiles"),
        library("SystemCalls"),
        library("Processes", dependsOn: ["SystemCalls"]),
        library("HTTPWire"),
        library("TLS", dependsOn: ["SystemCalls"]),
        library("Loopback", dependsOn: ["HTTPWire", "SystemCalls", "TLS"]),
        library("JSONText", dependsOn: ["HTTPWire"]),
        library("Recordings", dependsOn: ["HTTPWire", "JSONText", "SystemCalls"]),
        library(
            "OAuthHarness",
            dependsOn: ["HTTPWire", "Loopback", "JSONText", "Recordings", "SystemCalls", "TLS"]
        ),
        library("OAuthHarnessURLSession", dependsOn: ["OAuthHarness", "HTTPWire", "Loopback", "SystemCalls", "TLS"]),
        library(
            "OAuthConformance",
            dependsOn: [
                "BundledFiles", "OAuthHarness", "HTTPWire", "Loopback", "JSONText", "Recordings", "SystemCalls", "TLS",
                "Processes",
            ]
        ),
        library(
            "OAuthHarnessTesting",
            dependsOn: ["OAuthHarness", "OAuthConformance", "HTTPWire", "JSONText", "Recordings", "SystemCalls"]
        ),
        command(
            "oauth-harness",
            dependsOn: [
                "BundledFiles", "OAuthHarness", "OAuthConformance", "HTTPWire", "Loopback", "JSONText", "Recordings",
                "SystemCalls", "TLS",
                "Processes",
            ]
        ),
        command("oauth-harness-generate", dependsOn: ["BundledFiles", "JSONText", "OAuthConformance", "OAuthHarness"]),
        command(
            "oauth-harness-bench",
            dependsOn: ["OAuthHarness", "OAuthConformance", "HTTPWire", "JSONText", "Recordings", "SystemCalls", "TLS"]
        ),
        .target(
            name: "TestSupport",
            dependencies: [
                "OAuthConformance", "OAuthHarness", "HTTPWire", "Loopback", "JSONText", "Recordings", "SystemCalls",
                "Processes",
            ],
            path: "Tests/Support",
            swiftSettings: settings
        ),
        .testTarget(
            name: "BundledFilesTests",
            dependencies: ["BundledFiles", "oauth-harness-generate", "JSONText"],
            swiftSettings: settings
        ),
        tests("HTTPWireTests", dependsOn: ["HTTPWire"]),
        tests("LoopbackTests", dependsOn: ["HTTPWire", "Loopback", "SystemCalls", "TLS"]),
        tests("RecordingsTests", dependsOn: ["HTTPWire", "JSONText", "Recordings", "SystemCalls"]),
        tests(
            "OAuthHarnessTests",
            dependsOn: ["OAuthHarness", "HTTPWire", "Loopback", "JSONText", "Recordings", "SystemCalls", "TLS"]
        ),
        tests(
            "OAuthConformanceTests",
            dependsOn: [
                "OAuthConformance", "OAuthHarness", "HTTPWire", "Loopback", "JSONText", "Recordings", "SystemCalls",
                "Processes",
            ],
            excluding: ["ExampleDrivers", "JudgedClients"]
        ),
        tests(
            "OAuthHarnessTestingTests",
            dependsOn: [
                "OAuthHarnessTesting", "OAuthHarness", "OAuthConformance", "HTTPWire", "Loopback", "SystemCalls",
            ]
        ),
        tests(
            "DocumentationTests",
            dependsOn: ["OAuthHarness", "OAuthHarnessTesting", "OAuthHarnessURLSession", "OAuthConformance"]
        ),
        .executableTarget(
            name: "LinkageTest",
            dependencies: ["OAuthHarness"],
            path: "Tests/LinkageTest",
            swiftSettings: settings
        ),
        .executableTarget(name: "URLFetch", path: "Tests/URLFetch", swiftSettings: settings),
        .testTarget(
            name: "LinkageTests",
            dependencies: ["LinkageTest", "oauth-harness", "TestSupport"],
            swiftSettings: settings
        ),
        tests(
            "SampleClientTests",
            dependsOn: [
                "OAuthHarnessTesting", "OAuthHarnessURLSession", "OAuthHarness", "HTTPWire", "Loopback", "SystemCalls",
            ]
        ),
        .testTarget(
            name: "XCTestEntryTests",
            dependencies: ["OAuthHarnessTesting", "OAuthHarnessURLSession", "OAuthHarness"],
            swiftSettings: settings
        ),
        tests(
            "OAuthHarnessURLSessionTests",
            dependsOn: [
                "OAuthHarnessURLSession", "OAuthHarness", "HTTPWire", "Loopback", "JSONText", "Recordings",
                "SystemCalls",
            ]
        ),
        tests(
            "CommandLineTests",
            dependsOn: [
                "OAuthConformance", "OAuthHarness", "HTTPWire", "Loopback", "JSONText", "Recordings", "SystemCalls",
                "Processes", "TLS", "URLFetch",
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
