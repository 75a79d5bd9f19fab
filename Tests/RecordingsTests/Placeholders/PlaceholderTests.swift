import HTTPWire
import Recordings
import Testing

@Suite("Placeholders") struct PlaceholderTests {
    @Test(
        "names are words that may end in a number; other braces are literal",
        arguments: [
            ("{{code.1}}", ["code.1"]), ("a{{x}}b{{y_2}}{{x}}", ["x", "y_2"]), ("{{{a}}}", ["a"]),
            ("{{Code}} {{ a }} {{a.b}} {{a.}} {{}} {{1}} {x} {{a} {{a.1.2}} {{a", []), ("{{!}}a}}", []),
        ]
    )
    func names(_ text: String, _ names: [String]) {
        #expect(PlaceholderText(text).names == names)
    }

    @Test("a text is rendered in the spelling of its place") func rendering() {
        let text = PlaceholderText("<{{v}}|{{!}}v}}>")
        let values: PlaceholderValues = ["v": "a b/\"&é"]
        let render: (ValueSpelling) -> String = { String(decoding: text.rendered(values, as: $0) ?? [], as: UTF8.self) }
        #expect(render(.raw) == "<a b/\"&é|{{v}}>")
        #expect(render(.form) == "<a+b%2F%22%26%C3%A9|{{v}}>")
        #expect(render(.json) == "<a b/\\\"&é|{{v}}>")
        #expect(render(.html) == "<a b/&quot;&amp;é|{{v}}>")
        #expect(text.rendered([:]) == nil)
    }

    @Test(
        "bytes that look like a placeholder survive",
        arguments: ["{{a}}", "x{{a.1}}{{!}}", "{{{a}}", "{{", "{ {a}}"]
    )
    func escaping(_ text: String) {
        let escaped = PlaceholderText(PlaceholderText.escape(Array(text.utf8)))
        #expect(escaped.names.isEmpty)
        #expect(escaped.rendered([:]) == Array(text.utf8))
    }

    @Test("a match binds values as they read, whatever their spelling") func binding() throws {
        var values = PlaceholderValues()
        try PlaceholderText("a={{v}}&b={{n}}").match(Array("a=x%2Fy+z&b=1".utf8), as: .form, values: &values)
        #expect(values["v"] == Array("x/y z".utf8))
        try PlaceholderText(#"{"v":"{{v}}"}"#).match(Array(#"{"v":"x/y z"}"#.utf8), as: .json, values: &values)
        try PlaceholderText("{{v}}").match(Array("x%2fy%20z".utf8), as: .form, values: &values)
        #expect(values.names == ["n", "v"])
    }

    @Test("a value ends where the text goes on") func ends() throws {
        var values = PlaceholderValues()
        try PlaceholderText("gho_{{a}}.suffix").match(Array("gho_ab.c.suffix".utf8), values: &values)
        #expect(values["a"] == Array("ab.c".utf8))
        try PlaceholderText(#"W/"{{etag.1}}""#).match(Array(#"W/"00ff""#.utf8), values: &values)
        try PlaceholderText(#"{"t":{{created_at.1}},"u":1}"#)
            .match(Array(#"{"t":1795234079,"u":1}"#.utf8), as: .json, values: &values)
        #expect(values["created_at.1"] == Array("1795234079".utf8))
        try PlaceholderText("{{id}}:{{secret}}").match(Array("cli:s3".utf8), values: &values)
        #expect(values["id"] == Array("cli".utf8))
    }

    @Test(
        "the first differing byte is named",
        arguments: [
            ("abc", "abd", #"byte 2: after "ab", expected "c", found "d""#),
            ("abc", "ab", #"byte 2: after "ab", expected "c", found the end"#),
            ("ab", "abc", #"byte 2: after "ab", expected the end, found "c""#),
            ("", "x", #"byte 0: expected the end, found "x""#),
            ("a={{v}}&", "a=&", #"byte 2: after "a=", expected "{{v}}", found "&""#),
            (
                "{{v}} {{v}}", "one two",
                #"byte 4: after "one ", expected "one", found "two" ({{v}} already stands for the former)"#
            ),
            (
                "{{exp.1}}!", "soon!", #"byte 0: expected "{{exp.1}}", found "soon!" ({{exp.1}} takes digits)"#
            ),
        ]
    )
    func mismatch(_ text: String, _ bytes: String, _ message: String) {
        var values = PlaceholderValues()
        let error = #expect(throws: PlaceholderMismatch.self) {
            try PlaceholderText(text).match(Array(bytes.utf8), values: &values)
        }
        #expect(error?.description == message)
        #expect(values == PlaceholderValues())
    }

    @Test("a request is rendered with its values, its length and its encoded credentials") func request() throws {
        let recorded = HAR.Request(
            method: "POST",
            url: "https://a.example/token?x={{state}}",
            headers: [
                HAR.Header(name: "Authorization", value: "Basic {{client_id}}:{{client_secret}}"),
                HAR.Header(name: "Content-Type", value: "application/x-www-form-urlencoded"),
                HAR.Header(name: "Content-Length", value: "1"),
            ],
            body: Array("code={{code.1}}".utf8)
        )
        #expect(recorded.placeholders == ["state", "client_id", "client_secret", "code.1"])
        let values: PlaceholderValues = ["state": "a b", "client_id": "u", "client_secret": "p:", "code.1": "x/"]
        let request = try recorded.rendered(values)
        #expect(request.target == Array("/token?x=a+b".utf8))
        #expect(request.headers["Authorization"] == "Basic dTpwOg==")
        #expect(request.headers["Content-Length"] == "9")
        #expect(String(decoding: request.body, as: UTF8.self) == "code=x%2F")
        let error = #expect(throws: MissingPlaceholder.self) {
            try recorded.rendered(["state": "s", "client_id": "u", "client_secret": "p", "code.2": "x"])
        }
        #expect(error?.description.contains("{{code.1}}") == true)
        #expect(error?.description.contains("did you mean code.2?") == true)
    }
}
