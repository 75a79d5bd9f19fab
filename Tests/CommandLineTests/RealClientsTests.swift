import Foundation
import JSONText
import Testing
import TestSupport

@Suite("Lists of what fails in real OAuth libraries", .heavy)
struct RealClientsTests {
    private static let folder = Binary.package.appendingPathComponent("Tests/RealClients")

    static var lists: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted()
    }

    @Test("each failure names a check, its scenarios, a clause and a proof", arguments: lists)
    func isProved(_ list: String) async throws {
        let bytes = try Data(contentsOf: Self.folder.appendingPathComponent(list))
        let failures = try #require(try JSONReader.value(Array(bytes))["failures"]?.array)
        let checks = try await names("checks")
        let scenarios = try await names("scenarios")
        for failure in failures {
            let check = try #require(failure["check"]?.string)
            #expect(checks.contains(check) || check.hasPrefix("scenario/"), "\(check)")
            let played = failure["scenarios"]?.array?.compactMap(\.string) ?? []
            #expect(!played.isEmpty && scenarios.isSuperset(of: played), "\(check): \(played)")
            #expect(failure["clause"]?.string?.hasPrefix("RFC ") == true, "\(check)")
            #expect(failure["proof"]?.array?.isEmpty == false, "\(check)")
        }
    }

    @Test("the page is what the lists make") func page() async throws {
        let made = try await Binary.run(
            "/usr/bin/env",
            ["python3", "Tests/RealClients/check.py", "--page"],
            in: Binary.package
        )
        let article = Binary.package.appendingPathComponent("\(Article.catalogue)/RealClients.md")
        #expect(made.output == (try String(contentsOf: article, encoding: .utf8)), "\(made.error)")
    }

    private func names(_ kind: String) async throws -> Set<String> {
        let listed = try await Binary.run("list", kind, "--json")
        return Set((try JSONReader.value(Array(listed.output.utf8)).array ?? []).compactMap { $0["name"]?.string })
    }
}
