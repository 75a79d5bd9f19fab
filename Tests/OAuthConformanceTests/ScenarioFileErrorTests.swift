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
                "provider.set.cancelMod: expected did you mean 'cancelMode'?, found 'cancelMod', which is no knob of qq"
        ),
        Case(
            name: "a knob that cannot hold the value",
            text:
                "{\"id\":\"qq/x\",\"title\":\"X\",\"provider\":{\"name\":\"qq\",\"set\":{\"accessTokenLifetime\":\"soon\"}},\(tail)",
            message:
                "provider.set.accessTokenLifetime: expected seconds, or a number with s, m, h or d, or none, found soon"
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
            message: "steps: expected an array with at least one step, found []"
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
            message: "steps[0].repeat: expected times, 1 to 1000, found 100000"
        ),
        Case(name: "a key twice", text: "{\"id\":\"gitee/x\",\"id\":\"gitee/y\"}", message: "x.json:1:17: "),
    ]

    @Test("a broken scenario file is refused with its place and the nearest word", arguments: cases)
    func brokenFileIsRefused(_ item: Case) {
        do throws(ScenarioFileError) {
            let scenario = try Scenario(parsing: Array(item.text.utf8), file: "x.json")
            Issue.record("\(scenario.id) was read")
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
