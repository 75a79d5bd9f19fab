package import HTTPWire

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The person at the browser: approves, refuses or closes the window (RFC 6749 §1.1).
///
/// It plays the browser on the engine itself, so that redirects to private schemes arrive as they are.
public struct ResourceOwner: Sendable {
    let provider: MockProvider

    init(provider: MockProvider) {
        self.provider = provider
    }

    /// Opens an authorization URL, signs in and approves.
    ///
    /// - Parameters:
    ///   - url: The URL that the client would open in a browser.
    ///   - scopes: What is ticked on the consent page; nil for all that was asked.
    ///   - account: Who signs in; the provider's first account by default.
    /// - Returns: The callback URL that the browser opens.
    /// - Throws: ``ResourceOwnerError`` where the browser never gets back to the client.
    public func approve(_ url: URL, scopes: Scope? = nil, as account: Account? = nil) async throws -> URL {
        try open(url, .approve(account ?? firstAccount, scopes))
    }

    /// Opens an authorization URL and refuses, as the provider has it.
    ///
    /// - Parameter url: The URL that the client would open in a browser.
    /// - Returns: The callback URL that the browser opens.
    /// - Throws: ``ResourceOwnerError`` where the browser never gets back to the client, as at QQ unless the knob
    ///   ``QQ/cancelMode`` says otherwise.
    public func deny(_ url: URL) async throws -> URL {
        try open(url, .deny(nil, nil))
    }

    /// Opens an authorization URL and closes the window.
    ///
    /// - Parameter url: The URL that the client would open in a browser.
    /// - Returns: The callback URL where the provider calls back all the same; else nil.
    /// - Throws: ``ResourceOwnerError/stoppedAtErrorPage(status:text:why:)`` where there was no consent page to close.
    public func close(_ url: URL) async throws -> URL? {
        do {
            return try open(url, .close)
        } catch .windowClosed {
            return nil
        }
    }

    var firstAccount: Account { provider.engine.state.accounts.first ?? .sample }

    private func open(_ url: URL, _ decision: Decision) throws(ResourceOwnerError) -> URL {
        let address = realOrigin(of: url.absoluteString)
        var answer = visit(url.absoluteString, at: address, decision)
        // Some providers refuse by a redirect to a page of theirs.
        var refusal = answer.exchange.explanation.refusal
        for _ in 0..<Self.mostHops {
            guard let next = hop(from: answer, at: address) else { break }
            answer = visit(next, at: address, decision)
            refusal = refusal ?? answer.exchange.explanation.refusal
        }
        switch answer.meaning {
        case .callback(let callback):
            let text = String(decoding: callback.uri, as: UTF8.self)
            guard let url = URL(string: text) else { throw .unusableCallback(text) }
            return url
        case .windowClosed:
            guard case .deny = decision, let why = answer.exchange.explanation.notes.first else { throw .windowClosed }
            throw .deniedInSilence(why: why)
        case .success, .refusal, .page: throw stopped(by: answer.exchange, refusal)
        }
    }

    /// What the person sees in place of a way back, and why.
    func stopped(by exchange: Exchange, _ refusal: Refusal?) -> ResourceOwnerError {
        let finding = refusal?.finding
        return .stoppedAtErrorPage(
            status: exchange.response.status,
            text: PageText.visible(exchange.response.text),
            why: finding.map { provider.redacted("\($0); \($0.remedy(at: .authorization))") } ?? ""
        )
    }

    /// How many redirects inside the provider a browser follows.
    private static let mostHops = 10

    private func visit(_ url: String, at address: String?, _ decision: Decision) -> Engine.Answer {
        let origin = Engine.Origin(party: .userAgent, decision: decision, address: address)
        return provider.engine.answer(Self.request(url), from: origin)
    }

    /// The origin that the provider names itself by where a client sent the person to its real host, as behind a proxy.
    private func realOrigin(of url: String) -> String? {
        let origins = provider.profile.origins
        return origins.contains { url.hasPrefix($0 + "/") } ? origins.first : nil
    }

    /// Where a redirect leads that stays at the provider; nil for every other answer.
    private func hop(from answer: Engine.Answer, at address: String?) -> String? {
        switch answer.meaning {
        case .callback, .windowClosed: return nil
        case .success, .refusal, .page: break
        }
        guard (300..<400).contains(answer.exchange.response.status),
            let location = answer.exchange.response.headers["Location"],
            location.hasPrefix("/") || location.hasPrefix((address ?? provider.origin) + "/")
        else { return nil }
        return location
    }

    /// The request that a browser sends for a URL.
    package static func request(_ url: String) -> HTTPRequest {
        var rest = Array(url.utf8)
        if let scheme = rest.firstRange(of: Array("://".utf8)) {
            let path = rest[scheme.upperBound...].firstIndex { $0 == 0x2F || $0 == 0x3F } ?? rest.endIndex
            rest = Array(rest[path...])
        }
        rest = Array(rest.prefix { $0 != 0x23 })
        if rest.first != 0x2F { rest.insert(0x2F, at: 0) }
        return HTTPRequest(method: .get, target: rest, headers: headers, body: [])
    }

    /// What its browser sends with each request.
    static let headers: HTTPHeaders = ["User-Agent": "Mozilla/5.0 (resource owner)", "Accept": "text/html"]
}

/// The ways in which a browser never gets back to the client.
public enum ResourceOwnerError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The provider shows a page of its own, as for a redirect URI that it does not know; `why` is what the page keeps to
    /// itself, empty where nothing was refused.
    case stoppedAtErrorPage(status: Int, text: String, why: String = "")
    /// The window closed, and nothing calls back.
    case windowClosed
    /// The provider tells the client nothing of a denial; `why` names the knob that lets it.
    case deniedInSilence(why: String)
    /// The redirect URI is no URL at all.
    case unusableCallback(String)

    /// One line with what the person sees.
    public var description: String {
        switch self {
        case .stoppedAtErrorPage(let status, let text, let why):
            "the browser stopped at a page (\(status)): \(text)" + (why.isEmpty ? "" : "; \(why)")
        case .windowClosed: "the window closed and nothing called back"
        case .deniedInSilence(let why): "the window closed and nothing called back: \(why)"
        case .unusableCallback(let text): "the provider redirected to '\(text)', which is no URL"
        }
    }
}
