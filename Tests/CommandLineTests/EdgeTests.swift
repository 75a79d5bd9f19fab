import BundledFiles
import HTTPWire
import JSONText
import Loopback
import OAuthConformance
import OAuthHarness
import Recordings
import Testing
import TestSupport

@Suite("A number from outside has its range, whatever way it comes", .heavy)
struct EdgeTests {
    private static let rules = ofArguments + ofConditions + ofStates + ofAnswers

    /// A rule for each argument of each word at each edge, all else plain.
    private static let ofArguments: [JSON] = words.flatMap { word, fixed, arguments in
        arguments.flatMap { argument in
            Edge.values(.object(argument.schema)).map { edge in
                var members = fixed
                for other in arguments where other.isRequired {
                    members[other.name] = Edge.plain(.object(other.schema))
                }
                members[argument.name] = edge
                return ["on": "any", "do": .object(JSONObject([(word, .object(members))]))]
            }
        }
    }

    private static let ofConditions: [JSON] = Rule.conditions.filter { $0.name != "step" }.flatMap { member in
        Edge.values(of: member.schema).map { value in
            ["on": "any", "when": .object(JSONObject([(member.name, value)])), "do": ["loseReply": [:]]]
        }
    }

    private static let ofStates: [JSON] = (Rule.schema()["properties"]?["then"]?["properties"]?.object ?? [:])
        .flatMap { name, schema in
            Edge.values(of: schema.object ?? [:]).map { value in
                ["on": "any", "do": ["loseReply": [:]], "then": .object(JSONObject([(name, value)]))]
            }
        }

    private static let ofAnswers: [JSON] =
        Edge.values.map { ["on": "any", "do": ["respond": ["body": ["$repeat": $0, "item": 1]]]] }
        + Edge.texts.map { ["on": "any", "do": ["respond": ["body": .string("{{repeat \($0)}}x{{/repeat}}")]]] }

    private static let words: [(String, JSONObject, [Member])] =
        ActionWord.all.filter { $0.name != "fault" }.map { ($0.name, [:], $0.arguments) }
        + FaultWord.all.map { ("fault", ["kind": .string($0.name)], $0.arguments) }

    private static func rule(_ json: JSON) -> Rule? { (try? Rule.rules([json]))?.first }

    @Test("a rule with any edge is refused with its place, or acts on a request and traps nowhere")
    func rulesAct() async throws {
        for json in Self.rules {
            do {
                let provider = try MockProvider(.rfc, script: try Rule.rules([json]))
                let token = String(decoding: provider.issueToken().accessToken, as: UTF8.self)
                let client = LoopbackClient(port: provider.port)
                let target = Array((provider.path(of: .userinfo) ?? "").utf8)
                let headers: HTTPHeaders = ["Authorization": "Bearer \(token)"]
                _ = try? await client.send(
                    HTTPRequest(method: .post, target: target, headers: headers, body: [0x61]),
                    timeout: .milliseconds(50)
                )
                _ = try? await client.send(
                    HTTPRequest(method: .get, target: target, headers: headers, body: []),
                    timeout: .milliseconds(50)
                )
                provider.stop()
            } catch let error as JSONMismatch {
                #expect(!error.path.components.isEmpty && !error.expected.isEmpty, "\(json.text()): \(error)")
            }
        }
    }

    @Test("script files, scenarios and the control API take the same rules")
    func ways() async throws {
        try await Served.with("rfc", "--quiet") { served in
            let controls = try Controls(served)
            for json in Self.rules {
                let answer = try await controls.post("script", ["mode": "replace", "rules": [json]])
                #expect(answer.status == (Self.rule(json) == nil ? 400 : 200), "\(json.text()): \(answer.message)")
                let scenario = Self.scenario(["provider": "rfc", "script": [json]])
                #expect((Self.parsed(scenario) == nil) == (Self.rule(json) == nil), "\(json.text())")
            }
        }
        let scratch = try Scratch()
        let good = try scratch.write(JSON.array(Self.rules.filter { Self.rule($0) != nil }).text(), to: "good.json")
        #expect(try await Served.with("rfc", "--script", good) { _ in }.status == 130)
        var seen: Set<String> = []
        for json in Self.rules where Self.rule(json) == nil {
            let word = json["do"]?.object?.members.first
            guard seen.insert("\(word?.key ?? "") \(word?.value.object?.keys.joined() ?? "")").inserted else {
                continue
            }
            let bad = try scratch.write(JSON.array([json]).text(), to: "bad.json")
            let result = try await Binary.run("serve", "rfc", "--script", bad)
            #expect(result.status == 2 && result.error.hasPrefix("\(bad):1:"), "\(json.text()): \(result.error)")
        }
    }

    // MARK: - Knobs

    private static func profile(_ base: ProviderProfile, _ knob: String, _ text: String) -> ProviderProfile? {
        var profile = base
        do { try profile.set(knob, to: text) } catch { return nil }
        return profile
    }

    struct Turned: Sendable, CustomTestStringConvertible {
        let profile: ProviderProfile
        let knob: String

        var testDescription: String { "\(profile.name) \(knob)" }
    }

    static let turned = ProviderProfile.all.flatMap { profile in
        profile.knobs.map { Turned(profile: profile, knob: $0.name) }
    }

    @Test(
        "a knob with any edge is refused, or its provider goes on answering",
        .serialized,
        .onOneThread,
        arguments: turned
    )
    func knobs(_ turned: Turned) async throws {
        let silent = try await onOwnThread {
            try Edge.texts.filter { text in
                guard let profile = Self.profile(turned.profile, turned.knob, text) else { return false }
                let provider = try MockProvider(profile, isListening: false)
                for round in 0..<2 {
                    for request in Self.requests(provider) { _ = provider.respond(to: request) }
                    provider.clock.advance(by: .hours(round + 1))
                }
                return provider.exportHAR().isEmpty
            }
        }
        #expect(silent == [])
    }

    /// A flow through the endpoints, each asked whether the provider has it or not.
    private static func requests(_ provider: MockProvider) -> [HTTPRequest] {
        let client = provider.client
        let grant = provider.issueToken()
        let token = String(decoding: grant.accessToken, as: UTF8.self)
        let code = String(decoding: provider.issueCode(redirectURI: "http://localhost/cb").value, as: UTF8.self)
        let basics: FormParameters = ["client_id": client.id, "client_secret": client.secret]
        func form(_ endpoint: Endpoint, _ more: [(String, String)]) -> HTTPRequest? {
            var parameters = basics
            for (name, value) in more { parameters.append(name, value) }
            guard let path = provider.path(of: endpoint) else { return nil }
            let headers: HTTPHeaders = [
                "Content-Type": "application/x-www-form-urlencoded", "Authorization": "Bearer \(token)",
                "User-Agent": "test",
            ]
            return HTTPRequest(method: .post, target: Array(path.utf8), headers: headers, body: parameters.encoded)
        }
        let query = "?client_id=\(client.id)&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%2Fcb&state=s"
        return [
            form(
                .token,
                [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", "http://localhost/cb")]
            ),
            form(
                .token,
                [
                    ("grant_type", "refresh_token"),
                    ("refresh_token", String(decoding: grant.refreshToken ?? [], as: UTF8.self)),
                ]
            ),
            form(.deviceAuthorization, [("scope", "")]),
            form(.revocation, [("token", token)]),
            provider.path(of: .userinfo).map {
                HTTPRequest(.get, $0, headers: ["Authorization": "Bearer \(token)", "User-Agent": "test"])
            },
            provider.path(of: .authorization).map { HTTPRequest(.get, $0 + query, headers: ["User-Agent": "test"]) },
        ].compactMap { $0 }
    }

    @Test("scenarios and the control API turn the same knobs", arguments: ProviderProfile.all.map(\.name))
    func knobWays(_ name: String) async throws {
        let base = try #require(ProviderProfile.all.first { $0.name == name })
        try await Served.with(name, "--quiet") { served in
            let controls = try Controls(served)
            for knob in base.knobs {
                for text in Edge.texts {
                    let isGood = Self.profile(base, knob.name, text) != nil
                    let set = JSON.object(JSONObject([(knob.name, .string(text))]))
                    let status = try await controls.post("knobs", ["set": set]).status
                    #expect(status == (isGood ? 200 : 400), "\(knob.name)=\(text)")
                    let scenario = Self.scenario(["provider": ["name": .string(name), "set": set]])
                    #expect((Self.parsed(scenario) != nil) == isGood, "\(knob.name)=\(text)")
                }
                #expect(try await controls.post("tokens/issue", [:]).status == 200, "\(knob.name)")
                #expect(try await controls.post("reset", [:]).status == 200)
            }
        }
    }

    @Test("--set takes the same values")
    func commandLineKnobs() async throws {
        var seen: Set<String> = []
        for profile in ProviderProfile.all {
            for knob in profile.knobs where seen.insert(knob.name).inserted {
                guard let text = Edge.texts.first(where: { Self.profile(profile, knob.name, $0) == nil }) else {
                    continue
                }
                let result = try await Binary.run("serve", profile.name, "--set", "\(knob.name)=\(text)")
                #expect(result.status == 2 && result.error.contains(knob.name), "\(knob.name)=\(text): \(result.error)")
            }
            for (shift, _) in Edge.texts.enumerated() {
                let settings = profile.knobs.enumerated().flatMap { index, knob -> [String] in
                    let good = Edge.texts.filter { Self.profile(profile, knob.name, $0) != nil }
                    return good.isEmpty ? [] : ["--set", "\(knob.name)=\(good[(index + shift) % good.count])"]
                }
                guard shift < 2 else { break }
                let result = try await Started.with(["serve", profile.name, "--quiet"] + settings) { _ in }
                #expect(result.status == 130, "\(profile.name) \(settings): \(result.error)")
            }
        }
    }

    // MARK: - Control API, options, files

    @Test("each number of the control API is refused or taken, and the provider goes on answering")
    func control() async throws {
        try await Served.with("gitlab", "--quiet") { served in
            let controls = try Controls(served)
            let paths = try #require(try await controls.get("openapi.json").json["paths"]?.object)
            var count = 0
            for (path, methods) in paths {
                let call = String(path.dropFirst("/_harness/".count))
                // What follows events has no end.
                for parameter in methods["get"]?["parameters"]?.array ?? [] where !call.hasSuffix("events") {
                    for text in Edge.texts {
                        let query = "?\(parameter["name"]?.string ?? "")=\(text)"
                        let status = try await controls.get(call + query).status
                        // A number in range may be of no exchange.
                        #expect([200, 400, 404].contains(status), "\(call)\(query)")
                        count += 1
                    }
                }
                let media = methods["post"]?["requestBody"]?["content"]?["application/json"]
                for (name, schema) in media?["schema"]?["properties"]?.object ?? [:] {
                    for edge in Edge.values(schema) {
                        var body = media?["example"]?.object ?? [:]
                        body[name] = edge
                        let status = try await controls.post(call, .object(body)).status
                        #expect([200, 400, 404].contains(status), "\(call) \(JSON.object(body).text())")
                        count += 1
                    }
                }
            }
            #expect(count > 100)
            for seconds in [1_000_000_000, -1_000_000_000] {
                var last = try await controls.post("clock/advance", ["seconds": .integer(seconds)])
                for _ in 0..<201 { last = try await controls.post("clock/advance", ["seconds": .integer(seconds)]) }
                #expect(
                    last.status == 400 && last.message.contains("seconds: expected no more than"),
                    "\(last.message)"
                )
                _ = try await curl(served.endpoint("userinfo"))
                for call in ["state", "har", "journal", "ledger"] {
                    #expect(try await controls.get(call).status == 200, "\(call)")
                }
            }
        }
    }

    @Test("each option of the command line that takes a number has a range")
    func options() async throws {
        let verbs = try await Binary.run("--help").output.split(separator: "\n").filter { $0.hasPrefix("  ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
        var count = 0
        for verb in verbs {
            let help = try await Binary.run(verb, "--help").output
            for line in help.split(separator: "\n") where line.hasPrefix("  --") {
                let words = line.split(separator: " ")
                guard words.count > 1, ["N", "S", "I/N"].contains(words[1]), words[0] != "--client-secret" else {
                    continue
                }
                for text in Edge.texts {
                    let value = words[1] == "I/N" ? "\(text)/\(text)" : text
                    let result = try await Binary.run(verb, "\(words[0])=\(value)", "--help")
                    #expect([0, 2].contains(result.status), "\(verb) \(words[0])=\(value): \(result.status)")
                    count += 1
                }
            }
        }
        #expect(count > 50)
    }

    @Test("each kind of number in a scenario is refused with its place, or the scenario is played to its end")
    func scenarios() async throws {
        var seen: Set<String> = []
        var played = 0
        for file in BundledFiles.scenarios.files {
            for document in Edge.documents(of: try JSONReader.value(file.bytes), seen: &seen) {
                guard let scenario = Self.parsed(document.text()) else { continue }
                let runner = ScenarioRunner(RunOptions(timeout: .milliseconds(500)))
                #expect(await runner.run(scenario, with: ReferenceClient()).id == scenario.id)
                played += 1
            }
        }
        #expect(seen.count > 10 && played > 20)
    }

    @Test("steps that repeat steps that repeat are counted together")
    func repeats() throws {
        var step: JSON = ["userinfo": [:]]
        for _ in 0..<7 { step = ["repeat": ["times": 1000, "steps": [step]]] }
        let bytes = Array(Self.scenario(["provider": "rfc", "steps": [step]]).utf8)
        let error = #expect(throws: ScenarioFileError.self) { try Scenario.parse(bytes, file: "x.json") }
        #expect(error?.description.contains("at most 100000 with what is repeated") == true, "\(error as Any)")
    }

    @Test("each kind of number in a recording is refused with its place, or the recording is replayed")
    func recordings() throws {
        var seen: Set<String> = []
        for file in BundledFiles.recordings.files {
            for document in Edge.documents(of: try JSONReader.value(file.bytes), seen: &seen) {
                var verification = Verification()
                do throws(HARFileError) {
                    try verification.replay(Array(document.text().utf8), file: file.path)
                } catch {
                    #expect(error.position != nil, "\(error)")
                }
            }
        }
        #expect(seen.count > 5)
    }

    // MARK: -

    private static func scenario(_ members: JSONObject) -> String {
        var all: JSONObject = [
            "id": "\(members["provider"]?["name"]?.string ?? members["provider"]?.string ?? "")/x", "title": "X",
            "steps": [["userinfo": [:]]], "expect": ["outcome": "done"],
        ]
        for (name, value) in members { all[name] = value }
        return JSON.object(all).text()
    }

    private static func parsed(_ text: String) -> Scenario? {
        try? Scenario.parse(Array(text.utf8), file: "x.json").first
    }
}
