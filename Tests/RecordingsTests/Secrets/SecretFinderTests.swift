import HTTPWire
import JSONText
import Recordings
import Testing

@Suite("Finding secrets in an exchange") struct SecretFinderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let request: HTTPRequest
        let response: HTTPResponse
        let expected: [String]

        init(
            _ name: String,
            _ request: HTTPRequest = HTTPRequest(.get, "/"),
            _ response: HTTPResponse = HTTPResponse(status: 200),
            _ expected: [String]
        ) {
            self.name = name
            self.request = request
            self.response = response
            self.expected = expected
        }

        var testDescription: String { name }

        var entry: HAR.Entry {
            HAR.Entry(
                request: HAR.Request(request, origin: "https://a.example"),
                response: HAR.Response(response),
                startedDateTime: "2026-11-21T00:00:00.000Z"
            )
        }
    }

    private static func answer(_ body: String, _ headers: HTTPHeaders = [:]) -> HTTPResponse {
        HTTPResponse(status: 200, headers: headers, body: Array(body.utf8))
    }

    static let cases = [
        Case(
            "a query, decoded, and an address in it",
            HTTPRequest(.get, "/a?state=x%2Fy&back=%2Flogin%3Fcode%3Dc0de&scope=api"),
            ["state=x/y", "code=c0de"]
        ),
        Case(
            "a form",
            HTTPRequest(.post, "/t", body: Array("client_secret=a+b&grant_type=password&user%5Bpassword%5D=pw".utf8)),
            ["client_secret=a b", "user_password=pw"]
        ),
        Case(
            "a JSON body; the state of an account is none of OAuth's",
            HTTPRequest(.get, "/"),
            answer(#"{"access_token":"at","state":"active","code":404,"user":{"private_token":"pt"},"error":"x"}"#),
            ["access_token=at", "private_token=pt"]
        ),
        Case(
            "names in other spellings: camel case, capitals, no joint, a hyphen",
            HTTPRequest(
                .post,
                "/t?authCode=ac&clientId=1&STATE=st",
                body: Array(#"{"clientSecret":"cs","refreshToken":"rt","codeVerifier":"cv","statusCode":"200"}"#.utf8)
            ),
            answer(#"{"accessToken":"at","unionId":"un","openID":"op","sessionid":"s1"}"#, ["X-Access-Token": "xt"]),
            [
                "auth_code=ac", "client_id=1", "state=st", "client_secret=cs", "refresh_token=rt", "code_verifier=cv",
                "x_access_token=xt", "access_token=at", "unionid=un", "openid=op", "session_id=s1",
            ]
        ),
        Case(
            "JSONP",
            HTTPRequest(.get, "/"),
            answer("callback( {\"client_id\":\"1\",\"openid\":\"OID\"} );\n"),
            ["client_id=1", "openid=OID"]
        ),
        Case(
            "a form as answer, as QQ has it",
            HTTPRequest(.get, "/"),
            answer("access_token=AT&expires_in=7776000&refresh_token=RT", ["Content-Type": "text/html"]),
            ["access_token=AT", "refresh_token=RT"]
        ),
        Case(
            "the fields and links of a page",
            HTTPRequest(.get, "/"),
            answer(
                """
                <meta name="csrf-token" content="c1/=="><a href="/x?code=c2&amp;state=s3">x</a>
                <form><input name="authenticity_token" type="hidden" value="c&amp;4"></form>
                """
            ),
            ["csrf_token=c1/==", "code=c2", "state=s3", "authenticity_token=c&4"]
        ),
        Case(
            "Basic credentials, decoded",
            HTTPRequest(.get, "/", headers: ["Authorization": "Basic aWQ6cyUyRnQ="]),
            ["client_id=id", "client_secret=s%2Ft", "client_secret=s/t", "basic_credentials=id:s%2Ft"]
        ),
        Case(
            "tokens in headers",
            HTTPRequest(.get, "/", headers: ["authorization": "token T", "PRIVATE-TOKEN": "P", "X-Gitlab-Token": "G"]),
            ["access_token=T", "private_token=P", "x_gitlab_token=G"]
        ),
        Case(
            "cookies of both ways",
            HTTPRequest(.get, "/", headers: ["Cookie": "a=b%2Bc; theme=dark"]),
            answer("", ["Set-Cookie": "sid=\"v\"; Path=/; HttpOnly"]),
            ["cookie=b+c", "cookie=dark", "cookie=v"]
        ),
        Case(
            "query and fragment of a redirect",
            HTTPRequest(.get, "/"),
            answer("", ["Location": "https://b.example/cb?code=C#access_token=A&token_type=bearer"]),
            ["code=C", "access_token=A"]
        ),
        Case(
            "a JSON Web Token whole and in parts",
            HTTPRequest(.get, "/"),
            answer(#"{"id_token":"eyJhbGciOiJub25lIn0.payload-part.signature-part"}"#),
            [
                "id_token=eyJhbGciOiJub25lIn0.payload-part.signature-part", "id_token_payload=payload-part",
                "id_token_signature=signature-part",
            ]
        ),
        Case(
            "a marked token under any name",
            HTTPRequest(.get, "/"),
            answer(#"{"hint":"use glpat-0123456789abcdefghij now"}"#),
            ["token=glpat-0123456789abcdefghij"]
        ),
        Case(
            "multipart",
            HTTPRequest(
                .post,
                "/",
                headers: ["Content-Type": "multipart/form-data; boundary=b"],
                body: Array("--b\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\npw 1\r\n--b--\r\n".utf8)
            ),
            ["password=pw 1"]
        ),
        Case(
            "names of one's own",
            HTTPRequest(.get, "/?own=1"),
            answer(#"{"Own":12,"sub":"x"}"#),
            ["own=1", "own=12"]
        ),
    ]

    @Test("each place is looked at", arguments: cases) func places(_ test: Case) {
        let found = SecretFinder(names: ["own"]).findings(in: test.entry)
        #expect(found.map { "\($0.kind.word)=\(String(decoding: $0.value, as: UTF8.self))" } == test.expected)
    }
}

extension SecretFinderTests.Case {
    fileprivate init(_ name: String, _ request: HTTPRequest, _ expected: [String]) {
        self.init(name, request, HTTPResponse(status: 200), expected)
    }
}
