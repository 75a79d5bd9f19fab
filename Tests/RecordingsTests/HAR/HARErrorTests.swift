import JSONText
import Recordings
import Testing

@Suite("HAR file errors") struct HARErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let replace: String
        let with: String
        let message: String

        static let all: [Case] = [
            Case(
                testDescription: "a syntax error",
                replace: #""entries": ["#,
                with: #""entries": [,"#,
                message: #"x.har:8:17: expected a value or "]", found ",""#
            ),
            Case(
                testDescription: "no log",
                replace: #""log""#,
                with: #""logs""#,
                message: #"x.har:1:1: document: expected a member "log", found none (did you mean logs?)"#
            ),
            Case(
                testDescription: "another version",
                replace: #""1.2""#,
                with: #""2.0""#,
                message: #"x.har:3:16: log.version: expected version "1.2", found "2.0""#
            ),
            Case(
                testDescription: "a status in words",
                replace: #""status": 302"#,
                with: #""status": "found""#,
                message: #"log.entries[0].response.status: expected an integer, found "found""#
            ),
            Case(
                testDescription: "a status out of range",
                replace: #""status": 302"#,
                with: #""status": 1302"#,
                message: "log.entries[0].response.status: expected an integer from 0 to 999, found 1302"
            ),
            Case(
                testDescription: "a relative URL",
                replace: "https://gitlab.example/oauth",
                with: "/oauth",
                message: "log.entries[0].request.url: expected an absolute URL, found"
            ),
            Case(
                testDescription: "a header without a value",
                replace: #""value": "gitlab.example""#,
                with: #""val": "gitlab.example""#,
                message:
                    #"log.entries[0].request.headers[0]: expected a member "value", found none (did you mean val?)"#
            ),
            Case(
                testDescription: "a misspelt custom member",
                replace: #""cache": {}"#,
                with: #""_knowDifference": "x""#,
                message: "(did you mean _knownDifference?)"
            ),
            Case(
                testDescription: "a comparison that does not exist",
                replace: #""cache": {}"#,
                with: #""_compare": "pages""#,
                message: #"_compare: expected one of "bytes", "page", found "pages" (did you mean page?)"#
            ),
            Case(
                testDescription: "an encoding that does not exist",
                replace: #""mimeType": "text/html""#,
                with: #""mimeType": "text/html", "encoding": "base46""#,
                message: #"content.encoding: expected one of "base64", found "base46" (did you mean base64?)"#
            ),
            Case(
                testDescription: "a body that is no base64",
                replace: #""mimeType": "text/html""#,
                with: #""mimeType": "text/html", "encoding": "base64""#,
                message: "content.text: expected base64 with its padding, found"
            ),
            Case(
                testDescription: "entries that are no array",
                replace: #""comment": "an exchange""#,
                with: #""comment": ["an exchange"]"#,
                message: "log.entries[0].comment: expected a string, found an array"
            ),
            Case(
                testDescription: "a step that does not exist",
                replace: #""cache": {}"#,
                with: #""_setup": [{"advence": 5}]"#,
                message: "(did you mean advance?)"
            ),
            Case(
                testDescription: "a step with a wrong argument",
                replace: #""cache": {}"#,
                with: #""_setup": [{"issueToken": {"as": "a", "scopes": "x"}}]"#,
                message: "(did you mean scope?)"
            ),
            Case(
                testDescription: "two steps in one",
                replace: #""cache": {}"#,
                with: #""_setup": [{"signOut": {}, "advance": 5}]"#,
                message: "log.entries[0]._setup[0]: expected one step name, found 2 members"
            ),
            Case(
                testDescription: "a repeated member",
                replace: #""cache": {}"#,
                with: #""time": 1"#,
                message: #"expected each key once, found "time" again"#
            ),
        ]
    }

    @Test("a broken file is refused with its place", arguments: Case.all) func refused(_ given: Case) throws {
        let text = String(decoding: HAR(entries: [HARTests.exchange]).encoded(), as: UTF8.self)
        let broken = text.replacing(given.replace, with: given.with, maxReplacements: 1)
        try #require(broken != text)
        let error = #expect(throws: HARFileError.self) { try HAR(decoding: Array(broken.utf8), file: "x.har") }
        #expect(error?.description.contains(given.message) == true, "\(error?.description ?? "")")
        #expect(error?.description.hasPrefix("x.har:") == true)
        #expect(error?.position != nil)
    }

    @Test("provenance is of one kind or the other", arguments: [#"{"page":"x"}"#, #"{"engine":"x","page":"y"}"#, "{}"])
    func provenance(_ json: String) {
        let text =
            #"{"log":{"version":"1.2","creator":{"name":"a","version":"1"},"_provenance":"# + json
            + #","entries":[]}}"#
        #expect(throws: HARFileError.self) { try HAR(decoding: Array(text.utf8)) }
    }
}
