import OAuthConformance
import Testing

@Suite struct ScenarioFileErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let message: String
        var testDescription: String { name }
    }

    static let head = "{\"id\":\"gitee/x\",\"title\":\"X\",\"provider\":\"gitee\""
    static let tail = "\"steps\":[{\"userinfo\":{}}],\"expect\":{\"outcome\":\"done\"}}"

    static let shared = "{\"name\":\"x\",\"title\":\"X\",\"providers\":[\"gitee\",\"qq\"]"

    /// A file whose second line is a step with others in it.
    private static func steps(_ inner: String, in word: String) -> String {
        "\(head),\"steps\":[\n{\"\(word)\":\(inner)}],\"expect\":{\"outcome\":\"done\"}}"
    }

    /// What may begin at once.
    private static let others =
        "expected one of authorize, callback, cancelled, userinfo, refresh, api, list, device, password,"
        + " client_credentials, revoke, repeat, other, reset"

    static let cases: [Case] = [
        Case(name: "no JSON", text: "{", message: "x.json:1:2: expected "),
        Case(
            name: "an unknown member",
            text: "{\n  \"id\": \"gitee/x\",\n  \"titel\": \"X\"\n}",
            message: "x.json:3:3: titel: expected 'title', found 'titel', which is no member here"
        ),
        Case(
            name: "an unknown provider",
            text: "{\"id\":\"gitee/x\",\"title\":\"X\",\"provider\":\"gite\",\(tail)",
            message:
                "x.json:1:40: provider: expected 'gitee' or 'gitlab' or 'github', found 'gite', which is no provider"
        ),
        Case(
            name: "an unknown knob",
            text:
                "{\"id\":\"gitee/x\",\"title\":\"X\",\"provider\":{\"name\":\"qq\",\"set\":{\"cancelMod\":\"x\"}},\(tail)",
            message:
                "provider.set.cancelMod: expected 'cancelMode', found 'cancelMod', which is no knob of qq"
        ),
        Case(
            name: "a knob that cannot hold the value",
            text:
                "{\"id\":\"qq/x\",\"title\":\"X\",\"provider\":{\"name\":\"qq\",\"set\":{\"accessTokenLifetime\":\"soon\"}},\(tail)",
            message:
                "provider.set.accessTokenLifetime: expected seconds, or a number with s, m, h or d, or none, found soon"
        ),
        Case(
            name: "a value that no callback has",
            text: steps("{\"set\":{\"state\":\"{{stat}}x\"}}", in: "callback"),
            message: "steps[0].callback.set.state: expected 'state', found 'stat', which is no value here"
        ),
        Case(
            name: "a value that no address has",
            text: steps("{\"target\":\"http://{{authorty}}/\"}", in: "callback"),
            message: "steps[0].callback.target: expected 'authority', found 'authorty', which is no value here"
        ),
        Case(
            name: "an unknown step",
            text: "\(head),\"steps\":[{\"authorise\":\"approve\"}],\"expect\":{\"outcome\":\"done\"}}",
            message: "steps[0].authorise: expected 'authorize', found 'authorise', which is no step"
        ),
        Case(
            name: "an unknown decision",
            text: "\(head),\"steps\":[{\"authorize\":\"aprove\"}],\"expect\":{\"outcome\":\"done\"}}",
            message: "steps[0].authorize: expected 'approve', found 'aprove', which is no decision"
        ),
        Case(
            name: "two steps in one object",
            text: "\(head),\"steps\":[{\"userinfo\":{},\"refresh\":{}}],\"expect\":{\"outcome\":\"done\"}}",
            message: "steps[0]: expected an object with one step"
        ),
        Case(
            name: "no steps",
            text: "\(head),\"steps\":[],\"expect\":{\"outcome\":\"done\"}}",
            message: "steps: expected an array with at least one step, at most 100000 with what is repeated, found []"
        ),
        Case(
            name: "an unknown action",
            text: "\(head),\"script\":[{\"on\":\"token\",\"do\":{\"expirecode\":{}}}],\(tail)",
            message: "script[0].do.expirecode: expected 'expireCode'"
        ),
        Case(
            name: "an unknown check",
            text: "\(head),\"steps\":[{\"userinfo\":{}}],\"expect\":{\"checks\":[\"callback/nothing\"]}}",
            message: "expect.checks[0]: expected one of "
        ),
        Case(
            name: "an unknown capability",
            text: "\(head),\"requires\":[\"refreshes\"],\(tail)",
            message: "requires[0]: expected 'refresh', found 'refreshes', which is no capability"
        ),
        Case(
            name: "an unknown outcome",
            text: "\(head),\"steps\":[{\"userinfo\":{}}],\"expect\":{\"outcome\":\"signedin\"}}",
            message: "expect.outcome: expected 'signedIn', found 'signedin', which is no outcome"
        ),
        Case(
            name: "an expectation of nothing",
            text: "\(head),\"steps\":[{\"userinfo\":{}}],\"expect\":{}}",
            message: "expect: expected an outcome, requests or checks, found {}"
        ),
        Case(
            name: "a bad identifier",
            text: "{\"id\":\"Gitee X\",\"title\":\"X\",\"provider\":\"gitee\",\(tail)",
            message: "id: expected provider/name in lower case with hyphens, found \"Gitee X\""
        ),
        Case(
            name: "a duration without a unit",
            text: "\(head),\"steps\":[{\"advance\":\"soon\"}],\"expect\":{\"outcome\":\"done\"}}",
            message: "steps[0].advance: expected seconds, or a number with s, m, h or d, found \"soon\""
        ),
        Case(
            name: "a repetition without end",
            text:
                "\(head),\"steps\":[{\"repeat\":{\"times\":100000,\"steps\":[{\"userinfo\":{}}]}}],\"expect\":{\"outcome\":\"done\"}}",
            message: "steps[0].repeat.times: expected an integer from 1 to 1000, found 100000"
        ),
        Case(
            name: "a step at once that asks the client nothing",
            text: steps("[{\"userinfo\":{}},{\"advance\":\"1s\"}]", in: "parallel"),
            message:
                "x.json:2:31: steps[0].parallel[1].advance: \(others), found 'advance', which is no question to the client"
        ),
        Case(
            name: "steps at once among steps at once",
            text: steps("[{\"parallel\":[{\"userinfo\":{}}]}]", in: "parallel"),
            message: "x.json:2:15: steps[0].parallel[0].parallel: \(others), found 'parallel', which is no question"
        ),
        Case(
            name: "a repeated step at once that asks the client nothing",
            text: steps("[{\"repeat\":{\"times\":2,\"steps\":[{\"revokeTokens\":{}}]}}]", in: "parallel"),
            message: "x.json:2:45: steps[0].parallel[0].repeat.steps[0].revokeTokens: \(others), found 'revokeTokens'"
        ),
        Case(
            name: "a step at once of another instance that asks it nothing",
            text: steps("[{\"other\":[{\"restartClient\":{}}]}]", in: "parallel"),
            message: "x.json:2:25: steps[0].parallel[0].other[0].restartClient: \(others), found 'restartClient'"
        ),
        Case(
            name: "more at once than may be",
            text: steps(
                "[{\"repeat\":{\"times\":1000,\"steps\":[{\"repeat\":{\"times\":1000,\"steps\":[{\"userinfo\":{}}]}}]}}]",
                in: "parallel"
            ),
            message: "x.json:2:24: steps[0].parallel[0].repeat: expected an object with at most 100000 steps, found {"
        ),
        Case(
            name: "a step meanwhile that asks the client nothing",
            text: steps(
                "{\"hold\":\"token\",\"step\":{\"refresh\":{}},\"meanwhile\":[{\"stray\":{}}]}",
                in: "during"
            ),
            message: "x.json:2:63: steps[0].during.meanwhile[0].stray: \(others), found 'stray', which is no question"
        ),
        Case(
            name: "a held step that asks the client nothing",
            text: steps("{\"hold\":\"token\",\"step\":{\"switchProvider\":\"qq\"}}", in: "during"),
            message: "x.json:2:35: steps[0].during.step.switchProvider: expected one of authorize, "
        ),
        Case(
            name: "a held repetition",
            text: steps(
                "{\"hold\":\"token\",\"step\":{\"repeat\":{\"times\":2,\"steps\":[{\"userinfo\":{}}]}}}",
                in: "during"
            ),
            message: "revoke, reset, found 'repeat', which is not one question to the client"
        ),
        Case(
            name: "an unknown provider among many",
            text: "{\"name\":\"x\",\"title\":\"X\",\"providers\":[\"gitee\",\"gitlap\"],\(tail)",
            message:
                "x.json:1:46: providers[1]: expected 'gitlab' or 'gitee' or 'github', found 'gitlap', which is no provider"
        ),
        Case(
            name: "no provider among many",
            text: "{\"name\":\"x\",\"title\":\"X\",\"providers\":[],\(tail)",
            message: "x.json:1:37: providers: expected \"providers\", an array of "
        ),
        Case(
            name: "an override of a provider that is not named",
            text: "\(shared),\"overrides\":{\n\"rfc\":{}},\(tail)",
            message:
                "x.json:2:1: overrides.rfc: expected one of gitee, qq, found 'rfc', which is no provider of this scenario"
        ),
        Case(
            name: "a name without providers",
            text: "{\"name\":\"x\",\"title\":\"X\",\(tail)",
            message: "x.json:1:1: document: expected \"providers\", an array of "
        ),
        Case(
            name: "providers without a name",
            text: "{\"title\":\"X\",\"providers\":[\"gitee\"],\(tail)",
            message: "x.json:1:1: document: expected \"name\", a string, found no name"
        ),
        Case(
            name: "a bad name",
            text: "{\"name\":\"gitee/x\",\"title\":\"X\",\"providers\":[\"gitee\"],\(tail)",
            message: "x.json:1:9: name: expected a name in lower case with hyphens, found \"gitee/x\""
        ),
        Case(
            name: "both forms",
            text: "\(shared),\n\"id\":\"gitee/x\",\"provider\":\"gitee\",\(tail)",
            message: "x.json:2:1: id: expected either id and provider, or name and providers, found id beside"
        ),
        Case(
            name: "an unknown member of an override",
            text: "\(shared),\"overrides\":{\"qq\":{\n\"titel\":\"Y\"}},\(tail)",
            message: "x.json:2:1: overrides.qq.titel: expected 'title', found 'titel', which is no member here"
        ),
        Case(
            name: "an unknown outcome in an override",
            text: "\(shared),\(tail.dropLast()),\"overrides\":{\"qq\":{\n\"expect\":{\"outcome\":\"don\"}}}}",
            message: "x.json:2:21: overrides.qq.expect.outcome: expected 'done', found 'don', which is no outcome"
        ),
        Case(
            name: "an unknown outcome beside an override",
            text:
                "\(shared),\"overrides\":{\"qq\":{\"expect\":{\"checks\":[]}}},\"steps\":[{\"userinfo\":{}}],\n\"expect\":{\"outcome\":\"don\"}}",
            message: "x.json:2:21: expect.outcome: expected 'done', found 'don', which is no outcome"
        ),
        Case(
            name: "a knob that one of the providers does not have",
            text: "\(shared),\n\"set\":{\"cancelMode\":\"usercancel\"},\(tail)",
            message: "x.json:2:8: set.cancelMode: expected "
        ),
        Case(
            name: "a member that an override takes away",
            text: "\(shared),\"overrides\":{\"qq\":{\"steps\":null}},\(tail)",
            message: "x.json:1:1: document: expected "
        ),
        Case(name: "a key twice", text: "{\"id\":\"gitee/x\",\"id\":\"gitee/y\"}", message: "x.json:1:17: "),
    ]

    @Test("a broken scenario file is refused with its place and the nearest word", arguments: cases)
    func brokenFileIsRefused(_ item: Case) {
        do throws(ScenarioFileError) {
            let scenarios = try Scenario.parse(Array(item.text.utf8), file: "x.json")
            Issue.record("\(scenarios.map(\.id)) was read")
        } catch {
            #expect(error.description.contains(item.message), "\(error)")
            #expect(error.description.hasPrefix("x.json:"))
        }
    }

    @Test("a file that does not exist is named")
    func missingFileIsNamed() {
        #expect(throws: ScenarioFileError.self) { try ScenarioLibrary.load(["/nowhere/x.json"]) }
    }
}
