import HTTPWire
import Testing

@Suite("Messages as text")
struct MessageTextTests {
    @Test("a request is its lines, a form its text")
    func request() {
        let form: FormParameters = ["grant_type": "refresh_token", "scope": "a b"]
        let request = HTTPRequest(.post, "/oauth/token?a=1", headers: ["Host": "a", "X": "y"], body: form.encoded)
        #expect("\(request)" == "POST /oauth/token?a=1\nHost: a\nX: y\n\ngrant_type=refresh_token&scope=a+b")
        #expect("\(form)" == "grant_type=refresh_token&scope=a+b")
        #expect("\(request.headers)" == "Host: a\nX: y")
    }

    @Test("a response names its status, shows a long body in part, and counts the bytes of one that is no text")
    func response() {
        #expect("\(HTTPResponse(status: 401, body: Array("{}".utf8)))" == "401 Unauthorized\n\n{}")
        #expect("\(HTTPResponse(status: 299, reason: "Odd"))" == "299 Odd")
        #expect("\(HTTPResponse(status: 200, body: [0, 1, 2]))" == "200 OK\n\n(3 bytes, no text)")
        let long = "\(HTTPResponse(status: 200, body: [UInt8](repeating: 0x61, count: 2001)))"
        #expect(long.hasSuffix("a… (2001 bytes)"))
        #expect(long.count == 2022)
    }
}
