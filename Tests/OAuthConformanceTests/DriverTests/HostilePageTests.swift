import HTTPWire
import Loopback
import OAuthConformance
import OAuthHarness
import Testing
import TestSupport

@Suite("A web login ends, whatever the app's pages are", .timeLimit(.minutes(5)), .heavy)
struct HostilePageTests {
    /// An app that nobody should sign in to.
    struct Page: Sendable, CustomTestStringConvertible {
        let name: String
        /// What is said of it.
        let reason: String
        let answer: @Sendable (HTTPRequest, Responder) -> Void
        var testDescription: String { name }

        init(_ name: String, _ reason: String = noWay, _ answer: @escaping @Sendable (HTTPRequest, Responder) -> Void) {
            self.name = name
            self.reason = reason
            self.answer = answer
        }

        static let noWay = "neither a redirect, a link nor a form leads to the provider"
    }

    private static func page(
        _ name: String,
        _ reason: String = Page.noWay,
        status: Int = 200,
        headers: HTTPHeaders = [:],
        _ body: @escaping @Sendable (HTTPRequest) -> [UInt8]
    ) -> Page {
        Page(name, reason) { request, responder in
            let all: HTTPHeaders = ["Content-Type": "text/html"]
            var response = HTTPResponse(
                status: status,
                headers: headers.fields.isEmpty ? all : headers,
                body: body(request)
            )
            // Each redirect leads one further.
            if let next = response.headers["Location"] {
                response.headers["Location"] = next.replacing("N", with: "\(request.path.utf8.count)")
                    .replacing("SELF", with: request.path + "x")
            }
            responder.send(WireReply(response: response))
        }
    }

    private static func repeated(_ text: String, _ count: Int) -> [UInt8] {
        Array(String(repeating: text, count: count).utf8)
    }

    private static let large = "the response is too large"
    private static let manyRedirects = "more than 20 redirects"
    private static let late = "the response did not come in time"

    static let pages: [Page] = [
        page("a page of 100 MB", large) { _ in [UInt8](repeating: 0x61, count: 100 << 20) },
        Page("a page that never ends", large) { _, responder in
            let stream = responder.stream(HTTPResponse(status: 200))
            while stream.isOpen { stream.write([UInt8](repeating: 0x61, count: 8 << 20)) }
        },
        Page("a page that comes by the byte", late) { _, responder in
            responder.send(
                WireReply(response: HTTPResponse(status: 200, body: [0x61, 0x62]), fault: .dribble(bytesPerSecond: 1))
            )
        },
        page("redirects without an end", manyRedirects, status: 302, headers: ["Location": "SELF"]) { _ in [] },
        page("a redirect to itself", manyRedirects, status: 302, headers: ["Location": "/"]) { _ in [] },
        page("a redirect to a form that is sent again", manyRedirects, status: 307, headers: ["Location": "/?N"]) { _ in
            []
        },
        Page("redirects that take their time", late) { request, responder in
            let next = HTTPResponse(status: 302, headers: ["Location": request.path + "x"])
            responder.send(WireReply(response: next, delay: .milliseconds(400)))
        },
        page(
            "a redirect to another machine",
            "only addresses of this machine",
            status: 302,
            headers: [
                "Location": "http://192.0.2.1/"
            ]
        ) { _ in [] },
        page(
            "a redirect to a script",
            "which is no http address",
            status: 302,
            headers: [
                "Location": "javascript:alert(1)"
            ]
        ) { _ in [] },
        page("frames within frames") { request in Array("<iframe src='\(request.path)x'><frame src='/y'>".utf8) },
        page("a page that refreshes itself for ever") { request in
            Array("<meta http-equiv=refresh content='0; url=\(request.path)x'>".utf8)
        },
        page("a hundred thousand links") { _ in repeated("<a href='/login'>oauth", 100_000) },
        page("a hundred thousand forms without an end") { _ in repeated("<form action=/login><button name=x>", 100_000)
        },
        page("a form of a hundred thousand fields") { _ in repeated("<input name=x value=y>", 100_000) },
        page("a comment without an end") { _ in repeated("<!-- <a href='/'> ", 100_000) },
        page("tags without an end") { _ in repeated("<a href", 100_000) },
        page("a script without an end") { _ in repeated("<script></scrip", 100_000) },
        page("four thousand cookies", headers: HTTPHeaders(cookies: 2_000)) { _ in [] },
        page("a coding that nobody asked for", headers: ["Content-Encoding": "gzip"]) { _ in
            repeated("\u{1F}\u{8B}\u{8}", 100_000)
        },
        page("another charset than it says", headers: ["Content-Type": "text/html; charset=utf-16"]) { _ in
            [UInt8](repeating: 0xFF, count: 1 << 20)
        },
        page("a charset that nobody knows", headers: ["Content-Type": "text/html; charset=\u{22}x"]) { _ in
            Array((0...255).map { UInt8($0) })
        },
    ]

    @Test("and says why", arguments: pages) func ends(_ page: Page) async throws {
        let server = try LoopbackServer { request, _, responder in page.answer(request, responder) }
        let origin = "http://127.0.0.1:\(server.port)"
        let provider = try MockProvider(.gitee, client: Client(redirectURIs: [origin + "/callback"]))
        let patience: Duration = page.reason == Self.late ? .seconds(1) : .seconds(50)
        let driver = try WebLoginDriver(origin + "/", timeout: patience)
        let failure = await #expect(throws: DriverFailure.self) { try await driver.calibrate(provider) }
        #expect(failure?.description.contains(page.reason) ?? false, "\(String(describing: failure).prefix(300))")
        await driver.stop()
    }
}

extension HTTPHeaders {
    fileprivate init(cookies count: Int) {
        self = [:]
        let value = String(repeating: "v", count: 200)
        for number in 0..<count { append("Set-Cookie", "c\(number)=\(value)") }
    }
}
