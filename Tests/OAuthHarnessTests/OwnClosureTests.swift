import HTTPWire
import OAuthHarness
import SystemCalls
import Testing
import TestSupport

@Suite("A profile's own closure may ask its provider", .timeLimit(.minutes(5)))
struct OwnClosureTests {
    /// A provider that its own closures know, and what it has told them.
    private final class Owner: Sendable {
        private struct State: Sendable {
            var provider: MockProvider?
            var question: Question?
            var answers: [String] = []
        }

        private let state = Locked(State())

        var answers: [String] { state.withLock { $0.answers } }

        func own(_ provider: MockProvider?, _ question: Question?) {
            state.withLock { ($0.provider, $0.question) = (provider, question) }
        }

        /// Asks once.
        func ask() {
            let (provider, question) = state.withLock { state in
                defer { state.question = nil }
                return (state.provider, state.question)
            }
            guard let provider, let question else { return }
            let answer = question.ask(provider)
            state.withLock { $0.answers.append(answer) }
        }
    }

    struct Question: Sendable, CustomTestStringConvertible {
        let name: String
        /// What it is told during exchange 2, for which the provider holds a token.
        let answer: String
        let ask: @Sendable (MockProvider) -> String

        var testDescription: String { name }

        static let all = [
            Question(name: "journal", answer: "1") { "\($0.journal.exchanges.count)" },
            Question(name: "ledger", answer: "at#1 rt#1") {
                $0.ledger.entries.map(\.name).joined(separator: " ")
            },
            Question(name: "accounts", answer: "2") { "\($0.accounts.count)" },
            Question(name: "transcript", answer: "true") { "\($0.transcript.contains("1 exchanges"))" },
            Question(name: "HAR", answer: "true") { "\(!$0.exportHAR().isEmpty)" },
            Question(name: "profile", answer: "rfc") { $0.profile.name },
            Question(name: "script", answer: "1") {
                $0.removeScript()
                $0.script(.on(.revocation, .deny))
                return "\($0.unusedRules.count)"
            },
            Question(name: "client", answer: "x") {
                $0.register(Client(id: "x"))
                return $0.client("x")?.id ?? ""
            },
            Question(name: "mint", answer: "at#2") { provider in
                provider.issueToken(hasRefreshToken: false)
                return provider.ledger.entries.last?.name ?? ""
            },
            Question(name: "revoke", answer: "true") { provider in
                provider.revokeAllTokens()
                return "\(provider.ledger.entries.allSatisfy { $0.death != nil })"
            },
            Question(name: "gate", answer: "0") { "\($0.hold(.token).held.count)" },
            Question(name: "respond", answer: "500 a closure of rfc asked its own provider for GET /x") {
                let response = $0.respond(to: .get("/x"))
                return "\(response.status) \(response.text.prefix(50))"
            },
        ]
    }

    /// Where the closure stands.
    enum Place: CaseIterable, Sendable {
        case prepare, answer, reshape, check, endpoint, finish, impliedGrant

        func rule(_ ask: @escaping @Sendable () -> Void) -> Rule {
            switch self {
            case .prepare:
                .on(
                    .any,
                    .custom(
                        "ask",
                        prepare: { _ in
                            ask(); return true
                        }
                    )
                )
            case .answer:
                .on(
                    .any,
                    .custom(
                        "ask",
                        answer: { _ in
                            ask(); return nil
                        }
                    )
                )
            case .reshape:
                .on(
                    .any,
                    .custom(
                        "ask",
                        reshape: { _, _ in
                            ask(); return true
                        }
                    )
                )
            case .check, .endpoint, .finish, .impliedGrant: .on(.any, when: .grant(.password), .deny)
            }
        }

        func change(_ profile: inout ProviderProfile, _ ask: @escaping @Sendable () -> Void) {
            switch self {
            case .check:
                profile.frontChecks.append(
                    Check("asks", "none", "invalid_request") { _ in
                        ask(); return .pass
                    }
                )
            case .endpoint:
                profile.endpoints.insert(
                    EndpointBehavior(.userinfo, [.get], "/userinfo") { _ in
                        ask(); return .fields([:])
                    },
                    at: 0
                )
            case .finish: profile.finish = { _, _ in ask() }
            case .impliedGrant:
                profile.endpoints.insert(
                    EndpointBehavior(.userinfo, [.get], "/userinfo") { _ in .fields([:]) }
                        .implying { _ in
                            ask(); return nil
                        },
                    at: 0
                )
            case .prepare, .answer, .reshape: break
            }
        }
    }

    @Test("from each place it gets its answer, on both transports", arguments: Transport.allCases, Place.allCases)
    func asks(_ transport: Transport, _ place: Place) async throws {
        // Conditions of the early rules are asked about before the answer begins.
        let isEarly = place == .impliedGrant && transport == .loopback
        for question in Question.all where !(isEarly && question.name == "respond") {
            let owner = Owner()
            let provider = try transport.start(
                .rfc.with { place.change(&$0, owner.ask) },
                script: [place.rule(owner.ask)]
            )
            defer { owner.own(nil, nil) }
            provider.issueToken()
            _ = try await transport.send(.get("/userinfo"), to: provider)
            owner.own(provider, question)
            let response = try await transport.send(.get("/userinfo"), to: provider)
            #expect(owner.answers == [question.answer], "\(question.name)")
            #expect(response.status < 500)
            #expect(provider.journal.exchanges.map(\.number) == [1, 2], "\(question.name)")
        }
    }

    @Test(
        "a gate that a closure opens lets its requests go after the answer",
        arguments: Place.allCases.filter { $0 != .impliedGrant }
    )
    func opensGate(_ place: Place) async throws {
        let owner = Owner()
        let provider = try Transport.loopback.start(
            .rfc.with { place.change(&$0, owner.ask) },
            script: [place.rule(owner.ask)]
        )
        defer { owner.own(nil, nil) }
        let gate = provider.hold(.token, count: 1)
        async let held = Transport.loopback.send(.form("/token", [:]), to: provider)
        try await gate.waitUntilFull()
        owner.own(
            provider,
            Question(name: "open", answer: "") { _ in
                gate.open(); return "opened"
            }
        )
        _ = try await Transport.loopback.send(.get("/userinfo"), to: provider)
        #expect(try await held.status >= 400)
        #expect(owner.answers == ["opened"])
        #expect(provider.journal.exchanges.map(\.endpoint) == [.userinfo, .token])
    }
}
