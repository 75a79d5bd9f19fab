import OAuthHarness
import Recordings
import SystemCalls
import TestSupport
import Testing

@Suite("A log learns what a provider was told when it changes, not for each exchange")
struct LearningTests {
    /// A value that counts how often somebody reads its text.
    private struct Counted: KnobValue {
        static let reads = Locked(0)
        static let expected = "a text"
        let text: String

        init(knob: String) { text = knob }

        var knob: String {
            Self.reads.withLock { $0 += 1 }
            return text
        }
    }

    private static func response(_ secret: String) -> Rule {
        .on(.token, .respond(status: 200, body: "client_secret=\(secret)"))
    }

    @Test("knobs are read once, and every change is learned") func changes() throws {
        let knob = Knob("counted", Counted(knob: "client_secret=told-by-a-knob"), source: "test")
        let profile = ProviderProfile.rfc.with { $0.ownKnobs.append(knob) }
        let provider = try MockProvider(profile, isListening: false)
        var known = KnownSecrets()
        func values() -> Set<String> { Set(known.secrets.map { String(decoding: $0.value, as: UTF8.self) }) }
        provider.learn(&known)
        let reads = Counted.reads.withLock { $0 }
        #expect(reads > 0)
        for _ in 0..<100 {
            _ = provider.respond(to: .get("/userinfo"))
            provider.learn(&known)
        }
        #expect(Counted.reads.withLock { $0 } == reads)
        #expect(values().contains("told-by-a-knob"))
        provider.script(Self.response("told-by-a-rule"))
        provider.learn(&known)
        #expect(values().contains("told-by-a-rule"))
        provider.removeScript()
        provider.script(Self.response("told-by-another"))
        provider.learn(&known)
        #expect(values().contains("told-by-another"))
        provider.register(Client(id: "other", secret: "told-by-a-client"))
        provider.learn(&known)
        #expect(values().contains("told-by-a-client"))
        let state = provider.engine.state
        let turned = profile.with { $0[knob] = Counted(knob: "client_secret=told-by-a-turn") }
        provider.engine.restart(
            from: state,
            profile: turned,
            script: [Self.response("told-at-restart")],
            decision: .ask
        )
        provider.learn(&known)
        #expect(values().isSuperset(of: ["told-by-a-turn", "told-at-restart"]))
    }
}
