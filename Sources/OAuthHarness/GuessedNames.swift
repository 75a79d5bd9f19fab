// Names that are guessed first, and lead the compiler to the right ones.

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension MockProvider {
    /// ``authorizationEndpoint``.
    @available(*, unavailable, renamed: "authorizationEndpoint")
    public var authorizationURL: URL { authorizationEndpoint }

    /// ``tokenEndpoint``.
    @available(*, unavailable, renamed: "tokenEndpoint")
    public var tokenURL: URL { tokenEndpoint }

    /// ``client``'s identifier.
    @available(*, unavailable, message: "write client.id and client.secret; register(_:) adds clients of your own")
    public var clientID: String { client.id }

    /// The requests in ``journal``.
    @available(*, unavailable, message: "write journal.exchanges, or journal.requests(to: .token)")
    public var requests: [Exchange] { journal.exchanges }

    /// Nothing: a provider listens from the start.
    @available(*, unavailable, message: "a provider listens as soon as it is made; stop() ends it")
    public func start() {}
}

extension ResourceOwner {
    /// ``approve(_:scopes:as:)``.
    ///
    /// - Parameter url: The URL that the client would open in a browser.
    /// - Returns: The callback URL.
    /// - Throws: As the other.
    @available(*, unavailable, renamed: "approve(_:)")
    public func authorize(_ url: URL) async throws -> URL { try await approve(url) }
}

extension ProviderClock {
    /// ``advance(by:)``.
    ///
    /// - Parameter duration: How far.
    @available(*, unavailable, renamed: "advance(by:)")
    public func advance(_ duration: Duration) { advance(by: duration) }
}
