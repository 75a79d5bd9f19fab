import HTTPWire
import JSONText
import Loopback
import Testing
import TestSupport

@Suite("The control API holds answers, asks again and compares", .heavy)
struct HeldAnswerTests {
    private static func refresh(_ gitlab: Served, _ controls: Controls) async throws -> HTTPRequest {
        let issued = try await controls.post("tokens/issue", [:]).json
        let form: FormParameters = [
            "grant_type": "refresh_token", "client_id": gitlab.clientID, "client_secret": gitlab.clientSecret,
            "refresh_token": issued["refresh_token"]?.string ?? "",
        ]
        return HTTPRequest(
            method: .post,
            target: Array("/oauth/token".utf8),
            headers: ["Content-Type": "application/x-www-form-urlencoded"],
            body: form.encoded
        )
    }

    @Test("a held answer is read with the names of its secrets, changed, and sent with the secrets in their place")
    func held() async throws {
        try await Served.with("gitlab") { gitlab in
            let controls = try Controls(gitlab)
            let request = try await Self.refresh(gitlab, controls)
            let waiting = try await controls.post("hold", ["on": "token"]).json
            #expect(waiting["waiting"] == [["on": "token", "left": 1]])
            let client = LoopbackClient(port: controls.port)
            async let answer = client.send(request)
            var held = JSON.null
            while held == .null { held = try await controls.get("held").json["answers"]?[0] ?? .null }
            #expect(held["exchange"] == 1 && held["on"] == "token" && held["status"] == 200)
            let body = try #require(held["body"]?.string)
            #expect(body.contains("\"access_token\":\"{{at#2}}\""))
            let open = try await controls.get("held?secrets=show").json["answers"]?[0]?["body"]?.string ?? ""
            let token = try JSONReader.value(Array(open.utf8))["access_token"]?.string
            let changed = try await controls.post(
                "release",
                [
                    "exchange": 1, "status": 202, "headers": [["name": "X-Edited", "value": "yes"]],
                    "body": .string(body.replacing("Bearer", with: "MAC")),
                ]
            )
            #expect(changed.json["released"] == [1])
            let got = try await answer
            #expect(got.status == 202 && got.headers["X-Edited"] == "yes")
            let json = try JSONReader.value(got.body)
            #expect(json["token_type"] == "MAC" && json["access_token"]?.string == token)
            let exchange = try await controls.get("journal").json["exchanges"]?[0]
            #expect(exchange?["response"]?["status"] == 202)
            #expect(exchange?["explanation"]?["notes"]?[0] == "the answer was changed by hand before it was sent")
        }
    }

    @Test("a reset lets held answers go, and a release without a number all")
    func letGo() async throws {
        try await Served.with("gitlab") { gitlab in
            let controls = try Controls(gitlab)
            let client = LoopbackClient(port: controls.port)
            for call in ["reset", "release"] {
                _ = try await controls.post("hold", ["count": 2])
                async let answer = client.send(HTTPRequest(.get, "/nowhere"))
                while try await controls.get("held").json["answers"] == [] {}
                #expect(try await controls.post(call, [:]).status == 200)
                #expect(try await answer.status == 404)
                #expect(try await controls.get("held").json == ["waiting": [], "answers": []])
            }
        }
    }

    @Test("what cannot be held, sent or compared is refused with the reason")
    func refusals() async throws {
        try await Served.with("qq") { qq in
            let controls = try Controls(qq)
            let unknown = try await controls.post("hold", ["on": "revocation"])
            #expect(unknown.status == 400)
            #expect(unknown.message.contains("found 'revocation', which is no endpoint of qq"), "\(unknown.message)")
            let none = try await controls.post("release", ["exchange": 3])
            #expect(none.status == 404 && none.message.contains("found 3, whose answer is not held"))
            #expect(try await controls.post("repeat", ["exchange": 3]).error == "unknown_exchange")
            #expect(try await controls.get("compare?left=1&right=2").status == 404)
            let field = try await controls.post("release", ["headers": [["name": "X"]]])
            #expect(field.status == 400 && field.message.contains("headers[0]"), "\(field.message)")
            #expect(try await controls.post("release", ["body": "é", "encoding": "base64"]).status == 400)
        }
    }

    @Test("a request is sent again, and the two exchanges stand side by side with what differs")
    func comparison() async throws {
        try await Served.with("gitlab", "--quiet") { gitlab in
            let controls = try Controls(gitlab)
            _ = try await controls.send(try await Self.refresh(gitlab, controls))
            let again = try await controls.post("repeat", ["exchange": 1]).json
            #expect(again == ["exchange": 2, "status": 400])
            let compared = try await controls.get("compare").json
            #expect(compared["left"] == 1 && compared["right"] == 2)
            let rows = compared["rows"]?.array ?? []
            let row = { (side: String, part: String) in
                rows.first { $0["side"]?.string == side && $0["part"]?.string == part } ?? .null
            }
            #expect(row("answer", "status")["left"] == "200" && row("answer", "status")["right"] == "400")
            #expect(row("answer", "status")["differs"] == true)
            let secret = row("answer", "member access_token")
            #expect(secret["left"] == "at#2" && secret["right"] == .null && secret["differs"] == true)
            #expect(row("request", "parameter refresh_token")["differs"] == false)
            #expect(row("request", "parameter refresh_token")["left"] == "rt#1")
            let swapped = try await controls.get("compare?left=2&right=1").json
            #expect(swapped["left"] == 2 && swapped["right"] == 1)
        }
    }

    @Test(
        "the profile offers exactly the pairs of word and endpoint that a rule may have",
        arguments: ["qq", "github"]
    )
    func offers(_ name: String) async throws {
        try await Served.with(name) { served in
            let controls = try Controls(served)
            let profile = try await controls.get("profile").json
            let words = profile["words"]?.array ?? []
            func check(_ word: JSON, _ action: JSON) async throws {
                let offered = word["endpoints"]?.array ?? []
                for on in ["authorization", "token", "userinfo", "revocation", "registration", "any"] as [JSON] {
                    let rules: JSON = [["on": on, "do": action]]
                    let answer = try await controls.post("script", ["rules": rules, "mode": "replace"])
                    let isRight = offered.contains(on) && words.contains(on)
                    #expect((answer.status == 200) == isRight, "\(action.text()) on \(on): \(answer.message)")
                    if !offered.contains(on), words.contains(on) { #expect(word["reason"]?.string != nil) }
                }
            }
            for word in profile["actions"]?.array ?? [] {
                let isPlain = word["arguments"]?.array?.contains { $0["required"] == true } == false
                guard isPlain, let name = word["name"]?.string else { continue }
                try await check(word, .object([name: [:]]))
            }
            let cut = profile["faults"]?.array?.first { $0["name"] == "truncateBody" }
            #expect(cut?["arguments"]?.array?.map { $0["name"] } == ["at", "closeNotify"])
            for kind in ["refuse", "expiredCertificate", "reset", "answerTwice"] {
                let word = try #require(profile["faults"]?.array?.first { $0["name"]?.string == kind })
                try await check(word, ["fault": ["kind": .string(kind)]])
            }
        }
    }
}
