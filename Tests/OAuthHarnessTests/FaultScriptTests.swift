import HTTPWire
import Loopback
import OAuthHarness
import JSONText
import TestSupport
import Testing

@Suite("Faults with a meaning, and what scripts may say of faults")
struct FaultScriptTests {
    @Test("an answer that comes twice took effect once, and the next request gets its own")
    func answerTwice() throws {
        let gitlab = try MockProvider(.gitlab, script: [.on(.token, nth: 1, .answerTwice)])
        let token = gitlab.issueToken()
        let form: FormParameters = [
            "grant_type": "refresh_token", "refresh_token": String(decoding: token.refreshToken ?? [], as: UTF8.self),
            "client_id": gitlab.client.id, "client_secret": gitlab.client.secret,
        ]
        let raw = try RawConnection(port: gitlab.port)
        try raw.send(HTTPRequest.form("/oauth/token", form).serialized(host: "gitlab"))
        let first = try raw.readResponse()
        let second = try raw.readResponse()
        #expect(first?.status == 200)
        #expect(first == second)
        #expect(gitlab.journal.exchanges.count == 1)
        #expect(gitlab.ledger["at#2"] != nil && gitlab.ledger["at#3"] == nil)
        #expect(gitlab.ledger["at#2"]?.isLost == false)
        try raw.send(HTTPRequest.get("/api/v4/user").serialized(host: "gitlab"))
        #expect(try raw.readResponse()?.status == 401)
    }

    @Test("answerTwice reads the same in JSON, as an action and as a fault")
    func words() throws {
        let action = try JSONReader.read(Array(#"{"on":"token","do":{"answerTwice":{}}}"#.utf8)).value
        #expect(try Rule(json: action) == .on(.token, .answerTwice))
        #expect(try Rule(json: Rule.on(.token, .answerTwice).json) == .on(.token, .answerTwice))
        let fault = try JSONReader.read(Array(#"{"on":"token","do":{"fault":{"kind":"answerTwice"}}}"#.utf8)).value
        #expect(try Rule(json: fault) == .on(.token, .fault(.answerTwice)))
    }

    @Test(
        "a fault that strikes before a request is read fits no endpoint",
        arguments: ["refuse", "closeOnAccept", "stallBeforeReading"]
    )
    func acceptFaultsFitAny(_ kind: String) throws {
        let good = try JSONReader.read(Array(#"[{"on":"any","do":{"fault":{"kind":"\#(kind)"}}}]"#.utf8)).value
        #expect(try Rule.rules(good).count == 1)
        let text = #"[{"on":"any","do":{"hold":{}}},{"on":"token","do":{"fault":{"kind":"\#(kind)"}}}]"#
        let bad = try JSONReader.read(Array(text.utf8)).value
        let error = #expect(throws: JSONMismatch.self) { try Rule.rules(bad) }
        #expect(error?.path == JSONPath.root[1]["on"])
        #expect(
            error?.description
                == "\(JSONPath.root[1]["on"]): expected \"any\", because \(kind) strikes a connection before its request"
                + " is read, found \"token\""
        )
        let narrow = #"[{"on":"any","when":{"grant":"password"},"do":{"fault":{"kind":"\#(kind)"}}}]"#
        let conditional = try JSONReader.read(Array(narrow.utf8)).value
        #expect(#expect(throws: JSONMismatch.self) { try Rule.rules(conditional) }?.path == JSONPath.root[0]["when"])
    }

    @Test("a verifier of another login is told by its challenge's name")
    func strayVerifier() async throws {
        let gitlab = try MockProvider(.gitlab)
        let verifiers = [
            "verifier-one-verifier-one-verifier-one-verifier", "verifier-two-verifier-two-verifier-two-verifier",
        ]
        var codes: [String] = []
        for (index, verifier) in verifiers.enumerated() {
            let challenge = String(decoding: CodeChallenge.s256(Array(verifier.utf8)), as: UTF8.self)
            let url = gitlab.authorizationURL(
                state: "state-\(index)",
                more: ["code_challenge": challenge, "code_challenge_method": "S256"]
            )
            codes.append(try await gitlab.resourceOwner.approve(url).parameters.text("code") ?? "")
        }
        let form: FormParameters = [
            "grant_type": "authorization_code", "code": codes[1], "code_verifier": verifiers[0],
            "redirect_uri": "https://app.example.com/oauth/callback", "client_id": gitlab.client.id,
            "client_secret": gitlab.client.secret,
        ]
        #expect(gitlab.respond(to: .form("/oauth/token", form)).status == 400)
        #expect(
            gitlab.journal.exchanges.last?.explanation.summary
                == "invalid_grant: code_verifier hashes to challenge#1; code#2 was issued for challenge#2"
        )
    }

    struct Challenge: Sendable, CustomTestStringConvertible {
        let value: String
        let hangs: Bool
        var testDescription: String { value }

        static let all = [
            Challenge(value: #"Basic realm="x""#, hangs: true),
            Challenge(value: #"BASIC  realm=x"#, hangs: true),
            Challenge(value: #"Bearer error="x", Basic realm="y""#, hangs: true),
            Challenge(value: #"Basic charset="UTF-8", realm="y""#, hangs: true),
            Challenge(value: "Basic", hangs: false),
            Challenge(value: #"Basic charset="UTF-8""#, hangs: false),
            Challenge(value: #"Bearer realm="x""#, hangs: false),
            Challenge(value: #"Basic charset="UTF-8", Bearer realm="x""#, hangs: false),
        ]
    }

    @Test("an answer that hangs URLSession on Linux is flagged for such a client", arguments: Challenge.all)
    func basicRealm(_ row: Challenge) throws {
        let answer = LiteralAnswer(status: 401, headers: ["WWW-Authenticate": row.value])
        let rfc = try MockProvider(.rfc, script: [.on(.token, .respond(answer))], isListening: false)
        for (agent, isFlagged) in [("tests (unknown version) curl/7.88.1", row.hangs), ("curl/7.88.1", false)] {
            _ = rfc.respond(to: .form("/token", [:], headers: ["User-Agent": agent]))
            let notes = rfc.journal.exchanges.last?.explanation.notes ?? []
            #expect(notes.contains { $0.hasPrefix("this answer hangs the client") } == isFlagged)
        }
    }
}
