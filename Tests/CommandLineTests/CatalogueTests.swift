import Foundation
import JSONText
import Testing
import TestSupport

@Suite("list and explain know every name", .heavy)
struct CatalogueTests {
    static let kinds = [
        "providers", "knobs", "actions", "faults", "conditions", "values", "scenarios", "steps", "checks",
        "mutants",
    ]

    @Test("text and JSON name the same", arguments: kinds)
    func list(_ kind: String) async throws {
        let text = try await Binary.run("list", kind)
        let json = try await Binary.run("list", kind, "--json")
        #expect(text.status == 0)
        let rows = try JSONReader.value(Array(json.output.utf8)).array ?? []
        let names = rows.compactMap { $0["name"]?.string }
        #expect(names.count > 5)
        #expect(Set(names).count == names.count)
        #expect(text.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) } == names)
        #expect(rows.allSatisfy { $0["summary"]?.string?.isEmpty == false })
    }

    @Test("what is listed is explained", arguments: kinds)
    func explain(_ kind: String) async throws {
        let json = try await Binary.run("list", kind, "--json")
        let names = (try JSONReader.value(Array(json.output.utf8)).array ?? []).compactMap { $0["name"]?.string }
        for name in [names.first, names.last].compactMap(\.self) {
            let told = try await Binary.run("explain", name)
            #expect(told.status == 0)
            #expect(told.output.contains("\(name)  (\(kind.dropLast()))\n"), "\(told.output)")
            #expect(told.output.split(separator: "\n").count > 2)
        }
    }

    @Test("a check is told with its reason, its source, its fix and the mutants it catches")
    func check() async throws {
        let told = try await Binary.run("explain", "callback/state-mismatch-rejected").output
        for word in ["why", "level", "source", "RFC 6749", "fix", "scenarios", "Catches:", "state-not-checked"] {
            #expect(told.contains(word))
        }
    }

    @Test("a knob's short name tells it for every provider that has it")
    func shortKnob() async throws {
        let told = try await Binary.run("explain", "accessTokenLifetime").output
        for provider in ["gitee", "gitlab", "qq"] { #expect(told.contains("\(provider).accessTokenLifetime  (knob)")) }
    }
}
