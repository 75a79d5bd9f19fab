import Foundation
import TestSupport
import Testing

@Suite("What a user of the library links", .heavy)
struct LinkageTests {
    private static let frameworks = ["FoundationNetworking", "Testing", "XCTest"]

    /// The modules that may not import them, by folder; the two others are made for it.
    private static let modules = [
        "SystemCalls", "TLS", "Processes", "HTTPWire", "Loopback", "Recordings", "OAuthHarness", "OAuthConformance",
        "oauth-harness",
        "oauth-harness-bench",
    ]

    @Test(
        "no module but the two that are made for it imports test frameworks or FoundationNetworking",
        arguments: modules
    )
    func imports(_ module: String) throws {
        let folder = FixtureFolder.root + "/Sources/" + module
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
        #expect(!files.isEmpty)
        for file in files {
            let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            let imported = text.split(separator: "\n").filter { $0.contains("import ") && !$0.hasPrefix("//") }
            for line in imported {
                let words = line.split(whereSeparator: { $0 == " " || $0 == "." })
                guard let position = words.firstIndex(of: "import") else { continue }
                let names = words[(position + 1)...].prefix(2).map(String.init)
                #expect(!names.contains(where: Self.frameworks.contains), "\(module)/\(file): \(line)")
            }
        }
    }

    #if os(Linux)
    @Test(
        "the loader brings neither into an app nor into the command line",
        arguments: ["LinkageTest", "oauth-harness"]
    )
    func libraries(_ product: String) async throws {
        let program = try #require(Self.folder).appendingPathComponent(product)
        // What `ldd` does: the loader lists what it would load and ends.
        let libraries = try await Program.run(program.path, [], environment: ["LD_TRACE_LOADED_OBJECTS": "1"]).output
        #expect(libraries.contains("libswiftCore"))
        for name in Self.frameworks + ["libcurl", "libFoundation.so"] { #expect(!libraries.contains(name), "\(name)") }
    }

    /// Where the build puts programs: beside the test bundle.
    private static let folder = CommandLine.arguments.first.map {
        var url = URL(fileURLWithPath: $0)
        while url.path != "/", url.pathExtension != "xctest", url.lastPathComponent != "debug",
            url.lastPathComponent != "release"
        {
            url.deleteLastPathComponent()
        }
        return url.pathExtension == "xctest" ? url.deletingLastPathComponent() : url
    }
    #endif
}
