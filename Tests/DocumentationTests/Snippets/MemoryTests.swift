import OAuthHarnessTesting
import Testing

@Suite("Rules with a memory")
struct MemoryTests {
    @Test("a gist that was created is listed") func gists() throws {
        let github = try MockProvider(
            .github,
            script: [
                .on(.other, when: .call(.post, "/gists"), .respond(status: 201)).then(
                    state: "gist",
                    "{{body.description}}"
                ),
                .on(
                    .other,
                    when: Condition(method: .get, path: "/gists", states: ["gist": "start"]),
                    .respond(status: 200, body: "[]")
                ),
                .on(.other, when: .call(.get, "/gists"), .respond(status: 200, body: #"["{{state.gist}}"]"#)),
            ],
            isListening: false
        )
        let list = { String(decoding: github.respond(to: HTTPRequest(.get, "/gists")).body, as: UTF8.self) }
        #expect(list() == "[]")
        let body = Array(#"{"description":"notes"}"#.utf8)
        let sent = HTTPRequest(.post, "/gists", headers: ["Content-Type": "application/json"], body: body)
        #expect(github.respond(to: sent).status == 201)
        #expect(list() == #"["notes"]"#)
        #expect(github.states == ["gist": "notes"])
    }

    @Test("what is left to chance is the same in every run") func chance() async throws {
        let script: [Rule] = [
            .on(.userinfo, when: .chance(0.3), .serverError()),
            .on(.userinfo, .delay(.zero ... .milliseconds(2))),
        ]
        let runs = try (0..<2).map { _ in
            let gitee = try MockProvider(.gitee, script: script, seed: 7, isListening: false)
            for _ in 0..<20 { _ = gitee.respond(to: HTTPRequest(.get, "/api/v5/user")) }
            return gitee.journal.exchanges
        }
        #expect(runs[0].map(\.response.status) == runs[1].map(\.response.status))
        #expect(runs[0].map(\.transport.delay) == runs[1].map(\.transport.delay))
        #expect(Set(runs[0].map(\.response.status)) == [401, 503])
    }
}
