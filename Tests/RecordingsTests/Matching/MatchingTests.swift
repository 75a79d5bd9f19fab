import HTTPWire
import Recordings
import Testing

@Suite("Request matching") struct RequestMatcherTests {
    static func entry(_ request: HAR.Request) -> HAR.Entry {
        HAR.Entry(
            request: request,
            response: HAR.Response(status: 200, statusText: "OK"),
            startedDateTime: "2026-11-21T00:00:00.000Z"
        )
    }

    static let form = HAR.Header(name: "Content-Type", value: "application/x-www-form-urlencoded")
    static let matcher = RequestMatcher([
        entry(
            HAR.Request(
                method: "POST",
                url: "https://a.example/token",
                headers: [form],
                body: Array("grant_type=authorization_code&code={{code.1}}&client_id={{client_id}}".utf8)
            )
        ),
        entry(
            HAR.Request(
                method: "POST",
                url: "https://a.example/token",
                headers: [form, HAR.Header(name: "Authorization", value: "Basic {{client_id}}:{{client_secret}}")],
                body: Array("grant_type=refresh_token&refresh_token={{refresh_token.1}}".utf8)
            )
        ),
        entry(HAR.Request(method: "GET", url: "https://a.example/me?access_token={{access_token.1}}")),
    ])

    @Test("the recorded request is found whatever the order of its parameters") func exact() throws {
        let request = HTTPRequest(
            "POST",
            "/token",
            headers: ["content-type": "application/x-www-form-urlencoded; charset=utf-8", "Host": "x"],
            body: Array("client_id=c&code=abc&grant_type=authorization_code".utf8)
        )
        let match = try #require(Self.matcher.nearest(to: request))
        #expect(match.index == 0)
        #expect(match.isExact)
        #expect(match.values["code.1"] == Array("abc".utf8))
    }

    @Test("Basic credentials are compared decoded") func basic() throws {
        var request = HTTPRequest(
            "POST",
            "/token",
            headers: ["Content-Type": "application/x-www-form-urlencoded", "Authorization": "Basic Yzpz"],
            body: Array("grant_type=refresh_token&refresh_token=r".utf8)
        )
        let match = try #require(Self.matcher.nearest(to: request))
        #expect(match.isExact)
        #expect(match.values["client_secret"] == Array("s".utf8))
        request.headers["Authorization"] = nil
        let other = try #require(Self.matcher.nearest(to: request))
        #expect(other.index == 1)
        #expect(
            other.differences.map(\.description) == [
                #"header Authorization: expected "Basic {{client_id}}:{{client_secret}}", found none"#
            ]
        )
    }

    @Test("the nearest exchange is named with what differs, field by field") func nearest() throws {
        let request = HTTPRequest(
            "POST",
            "/token",
            headers: ["Content-Type": "application/x-www-form-urlencoded"],
            body: Array("grant_type=authorization_code&code=a&client_secret=s".utf8)
        )
        let match = try #require(Self.matcher.nearest(to: request))
        #expect(match.index == 0)
        #expect(
            match.differences.map(\.description) == [
                #"parameter client_id: expected "{{client_id}}", found none"#,
                #"parameter client_secret: expected none, found "s""#,
            ]
        )
    }

    @Test("equal exchanges are taken from a place on, then from the start") func order() throws {
        let twice = RequestMatcher(
            [Self.entry(HAR.Request(method: "GET", url: "https://a.example/"))] + [
                Self.entry(HAR.Request(method: "GET", url: "https://a.example/"))
            ]
        )
        #expect(twice.nearest(to: HTTPRequest("GET", "/"))?.index == 0)
        #expect(twice.nearest(to: HTTPRequest("GET", "/"), from: 1)?.index == 1)
        #expect(twice.nearest(to: HTTPRequest("GET", "/"), from: 2)?.index == 0)
        #expect(RequestMatcher([]).nearest(to: HTTPRequest("GET", "/")) == nil)
    }

    @Test("a value that is bound already has to come again") func bound() throws {
        let request = HTTPRequest("GET", "/me?access_token=other")
        let match = try #require(Self.matcher.nearest(to: request, values: ["access_token.1": "mine"]))
        #expect(match.index == 2)
        #expect(match.differences.map(\.field) == ["parameter access_token"])
    }
}

@Suite("Response comparison") struct ResponseComparisonTests {
    static func entry(_ comparison: HAR.Comparison, _ body: String, type: String) -> HAR.Entry {
        var entry = RequestMatcherTests.entry(HAR.Request(method: "GET", url: "https://a.example/"))
        entry.response = HAR.Response(
            status: 200,
            statusText: "OK",
            headers: [
                HAR.Header(name: "Content-Type", value: type), HAR.Header(name: "ETag", value: "W/\"{{etag.1}}\""),
            ],
            body: Array(body.utf8)
        )
        entry.comparison = comparison
        return entry
    }

    @Test("a response that is the recorded one binds its values") func same() {
        let entry = Self.entry(.bytes, #"{"access_token":"{{access_token.1}}"}"#, type: "application/json")
        let response = HTTPResponse(
            status: 200,
            headers: ["Date": "now", "etag": "W/\"0a\"", "Content-Type": "application/json", "Content-Length": "9"],
            body: Array(#"{"access_token":"t\/1"}"#.utf8)
        )
        var values = PlaceholderValues()
        #expect(entry.differences(from: response, values: &values).isEmpty)
        #expect(values["access_token.1"] == Array("t/1".utf8))
    }

    @Test("status, headers and body are each compared, and said") func differences() {
        let entry = Self.entry(.bytes, #"{"error":"invalid_grant"}"#, type: "application/json; charset=utf-8")
        let response = HTTPResponse(
            status: 401,
            headers: ["ETag": "W/\"zz\"", "Content-Type": "application/json", "Pragma": "no-cache"],
            body: Array(#"{"error":"invalid_client"}"#.utf8)
        )
        var values = PlaceholderValues()
        #expect(
            entry.differences(from: response, values: &values).map(\.description) == [
                #"status: expected "200", found "401""#,
                #"header Content-Type: expected "application/json; charset=utf-8", found "application/json""#,
                #"header ETag: byte 3: after "W/\"", expected "{{etag.1}}", found "zz\"" ({{etag.1}} takes hexadecimal digits)"#,
                #"header Pragma: expected none, found "no-cache""#,
                #"body: expected "{\"error\":\"invalid_grant\"}", found "{\"error\":\"invalid_client\"}""#,
            ]
        )
        let lenient = entry.differences(from: response, allowingMoreHeaders: true, values: &values)
        #expect(lenient.map(\.field) == ["status", "header Content-Type", "header ETag", "body"])
    }

    @Test("a page is compared by its title and forms") func page() {
        let body = """
            <title>A &amp; B</title><form action="/oauth/authorize" method="post">
            <input type="hidden" name="authenticity_token" value="{{csrf_token.1}}"/><input name=state value="x"></form>
            """
        let entry = Self.entry(.page, body, type: "text/html")
        let headers: HTTPHeaders = ["Content-Type": "text/html", "ETag": "W/\"0a\""]
        let other = """
            <html><title>A &amp; B</title><p>other words</p><FORM METHOD=POST action='/oauth/authorize'>
            <input value="t0k+en/=" name="authenticity_token" type="hidden"><input name="state" value="y"></form>
            """
        var values = PlaceholderValues()
        let response = HTTPResponse(status: 200, headers: headers, body: Array(other.utf8))
        #expect(
            entry.differences(from: response, values: &values).map(\.description) == [
                #"form 1 field state: expected "x", found "y""#
            ]
        )
        #expect(values["csrf_token.1"] == Array("t0k+en/=".utf8))
        let none = HTTPResponse(status: 200, headers: headers)
        #expect(entry.differences(from: none, values: &values).map(\.field) == ["title", "number of forms"])
    }

    @Test(
        "any bytes make a summary of a page",
        arguments: ["<", "<form", "<input name=", "<!--", "<a b='", "<title>x"]
    )
    func damaged(_ html: String) {
        #expect(PageSummary(Array(html.utf8)).forms.count <= 1)
    }

    @Test("scripts and comments hide their tags") func hidden() {
        let page = PageSummary(Array("<script>'<form>'</script><!-- <form> --><form><button name=b>x</button>".utf8))
        #expect(page.forms == [.init(action: "", method: "get", fields: [.init(name: "b", value: "", type: "submit")])])
    }
}
