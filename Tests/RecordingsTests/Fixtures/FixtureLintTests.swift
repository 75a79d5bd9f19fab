import JSONText
import Recordings
import Testing

@Suite("Fixture lint") struct FixtureLintTests {
    static func findings(_ text: String, key: String = "text") throws -> [String] {
        let document = try JSONReader.read(JSON.object([key: .string(text)]).bytes())
        return FixtureLint().findings(in: document).map(\.description)
    }

    @Test(
        "what looks like a credential is found",
        arguments: [
            "code=004eaf613a495cd687b244c019b64d29dd4c1c7e", "0011223344556677889900AABBCCDDEE",
            "Bearer gho_16C7e42F292c6912E7", "glpat-abcdefgh", "gloas-0123456789", "eyJhbGciOiJub25lIn0",
            "x%20DvXQIvuRWRWiXs1BqVgiX9Q3O1x4E_yc8AdiWqx2C0Gu-quy3hrj", "github_pat_11AAAAAAA0",
            "Basic Y2xpZW50OjAwNGVhZjYxM2E0OTVjZDY4N2IyNDRjMDE5YjY0ZDI5", "fd9fe3bd-3aac4f508dba8702a42aec54",
        ]
    )
    func secrets(_ text: String) throws {
        let found = try Self.findings(text)
        #expect(found.count >= 1)
        #expect(found.first?.hasPrefix("1:9: text: looks like a secret: ") == true)
        #expect(found.contains { $0.contains(text) } == false)
    }

    @Test(
        "invented values, placeholders and words are not",
        arguments: [
            "{{access_token.1}}", "a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1", "deadbeefdeadbeefdeadbeefdeadbeef",
            "0000000000000000000000000000000000000000", "W/\"{{etag.1}}\"",
            "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
            "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "X-Permitted-Cross-Domain-Policies", "/stylesheets/x.css",
            "translation missing: zh-CN.doorkeeper.errors.messages.invalid_request.missing_param", "用户拒绝",
            "urn:ietf:params:oauth:grant-type:device_code", "0.17789379632421753",
            "Basic {{client_id}}:{{client_secret}}",
        ]
    )
    func clean(_ text: String) throws {
        #expect(try Self.findings(text) == [])
    }

    @Test(
        "real hosts are found, plain and encoded",
        arguments: [
            "https://corp.test.com/x", "redirect_uri=https%3A%2F%2Fcorp.test.com%2Fcb",
            "https://u:p@corp.test.com:8443",
            #"https:\/\/corp.test.com\/"#, "a%253A%252F%252Fcorp.test.com",
        ]
    )
    func hosts(_ text: String) throws {
        #expect(
            try Self.findings(text) == [
                "1:9: text: names a real host: corp.test.com (use a name under .example)"
            ]
        )
    }

    @Test(
        "examples, loopback, the providers and placeholders may be named",
        arguments: [
            "https://client.example/cb", "http://127.0.0.1:51234/cb", "http://[::1]/", "https://gitee.com/oauth/token",
            "http://localhost:3000", "https://graph.qq.com/", "https://{{host}}/", "scheme://", "HTTPS://GITHUB.com",
        ]
    )
    func allowedHosts(_ text: String) throws {
        #expect(try Self.findings(text) == [])
    }

    @Test("the Host field names a host without a scheme, provenance may name its page") func places() throws {
        let log: JSON = [
            "log": [
                "_provenance": ["page": "https://wiki.connect.qq.com/"],
                "entries": [
                    ["headers": [["name": "Host", "value": "corp.test.com:81"], ["name": "A", "value": "b.c"]]]
                ],
            ]
        ]
        let found = FixtureLint().findings(in: try JSONReader.read(log.bytes()))
        #expect(found.map(\.kind) == [.host])
        #expect(found.first?.path.description == "log.entries[0].headers[0].value")
    }

    @Test("a key is examined as well") func keys() throws {
        let found = try Self.findings("x", key: "004eaf613a495cd687b244c019b64d29dd4c1c7e")
        #expect(found.first?.hasPrefix("1:2: ") == true)
    }
}
