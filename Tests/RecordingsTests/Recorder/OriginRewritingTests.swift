import HTTPWire
import JSONText
import Recordings
import Testing

@Suite("Leading addresses to a proxy") struct OriginRewritingTests {
    private static let rewriting = OriginRewriting(from: "https://a.example", to: "http://127.0.0.1:1")

    @Test(
        "an address at the origin is led elsewhere, another one is not",
        arguments: [
            ("https://a.example/x?y=https://a.example/z", "http://127.0.0.1:1/x?y=http://127.0.0.1:1/z"),
            ("https://a.example", "http://127.0.0.1:1"), ("https://a.example.org/", "https://a.example.org/"),
            ("https://a.example:8443/", "https://a.example:8443/"), ("/path", "/path"),
            ("https://b.example/?next=https%3A%2F%2Fa.example", "https://b.example/?next=https%3A%2F%2Fa.example"),
        ]
    )
    func addresses(_ from: String, _ to: String) {
        let answer = HTTPResponse(status: 302, headers: ["Location": from, "X-Other": from])
        let rewritten = Self.rewriting.rewritten(answer, answering: "/")
        #expect(rewritten.headers["Location"] == to)
        #expect(rewritten.headers["X-Other"] == from)
    }

    @Test("metadata leads to the proxy, but for the issuer", arguments: ["/", "\\/"])
    func metadata(_ slash: String) {
        let origin = "https://a.example".replacing("/", with: slash)
        let body = "{\"issuer\":\"\(origin)\",\"token_endpoint\":\"\(origin)\(slash)token\"}"
        let answer = HTTPResponse(
            status: 200,
            headers: ["Content-Length": "\(body.utf8.count)"],
            body: Array(body.utf8)
        )
        let rewritten = Self.rewriting.rewritten(answer, answering: "/.well-known/openid-configuration")
        let own = "http://127.0.0.1:1".replacing("/", with: slash)
        #expect(rewritten.text == "{\"issuer\":\"\(origin)\",\"token_endpoint\":\"\(own)\(slash)token\"}")
        #expect(rewritten.headers["Content-Length"] == "\(rewritten.body.count)")
        #expect(Self.rewriting.rewritten(answer, answering: "/api") == answer)
    }

    @Test("a cookie is taken by a browser at the proxy") func cookies() {
        let answer = HTTPResponse(
            status: 200,
            headers: ["Set-Cookie": "s=1; Domain=.a.example; Path=/; Secure; HttpOnly; SameSite=None"]
        )
        let rewritten = Self.rewriting.rewritten(answer, answering: "/")
        #expect(rewritten.headers["Set-Cookie"] == "s=1; Path=/; HttpOnly")
    }

    @Test("fields for one connection go, and those that Connection names") func hopByHop() {
        let headers: HTTPHeaders = [
            "a": "1", "Connection": "close, X-Own", "x-own": "2", "Keep-Alive": "3", "Transfer-Encoding": "chunked",
            "TE": "4",
        ]
        #expect(headers.withoutHopByHop().fields.map(\.name) == ["a"])
        #expect(headers.withoutHopByHop(keepsCoding: true).fields.map(\.name) == ["a", "Transfer-Encoding"])
    }
}
