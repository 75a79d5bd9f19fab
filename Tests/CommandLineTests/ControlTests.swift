import Foundation
import HTTPWire
import JSONText
import Loopback
import Testing
import TestSupport

@Suite("The control API watches and steers a served provider", .heavy)
struct ControlTests {
    @Test("every call of the description answers as described, to its own example")
    func description() async throws {
        try await Served.with("gitlab") { gitlab in
            let controls = try Controls(gitlab)
            _ = try await controls.post("tokens/issue", [:])
            _ = try await controls.send(HTTPRequest(.get, "/nowhere"))
            let document = try await controls.get("openapi.json").json
            #expect(document["openapi"]?.string == "3.1.0")
            let rule = document["components"]?["schemas"]?["Rule"]
            #expect(rule?["properties"]?["do"]?["properties"]?["expireCode"] != nil)
            var operations: Set<String> = []
            for (path, methods) in try #require(document["paths"]?.object) {
                for (method, operation) in try #require(methods.object) {
                    let name = "\(method) \(path)"
                    let isNew = operations.insert(operation["operationId"]?.string ?? "").inserted
                    #expect(isNew, "\(name)")
                    try await check(operation, name, path, method, document, controls)
                }
            }
            #expect(operations.count == 30)
        }
    }

    @Test("each call of the description is a command of a shell that works, one after the other")
    func commands() async throws {
        try await Served.with("gitlab") { gitlab in
            _ = try await Controls(gitlab).post("tokens/issue", [:])
            _ = try await Controls(gitlab).send(HTTPRequest(.get, "/nowhere"))
            let document = try await Controls(gitlab).get("openapi.json").json
            for (path, methods) in try #require(document["paths"]?.object) {
                for (method, operation) in try #require(methods.object) {
                    let source = try #require(operation["x-codeSamples"]?[0]?["source"]?.string)
                    #expect(source.contains("'\(gitlab.origin)\(path)'"))
                    let command = "exec \(source) -sS -f --noproxy '*' --max-time 20"
                    let running = try Running("/bin/sh", ["-c", command])
                    if source.hasPrefix("curl -N") {
                        #expect(await running.line() == ": ready")
                        running.send(SIGKILL)
                    }
                    let ended = await running.end()
                    #expect(ended.status == 0 || source.hasPrefix("curl -N"), "\(method) \(path): \(ended.error)")
                }
            }
        }
    }

    private func check(
        _ operation: JSON,
        _ name: String,
        _ path: String,
        _ method: String,
        _ document: JSON,
        _ controls: Controls
    ) async throws {
        for (status, reference) in operation["responses"]?.object ?? [:] where status != "200" {
            let word = reference["$ref"]?.string?.split(separator: "/").last.map(String.init) ?? ""
            #expect(word == status && document["components"]?["responses"]?[word] != nil, "\(name)")
        }
        let content = try #require(operation["responses"]?["200"]?["content"]?.object?.members.first, "\(name)")
        guard content.key != "text/event-stream" else { return }
        let call = String(path.dropFirst("/_harness/".count))
        let media = operation["requestBody"]?["content"]?["application/json"]
        let answer =
            method == "post"
            ? try await controls.post(call, media?["example"] ?? .null) : try await controls.get(call)
        #expect(answer.status == 200, "\(name): \(answer.message)")
        #expect(answer.mediaType == content.key, "\(name)")
        let schema = content.value["schema"]
        for required in schema?["required"]?.array ?? [] {
            let member = required.string ?? ""
            let type = schema?["properties"]?[member]?["type"]
            let types = type?.array?.compactMap(\.string) ?? [type?.string ?? ""]
            #expect(types.contains(answer.json[member]?.schemaType ?? "nothing"), "\(name): \(member)")
        }
    }

    @Test("rules act from the next request on, are counted, and give way to others")
    func script() async throws {
        try await Served.with("qq", "--auto", "approve") { qq in
            let controls = try Controls(qq)
            let deny: JSON = [["on": "authorization", "when": ["nth": 1], "do": ["deny": ["error": "no"]]]]
            #expect(try await controls.post("script", ["rules": deny]).json["script"]?.array?.count == 1)
            let refused = try await curl("-o", "/dev/null", "-w", "%{redirect_url}", qq.authorizationURL)
            #expect(parameter("error", of: refused) == "no")
            let granted = try await curl("-o", "/dev/null", "-w", "%{redirect_url}", qq.authorizationURL)
            #expect(parameter("code", of: granted)?.count == 32)
            let line = try await controls.get("state").json["script"]?[0]
            #expect(line?["matches"] == 2)
            #expect(line?["firings"] == 1)
            let replaced = try await controls.post("script", ["rules": [], "mode": "replace"])
            #expect(replaced.json["script"] == [])
        }
    }

    @Test("the states that rules set are seen, set, kept by a snapshot and forgotten by a reset")
    func states() async throws {
        try await Served.with("gitlab") { gitlab in
            let controls = try Controls(gitlab)
            let rule: JSON = ["on": "other", "do": ["respond": [:]], "then": ["state": ["cart": "full"]]]
            #expect(try await controls.get("state").json["states"] == [:])
            #expect(try await controls.post("script", ["rules": [rule]]).status == 200)
            _ = try await controls.send(HTTPRequest(.get, "/own"))
            #expect(try await controls.get("state").json["states"] == ["cart": "full"])
            #expect(try await controls.post("snapshot", [:]).status == 200)
            let set = try await controls.post("states", ["set": ["cart": "empty", "a": "b"]])
            #expect(set.json["states"] == ["a": "b", "cart": "empty"])
            #expect(try await controls.post("restore", [:]).status == 200)
            #expect(try await controls.get("state").json["states"] == ["cart": "full"])
            #expect(try await controls.post("reset", [:]).status == 200)
            #expect(try await controls.get("state").json["states"] == [:])
        }
    }

    @Test("a fault for any endpoint does not strike the control API")
    func faults() async throws {
        try await Served.with("gitlab") { gitlab in
            let controls = try Controls(gitlab)
            let rules: JSON = [
                ["on": "any", "do": ["fault": ["kind": "closeDuringRequestBody", "at": 0]]],
                ["on": "any", "do": ["fault": ["kind": "reset"]]],
            ]
            #expect(try await controls.post("script", ["rules": rules]).status == 200)
            #expect(try await controls.get("state").json["script"]?[0]?["firings"] == 0)
            #expect(try await controls.post("script", ["rules": [], "mode": "replace"]).json["script"] == [])
        }
    }

    @Test(
        "a fault that strikes connections does not lock the control API out",
        arguments: ["refuse", "closeOnAccept", "stallBeforeReading"]
    )
    func connectionFaults(_ kind: String) async throws {
        try await Served.with("gitlab") { gitlab in
            let rule: JSON = ["on": "any", "when": ["nth": 1], "do": ["fault": ["kind": .string(kind)]]]
            #expect(try await Controls(gitlab).post("script", ["rules": [rule]]).status == 200)
            // Each has a connection of its own.
            for _ in 0..<3 {
                let state = try await Controls(gitlab).get("state").json
                #expect(state["script"]?[0]?["matches"] == 0)
            }
            let client = try Controls(gitlab).client
            await #expect(throws: LoopbackClientError.self) {
                try await client.send(HTTPRequest(.get, "/oauth/token"), timeout: .milliseconds(500))
            }
            #expect(try await Controls(gitlab).get("state").json["script"]?[0]?["firings"] == 1)
            let absolute = HTTPRequest(.get, "http://127.0.0.1/_harness/state")
            #expect(try await Controls(gitlab).send(absolute).status == 200)
        }
    }

    @Test("journal and ledger show a login with the names of what it handed out")
    func journal() async throws {
        try await Served.with("gitlab", "--auto", "approve") { gitlab in
            let controls = try Controls(gitlab)
            let callback = try await curl("-o", "/dev/null", "-w", "%{redirect_url}", gitlab.authorizationURL)
            _ = try await redeem(callback, at: gitlab)
            let exchanges = try await controls.get("journal").json["exchanges"]?.array ?? []
            try #require(exchanges.count == 2)
            #expect(exchanges[0]["minted"] == ["state#1", "code#1"])
            #expect(exchanges[1]["presented"]?.array?.contains("code#1") ?? false)
            #expect(exchanges[1]["minted"] == ["at#1", "rt#1"])
            #expect(exchanges[1]["grant"] == "authorization_code")
            let code = exchanges[1]["parameters"]?.array?.first { $0["name"] == "code" }
            #expect(code?["credential"] == "code#1")
            #expect(try await controls.get("journal?since=1").json["exchanges"]?.array?.count == 1)
            let entries = try await controls.get("ledger?secrets=show").json["entries"]?.array ?? []
            let entry = entries.first { $0["name"] == "code#1" }
            #expect(entry?["value"]?.string == parameter("code", of: callback))
            #expect(entry?["death"]?["reason"] == "redeemed")
            let har = try await controls.get("har")
            #expect(har.json["log"]?["entries"]?.array?.count == 2)
            #expect(!har.response.text.contains(parameter("code", of: callback) ?? "?"))
            #expect(har.response.headers["Content-Disposition"] == "attachment; filename=\"gitlab.har\"")
        }
    }

    @Test(
        "a token is issued, lives, and ends by age, by hand or by the clock",
        arguments: ["expire", "revoke", "clock"]
    )
    func tokens(_ way: String) async throws {
        try await Served.with("gitlab") { gitlab in
            let controls = try Controls(gitlab)
            let issued = try await controls.post("tokens/issue", ["account": "other-dev", "scopes": ["read_user"]])
            #expect(issued.json["access_token_name"] == "at#1")
            #expect(issued.json["expires_in"] == 7200)
            let token = issued.json["access_token"]?.string ?? ""
            let userinfo = HTTPRequest(.get, "/api/v4/user", headers: ["Authorization": "Bearer \(token)"])
            #expect(try await controls.send(userinfo).json["username"] == "other-dev")
            switch way {
            case "expire": #expect(try await controls.post("tokens/expire", ["token": "at#1"]).status == 200)
            case "revoke":
                let dead = try await controls.post("tokens/revoke", ["token": .string(token)])
                #expect(dead.json["revoked"] == ["at#1", "rt#1"])
            default: #expect(try await controls.post("clock/advance", ["seconds": 7201]).status == 200)
            }
            let refused = try await controls.send(userinfo)
            #expect(refused.status == 401)
            let word = way == "revoke" ? "revoked" : "expired"
            #expect(refused.response.text.contains(word), "\(refused.response.text)")
        }
    }

    @Test("an expired code is refused, and cannot expire twice")
    func expiredCode() async throws {
        try await Served.with("gitlab", "--auto", "approve") { gitlab in
            let controls = try Controls(gitlab)
            let callback = try await curl("-o", "/dev/null", "-w", "%{redirect_url}", gitlab.authorizationURL)
            #expect(try await controls.post("tokens/expire", ["token": "code#1"]).json["expired"] == "code#1")
            #expect(try await controls.post("tokens/expire", ["token": "code#1"]).status == 404)
            #expect(try await redeem(callback, at: gitlab).contains("invalid_grant"))
        }
    }

    @Test("a knob turns while the provider runs")
    func knobs() async throws {
        try await Served.with("gitlab") { gitlab in
            let controls = try Controls(gitlab)
            let turned = try await controls.post("knobs", ["set": ["accessTokenLifetime": "5m"]])
            #expect(turned.json["knobs"] == ["accessTokenLifetime": "300"], "\(turned.json.text())")
            #expect(try await controls.post("tokens/issue", [:]).json["expires_in"] == 300)
        }
    }

    @Test("what the person does is decided from outside", arguments: ["approve", "deny", "ask"])
    func decision(_ word: String) async throws {
        try await Served.with("gitlab") { gitlab in
            let controls = try Controls(gitlab)
            #expect(try await controls.post("decision", ["decision": .string(word)]).status == 200)
            let callback = try await curl("-o", "/dev/null", "-w", "%{redirect_url}", gitlab.authorizationURL)
            switch word {
            case "approve": #expect(parameter("code", of: callback) != nil)
            case "deny": #expect(parameter("error", of: callback) == "access_denied")
            default: #expect(callback == "")
            }
        }
    }

    @Test("after a reset the provider is as it was when it started, and mints the same again")
    func reset() async throws {
        let knob = ["--set", "accessTokenLifetime=1h"]
        try await Served.with("gitlab", knob[0], knob[1], "--auto", "approve", "--seed", "9") { gitlab in
            let controls = try Controls(gitlab)
            let before = try await controls.state()
            let first = try await controls.post("tokens/issue", [:]).json
            _ = try await controls.post("script", ["rules": [["on": "token", "do": ["expireCode": [:]]]]])
            _ = try await controls.post("knobs", ["set": ["accessTokenLifetime": "5m"]])
            _ = try await controls.post("clock/advance", ["seconds": 86_400])
            _ = try await controls.post("decision", ["decision": "deny"])
            _ = try await controls.post("session", ["signed_in": false])
            _ = try await controls.post("states", ["set": ["cart": "full"]])
            _ = try await controls.send(HTTPRequest(.get, "/oauth/authorize"))
            #expect(try await controls.state() != before)
            #expect(try await controls.post("reset", [:]).json["exchanges"] == 0)
            #expect(try await controls.state() == before)
            #expect(try await controls.post("tokens/issue", [:]).json == first)
        }
    }

    @Test("accounts and clients come while it runs, and act at once")
    func settingUp() async throws {
        try await Served.with("github") { github in
            let controls = try Controls(github)
            let ann: JSON = ["login": "ann", "organizations": ["acme"]]
            let all = try await controls.post("accounts", ["accounts": [ann]]).json["accounts"]?.array ?? []
            #expect(all.map { $0["login"]?.string } == ["mock-dev", "other-dev", "ann"])
            let order: JSON = [
                "account": "ann", "scopes": ["read:org"], "access_token": "ann-token",
            ]
            #expect(try await controls.post("tokens/issue", order).json["access_token"] == "ann-token")
            let call = HTTPRequest(
                .get,
                "/user/orgs",
                headers: ["Authorization": "Bearer ann-token", "User-Agent": "test"]
            )
            #expect(try await controls.send(call).json[0]?["login"] == "acme")
            let again = try await controls.post("tokens/issue", order)
            #expect(
                again.message == "1:55: access_token: expected a value that no credential has, found the value of at#1"
            )
            let only = try await controls.post("accounts", ["accounts": [ann], "mode": "replace"])
            #expect(only.json["accounts"]?.array?.count == 1)
            let client: JSON = ["client_id": "app", "redirect_uris": ["http://localhost:7001/cb"]]
            let clients = try await controls.post("clients", ["clients": [client], "mode": "replace"])
            #expect(clients.json["clients"]?.array?.map { $0["client_id"] } == ["app"])
            _ = try await controls.post("decision", ["decision": "approve"])
            let path = "/login/oauth/authorize?client_id=app&state=s"
            let answer = try await controls.send(HTTPRequest(.get, path))
            #expect(answer.response.headers["Location"]?.hasPrefix("http://localhost:7001/cb?code=") == true)
        }
    }

    @Test("a snapshot is gone back to, with its tokens, its journal and its clock")
    func snapshots() async throws {
        try await Served.with("gitlab", "--quiet") { gitlab in
            let controls = try Controls(gitlab)
            _ = try await controls.post("tokens/issue", ["access_token": "kept"])
            _ = try await controls.send(HTTPRequest(.get, "/nowhere"))
            let before = try await controls.state()
            #expect(try await controls.post("snapshot", text: "").json["name"] == "snapshot")
            _ = try await controls.post("tokens/revoke", ["all": true])
            _ = try await controls.post("clock/advance", ["seconds": 60])
            _ = try await controls.post("accounts", ["accounts": [["login": "ann"]]])
            _ = try await controls.send(HTTPRequest(.get, "/nowhere"))
            #expect(try await controls.state() != before)
            #expect(try await controls.post("restore", text: "").status == 200)
            #expect(try await controls.state() == before)
            // What is minted since is new to everybody, though there are as many credentials as there once were.
            for name in ["first", "second"] {
                _ = try await controls.post("restore", [:])
                _ = try await controls.post("tokens/issue", ["access_token": .string("of-the-\(name)-time")])
                #expect(!(try await controls.get("ledger").response.text).contains("of-the-"))
            }
            let unknown = try await controls.post("restore", ["name": "snapshut"])
            #expect(unknown.status == 404)
            #expect(unknown.message == "1:9: name: expected 'snapshot', found 'snapshut', which is no snapshot")
            for number in 1..<16 {
                #expect(try await controls.post("snapshot", ["name": .string("s\(number)")]).status == 200)
            }
            #expect(try await controls.post("snapshot", ["name": "one more"]).status == 400)
        }
    }

    @Test("a body that is absent counts as {}, and a wrong content type is told the right call")
    func absentBody() async throws {
        try await Served.with("qq") { qq in
            let controls = try Controls(qq)
            for headers in [[:], ["Content-Type": "application/x-www-form-urlencoded"]] as [HTTPHeaders] {
                let target = Array("/_harness/tokens/issue".utf8)
                let request = HTTPRequest(method: .post, target: target, headers: headers, body: [])
                #expect(try await controls.send(request).status == 200)
            }
            let wrong = try await controls.post("session", text: "{}", headers: ["Content-Type": "text/plain"])
            let call =
                "curl -H 'Content-Type: application/json' -d '{\"signed_in\":true}' '\(qq.origin)/_harness/session'"
            #expect(wrong.json["call"]?.string == call)
            #expect(wrong.message.hasSuffix("found the Content-Type 'text/plain'; try: \(call)"))
        }
    }

    @Test("events tell what was missed, then each exchange and each change as it happens")
    func events() async throws {
        try await Served.with("gitlab") { gitlab in
            let controls = try Controls(gitlab)
            _ = try await controls.send(HTTPRequest(.get, "/oauth/authorize"))
            let url = gitlab.origin + "/_harness/events?since=0"
            let events = try Running("/usr/bin/env", ["curl", "-sSN", "--noproxy", "*", "--max-time", "20", url])
            #expect(await events.line() == ": ready")
            #expect(await events.line() == "id: 1")
            #expect(await events.line() == "event: exchange")
            let missed = try json(await events.line())
            #expect(missed["number"] == 1)
            #expect(missed["explanation"]?["refusal"]?["error"] == "invalid_request")
            _ = try await controls.send(HTTPRequest(.get, "/nowhere"))
            #expect(await events.line() == "id: 2")
            #expect(await events.line() == "event: exchange")
            #expect(try json(await events.line())["request"]?["target"] == "/nowhere")
            _ = try await controls.post("clock/advance", ["seconds": 1])
            #expect(await events.line() == "event: change")
            #expect(try json(await events.line()) == ["call": "clock/advance"])
            events.send(9)
            _ = await events.end()
        }
    }

    private func json(_ line: String?) throws -> JSON {
        try JSONReader.value(Array((line ?? "").utf8.dropFirst("data: ".utf8.count)))
    }

    private func redeem(_ callback: String, at gitlab: Served) async throws -> String {
        try await curl(
            "-d",
            "grant_type=authorization_code&client_id=\(gitlab.clientID)&client_secret=\(gitlab.clientSecret)"
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A7001%2Fcb&code=\(parameter("code", of: callback) ?? "")",
            gitlab.endpoint("token")
        )
    }
}

extension JSON {
    fileprivate var schemaType: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .number(let text): Int(text) == nil ? "number" : "integer"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
