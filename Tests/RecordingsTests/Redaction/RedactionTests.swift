import JSONText
import HTTPWire
import Recordings
import Testing

@Suite("Redaction") struct RedactionTests {
    static let secret = "p/w+d é\"中😀=x"

    @Test(
        "one secret is found in every spelling",
        arguments: [
            "p/w+d é\"中😀=x", "p%2Fw%2Bd%20%C3%A9%22%E4%B8%AD%F0%9F%98%80%3Dx",
            "p%2fw%2bd+%c3%a9%22%e4%b8%ad%f0%9f%98%80%3dx", #"p\/w+d \u00e9\"\u4e2d\ud83d\ude00=x"#,
            #"p/w\u002Bd é\"中😀\u003dx"#, "p%252Fw%252Bd%2520%25C3%25A9%2522%25E4%25B8%25AD%25F0%259F%2598%2580%253Dx",
            "cC93K2Qgw6ki5Lit8J-YgD14", "cC93K2Qgw6ki5Lit8J+YgD14", "cC93K2Qgw6ki5Lit8J%2BYgD14",
        ]
    )
    func spellings(_ spelling: String) {
        let redaction = Redaction([.init(name: "secret.1", value: Array(Self.secret.utf8))])
        #expect(redaction.redact("a=\(spelling)&b") == "a={{secret.1}}&b")
        #expect(redaction.redact(spelling + spelling) == "{{secret.1}}{{secret.1}}")
        #expect(redaction.redact(String(spelling.dropLast())).contains("{{") == false)
    }

    @Test("base64 is found with and without its padding") func padding() {
        let redaction = Redaction([.init(name: "s", value: Array("secret-1".utf8))])
        #expect(redaction.redact("c2VjcmV0LTE= c2VjcmV0LTE c2VjcmV0LTE%3D") == "{{s}} {{s}} {{s}}")
    }

    @Test("the longest secret wins, a short one counts only where it stands alone") func lengths() {
        let redaction = Redaction([
            .init(name: "short", value: Array("abc".utf8)), .init(name: "long", value: Array("abcdef-123".utf8)),
            .init(name: "empty", value: []),
        ])
        #expect(redaction.redact("abcdef-123 abc xabc abcd abc=") == "{{long}} {{short}} xabc abcd {{short}}=")
    }

    @Test("placeholders that are there stay, braces that only look so are escaped") func placeholders() {
        let redaction = Redaction([
            .init(name: "s", value: Array("access_token".utf8)),
            .init(name: "access_token.1", value: Array("t0k-en-t0k-en".utf8)),
        ])
        #expect(redaction.redact("{{access_token.1}} access_token") == "{{access_token.1}} {{s}}")
        var entry = HARTests.exchange
        entry.response.body = Array("{{name}} access_token".utf8)
        #expect(redaction.redact(entry).response.body == Array("{{!}}name}} {{s}}".utf8))
    }

    @Test("an exchange is redacted in its target, headers, credentials and bodies") func entry() throws {
        var entry = HARTests.exchange
        entry.request = HAR.Request(
            HTTPRequest(
                "POST",
                "/token?code=c0de-c0de",
                headers: [
                    "Authorization": BasicCredentials(username: Array("cli".utf8), password: Array("hush-hush".utf8))
                        .headerValue, "Referer": "https://a.example/?code=c0de-c0de",
                ],
                body: Array("client_secret=hush%2Dhush&x=cli".utf8)
            ),
            origin: "https://gitlab.example"
        )
        entry.response.headers = [HAR.Header(name: "Location", value: "https://b.example/cb?code=c0de-c0de")]
        entry.response.body = Array(#"{"code":"c0de-c0de"}"#.utf8)
        let redaction = Redaction([
            .init(name: "client_secret", value: Array("hush-hush".utf8)),
            .init(name: "client_id", value: Array("cli".utf8)), .init(name: "code.1", value: Array("c0de-c0de".utf8)),
        ])
        let redacted = redaction.redact(entry)
        #expect(redacted.request.url == "https://gitlab.example/token?code={{code.1}}")
        #expect(
            redacted.request.headers.map(\.value) == [
                "Basic {{client_id}}:{{client_secret}}", "https://a.example/?code={{code.1}}",
            ]
        )
        #expect(redacted.request.body == Array("client_secret={{client_secret}}&x={{client_id}}".utf8))
        #expect(redacted.response.headers[0].value == "https://b.example/cb?code={{code.1}}")
        #expect(redacted.response.body == Array(#"{"code":"{{code.1}}"}"#.utf8))
        let values: PlaceholderValues = ["client_id": "cli", "client_secret": "hush-hush", "code.1": "c0de-c0de"]
        #expect(try redacted.request.rendered(values).headers["Authorization"] == entry.request.headers[0].value)
    }

    @Test("members without a property are redacted as well") func extra() {
        var entry = HARTests.exchange
        entry.request.extra = ["cookies": [["name": "sid", "value": "s3ss10n-id"]]]
        entry.comment = "with s3ss10n-id"
        let redacted = Redaction([.init(name: "session", value: Array("s3ss10n-id".utf8))]).redact(entry)
        #expect(redacted.request.extra == ["cookies": [["name": "sid", "value": "{{session}}"]]])
        #expect(redacted.comment == "with {{session}}")
    }

    @Test("thousands of secrets slow a message down but little") func many() {
        let secrets = (0..<500).map { number in
            Redaction.Secret(name: "access_token.\(number)", value: Array("\(number)-\(number &* 7_919)-token".utf8))
        }
        let redaction = Redaction(secrets)
        let body = (0..<500).map { "x=\($0)-\($0 &* 7_919)-token&y=0123456789abcdef" }.joined(separator: "\n")
        let redacted = redaction.redact(body)
        #expect(!redacted.contains("-token"))
        #expect(redacted.contains("x={{access_token.499}}&y=0123456789abcdef"))
    }

    @Test("credentials without a secret in them stay as they are") func foreignCredentials() {
        let header = HAR.Header(name: "Authorization", value: "Basic dTpw")
        var entry = HARTests.exchange
        entry.request.headers = [header]
        #expect(Redaction([.init(name: "s", value: Array("something".utf8))]).redact(entry).request.headers == [header])
    }
}
