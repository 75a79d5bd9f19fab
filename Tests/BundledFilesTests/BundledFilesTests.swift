import BundledFiles
import Foundation
import JSONText
import Testing
import oauth_harness_generate

@Suite("Files that are made and checked in")
struct BundledFilesTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    @Test("each is what 'swift run oauth-harness-generate' writes")
    func current() throws {
        for (path, text) in try Generator.outputs(in: Self.root) {
            let isCurrent = try String(contentsOfFile: "\(Self.root)/\(path)", encoding: .utf8) == text
            #expect(isCurrent, "run 'swift run oauth-harness-generate' to write \(path)")
        }
    }

    @Test("the scenarios that are built in are the files of the folder, to the byte")
    func scenarios() throws {
        let files = BundledFiles.scenarios.files
        for file in files { #expect(try Self.bytes(file.path) == file.bytes, "\(file.path)") }
        #expect(files.map(\.path) == (try Self.paths("Scenarios", ".json").filter { $0.contains(/\/.*\//) }))
    }

    @Test("the recordings that are built in are those of the folder, without white space between tokens")
    func recordings() throws {
        let files = BundledFiles.recordings.files
        for file in files {
            let text = try JSONReader.value(try Self.bytes(file.path)).text()
            #expect(Array(text.utf8) == file.bytes, "\(file.path)")
        }
        #expect(files.map(\.path) == (try Self.paths("Fixtures", ".har")))
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)")))
    }

    private static func paths(_ folder: String, _ suffix: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
            .filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }.sorted()
    }
}
