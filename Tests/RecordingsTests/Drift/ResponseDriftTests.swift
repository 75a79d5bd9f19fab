import HTTPWire
import JSONText
import Recordings
import Testing

@Suite("Drift of an answer") struct ResponseDriftTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let recorded: HTTPResponse
        let fresh: HTTPResponse
        let expected: [String]

        init(_ name: String, _ recorded: HTTPResponse, _ fresh: HTTPResponse, _ expected: String...) {
            self.name = name
            self.recorded = recorded
            self.fresh = fresh
            self.expected = expected
        }

        var testDescription: String { name }
    }

    private static func json(_ body: String, status: Int = 200) -> HTTPResponse {
        HTTPResponse(status: status, headers: ["Content-Type": "application/json"], body: Array(body.utf8))
    }

    private static func header(_ name: String, _ value: String) -> HTTPResponse {
        HTTPResponse(status: 302, headers: [name: value])
    }

    private static func text(_ body: String) -> HTTPResponse { HTTPResponse(status: 200, body: Array(body.utf8)) }

    static let cases = [
        // MARK: breaking
        Case(
            "a member is gone",
            json(#"{"a":1,"b":{"c":"x"}}"#),
            json(#"{"a":1,"b":{}}"#),
            "breaking body.b.c: removed, was a string"
        ),
        Case(
            "a type changed",
            json(#"{"expires":7200}"#),
            json(#"{"expires":"7200"}"#),
            "breaking body.expires: is a string, was a number"
        ),
        Case(
            "null where there was none",
            json(#"{"name":"x"}"#),
            json(#"{"name":null}"#),
            "breaking body.name: may be null, was a string"
        ),
        Case("a list became an object", json("[1]"), json("{}"), "breaking body: is an object, was an array"),
        Case(
            "elements of a list",
            json(#"[{"id":1,"n":"x"}]"#),
            json(#"[{"id":1,"n":"x"},{"id":"2"}]"#),
            "breaking body[].id: is a number or a string, was a number",
            "breaking body[].n: may be missing"
        ),
        Case(
            "the status says all",
            json(#"{"a":1}"#),
            json(#"{"error":"x"}"#, status: 401),
            "breaking status: was 200, is 401"
        ),
        Case(
            "a code of an error",
            json(#"{"error":"invalid_grant"}"#),
            json(#"{"error":"invalid_token"}"#),
            #"breaking body.error: was "invalid_grant", is "invalid_token""#
        ),
        Case(
            "a number of an error",
            json(#"{"ret":100016}"#),
            json(#"{"ret":-1}"#),
            #"breaking body.ret: was "100016", is "-1""#
        ),
        Case(
            "the media type",
            json("{}"),
            HTTPResponse(status: 200, headers: ["Content-Type": "text/html"], body: Array("{}".utf8)),
            #"breaking media type: was "application/json", is "text/html""#
        ),
        Case(
            "JSON in a call",
            text("callback( {\"a\":1} );"),
            text("{\"a\":1}"),
            "breaking body: is JSON, was JSON in a call of callback"
        ),
        Case(
            "a form became JSON",
            text("access_token=a&expires_in=1"),
            text(#"{"access_token":"a"}"#),
            "breaking body: is JSON, was form-encoded"
        ),
        Case(
            "a field of a form",
            text("access_token=a&refresh_token=b"),
            text("access_token=c"),
            "breaking body.refresh_token: removed, was a string"
        ),
        Case("no Location", header("Location", "/a"), HTTPResponse(status: 302), "breaking header Location: removed"),
        Case(
            "another Location",
            header("Location", "/a?x=1"),
            header("Location", "/b?x=2"),
            #"breaking header Location: was "/a", is "/b""#
        ),
        Case(
            "a parameter of Location",
            header("Location", "/cb?code=1&state=2"),
            header("Location", "/cb?code=3&iss=4"),
            "breaking header Location parameter state: removed",
            "additive header Location parameter iss: added"
        ),
        Case(
            "query or fragment",
            header("Location", "/cb?code=1"),
            header("Location", "/cb#code=1"),
            "breaking header Location: its parameters stand behind '#', were behind '?'"
        ),
        Case(
            "an error in Location",
            header("Location", "/cb?error=access_denied"),
            header("Location", "/cb?error=server_error"),
            #"breaking header Location parameter error: was "access_denied", is "server_error""#
        ),
        Case(
            "a challenge",
            header("WWW-Authenticate", "Bearer realm=\"a\", error=\"invalid_token\""),
            header("www-authenticate", "Bearer error=\"x\""),
            #"cosmetic header WWW-Authenticate: was "WWW-Authenticate", is "www-authenticate""#,
            #"breaking header WWW-Authenticate error: was "invalid_token", is "x""#
        ),
        Case(
            "a form of a page",
            text("<form><input name=a></form>"),
            text("<p>a</p>"),
            "breaking page: its form is gone"
        ),
        Case(
            "a scope less, one more",
            json(#"{"scope":"api read_user"}"#),
            json(#"{"scope":"api openid"}"#),
            #"breaking body.scope: "read_user" is gone"#,
            #"additive body.scope: "openid" is new"#
        ),
        // MARK: additive
        Case("a new member", json(#"{"a":1}"#), json(#"{"a":1,"b":[true]}"#), "additive body.b: added, an array"),
        Case("no longer null", json(#"{"a":null}"#), json(#"{"a":"x"}"#), "additive body.a: is a string, was null"),
        Case(
            "a new field",
            json("{}"),
            HTTPResponse(
                status: 200,
                headers: ["Content-Type": "application/json", "X-New": "1"],
                body: Array("{}".utf8)
            ),
            "additive header X-New: added"
        ),
        // MARK: cosmetic
        Case(
            "order and layout",
            json(#"{"a":1,"b":2}"#),
            json("{ \"b\": 2, \"a\": 1 }"),
            "cosmetic body: its members stand in another order",
            "cosmetic body: its JSON is laid out in another way"
        ),
        Case(
            "a description",
            json(#"{"error":"x","error_description":"A."}"#),
            json(#"{"error":"x","error_description":"B."}"#),
            "cosmetic body.error_description: another text"
        ),
        Case(
            "the case of a type",
            json(#"{"token_type":"Bearer"}"#),
            json(#"{"token_type":"bearer"}"#),
            #"cosmetic body.token_type: was "Bearer", is "bearer""#
        ),
        Case(
            "the reason phrase",
            HTTPResponse(status: 200, reason: "OK"),
            HTTPResponse(status: 200, reason: "Fine"),
            #"cosmetic reason phrase: was "OK", is "Fine""#
        ),
        Case(
            "the charset",
            header("Content-Type", "text/html"),
            header("Content-Type", "text/html; charset=utf-8"),
            #"cosmetic header Content-Type: was "text/html", is "text/html; charset=utf-8""#
        ),
        Case(
            "the order of fields",
            HTTPResponse(status: 200, headers: ["A": "1", "B": "2"]),
            HTTPResponse(status: 200, headers: ["B": "3", "A": "4"]),
            "cosmetic header: its fields stand in another order"
        ),
        Case(
            "a field nobody acts upon",
            header("X-Frame-Options", "DENY"),
            HTTPResponse(status: 302),
            "cosmetic header X-Frame-Options: removed"
        ),
        Case(
            "a page",
            text("<title>A</title><form><input name=a></form>"),
            text("<title>B</title><form><input name=b></form>"),
            "cosmetic page title: another text",
            "cosmetic page field a: removed",
            "cosmetic page field b: added"
        ),
        // MARK: none
        Case(
            "values",
            json(#"{"access_token":"a","id":1,"list":[]}"#),
            json(#"{"access_token":"b","id":2,"list":[1]}"#)
        ),
        Case(
            "what comes and goes",
            HTTPResponse(status: 200, headers: ["Date": "1", "X-Request-Id": "2"]),
            HTTPResponse(status: 200, headers: ["Server": "x"])
        ),
        Case("a member that was missing now and then", json(#"[{"a":1},{}]"#), json("[{}]")),
    ]

    @Test("each change has its class", arguments: cases) func classes(_ test: Case) {
        let drifts = ResponseDrift.drifts(from: test.recorded, to: test.fresh)
        #expect(drifts.map { "\($0.rank.rawValue) \($0.place): \($0.change)" } == test.expected)
        #expect(ResponseDrift.drifts(from: test.fresh, to: test.fresh).isEmpty)
    }
}
