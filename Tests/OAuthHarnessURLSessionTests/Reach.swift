import Foundation
import OAuthHarness
import OAuthHarnessURLSession

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The two ways in which a URLSession meets a provider.
enum Reach: String, CaseIterable, CustomStringConvertible {
    /// Production URLs, no socket.
    case memory
    /// The provider's own base URL.
    case loopback

    var description: String { rawValue }
}

/// A provider with a session that reaches it one way, and keeps its connections no longer.
final class Reached: Sendable {
    let provider: MockProvider
    let session: URLSession
    let base: String

    init(
        _ profile: ProviderProfile,
        by reach: Reach,
        script: [Rule] = [],
        redirects: RedirectPolicy = .deliver,
        change: (URLSessionConfiguration) -> Void = { _ in }
    ) throws {
        provider = try MockProvider(profile, script: script, isListening: reach == .loopback)
        let configuration: URLSessionConfiguration
        switch reach {
        case .memory:
            configuration = provider.sessionConfiguration(redirects: redirects)
            base = profile.origins[0]
        case .loopback:
            configuration = .ephemeral
            base = provider.origin
        }
        change(configuration)
        session = URLSession(configuration: configuration)
    }

    deinit {
        session.finishTasksAndInvalidate()
    }

    func request(_ path: String, method: String = "GET", token: [UInt8]? = nil, timeout: TimeInterval? = nil) throws
        -> URLRequest
    {
        guard let url = URL(string: base + path) else { throw URLError(.badURL) }
        var request = URLRequest(url: url)
        request.httpMethod = method
        if let token {
            request.setValue("Bearer " + String(decoding: token, as: UTF8.self), forHTTPHeaderField: "Authorization")
        }
        if let timeout { request.timeoutInterval = timeout }
        return request
    }

    /// A refresh of a new token: a form post that both Doorkeeper profiles answer with 200.
    func refresh(timeout: TimeInterval? = nil) throws -> URLRequest {
        var request = try request("/oauth/token", method: "POST", timeout: timeout)
        request.httpBody = Data(refreshForm().encoded)
        return request
    }

    func refreshForm() -> FormParameters {
        [
            "grant_type": "refresh_token", "client_id": provider.client.id, "client_secret": provider.client.secret,
            "refresh_token": String(decoding: provider.issueToken().refreshToken ?? [], as: UTF8.self),
        ]
    }

    func send(_ request: URLRequest) async throws -> (status: Int, body: Data, response: HTTPURLResponse) {
        let (data, response) = try await session.data(for: request)
        guard let response = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        return (response.statusCode, data, response)
    }

    /// How an exchange ends for the client: status and body, or the code of the error.
    func end(of request: URLRequest) async -> String {
        do {
            let answer = try await send(request)
            return "\(answer.status), \(answer.body.count) bytes"
        } catch let error as URLError {
            return "error \(error.code.rawValue)"
        } catch {
            return "\(error)"
        }
    }
}

/// What a delegate-driven task hears, in order.
final class Listener: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    // Sendable: the session calls it on its one delegate queue; the test reads after the continuation has resumed.
    private(set) var events: [String] = []
    private(set) var body = Data()
    private var continuation: CheckedContinuation<Void, Never>?

    func run(_ request: URLRequest, _ configuration: URLSessionConfiguration) async {
        let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
        await withCheckedContinuation { continuation in
            self.continuation = continuation
            session.dataTask(with: request).resume()
        }
        session.invalidateAndCancel()
    }

    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        events.append("response \((response as? HTTPURLResponse)?.statusCode ?? 0)")
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        events.append("data")
        body += data
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        events.append(error.map { "error \(($0 as? URLError)?.code.rawValue ?? 0)" } ?? "end")
        continuation?.resume()
    }
}
