import Testing
import TestSupport

@Suite("probe finds the single quirk that breaks a client", .heavy)
struct ProbeTests {
    @Test("the reference client survives every quirk of a provider", arguments: ["gitee", "gitlab", "qq", "github"])
    func reference(_ provider: String) async throws {
        let probe = try await Binary.run("probe", "--provider", provider)
        #expect(probe.status == 0, "\(probe.output)")
        #expect(probe.output.hasPrefix("HOLDS   \(provider)  as it is\n"))
        #expect(probe.output.contains(", 0 break it;"))
    }

    @Test("a client that reads nothing but JSON is broken by the one answer that is a form")
    func jsonOnly() async throws {
        let probe = try await Binary.run("probe", "--provider", "gitee", "--client", "builtin:mutant/json-only")
        #expect(probe.status == 1)
        let broken = probe.output.split(separator: "\n").filter { $0.hasPrefix("BREAKS") }
        #expect(broken == ["BREAKS  gitee  {\"on\":\"token\",\"do\":{\"encode\":{\"as\":\"form\"}}}"])
    }

    @Test("a client that cannot be operated is no finding")
    func config() async throws {
        let probe = try await Binary.run("probe", "--provider", "gitee", "--driver", "sh -c 'exit 3'")
        #expect(probe.status == 3)
        #expect(probe.output.hasPrefix("CONFIG  gitee"))
    }
}
