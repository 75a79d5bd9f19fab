import Foundation
import HTTPWire
import OAuthHarness
import OAuthHarnessURLSession
import SystemCalls
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A delegate that says what becomes of a redirect.
private final class Guide: NSObject, URLSessionTaskDelegate, Sendable {
    let asked = Locked<[String]>([])
    private let follows: Bool

    init(follows: Bool) {
        self.follows = follows
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        asked.withLock { $0.append("\(response.statusCode) \(request.url?.path ?? "")") }
        completionHandler(follows ? request : nil)
    }
}

@Suite("Redirects of a session, in memory as over a socket")
struct RedirectTests {
    private static let script: [Rule] = [
        .on(.other, when: .call(.get, "/old"), .respond(LiteralAnswer(status: 302, headers: ["Location": "/new"]))),
        .on(.other, when: .call(.get, "/new"), .respond(LiteralAnswer(status: 200, body: "here"))),
    ]

    @Test("the session's delegate is asked, and decides", arguments: Reach.allCases, [true, false])
    func delegate(_ reach: Reach, follows: Bool) async throws {
        let reached = try Reached(.gitee, by: reach, script: Self.script, redirects: .delegate)
        let guide = Guide(follows: follows)
        let configuration = reached.session.configuration
        let session = URLSession(configuration: configuration, delegate: guide, delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        let (_, response) = try await session.data(for: reached.request("/old"))
        #expect((response as? HTTPURLResponse)?.statusCode == (follows ? 200 : 302))
        #expect(guide.asked.withLock { $0 } == ["302 /new"])
    }

    @Test("without a delegate a redirect inside the provider is followed", arguments: Reach.allCases)
    func nobody(_ reach: Reach) async throws {
        let reached = try Reached(.gitee, by: reach, script: Self.script, redirects: .delegate)
        #expect(try await reached.send(reached.request("/old")).status == 200)
        #expect(reached.provider.journal.exchanges.map(\.request.path) == ["/old", "/new"])
    }

    @Test("without a delegate one that leads elsewhere is delivered")
    func elsewhere() async throws {
        let gitee = try MockProvider(.gitee, isListening: false)
        gitee.approveAutomatically()
        let query = "response_type=code&client_id=\(gitee.client.id)&redirect_uri=com.example.app:/cb"
        let url = try #require(URL(string: "https://gitee.com/oauth/authorize?\(query)"))
        let (_, response) = try await URLSession(configuration: gitee.sessionConfiguration()).data(from: url)
        #expect((response as? HTTPURLResponse)?.statusCode == 302)
    }
}
