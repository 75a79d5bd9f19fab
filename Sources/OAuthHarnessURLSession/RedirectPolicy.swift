#if canImport(FoundationNetworking)
public import FoundationNetworking
#else
public import Foundation
#endif

/// What happens to a redirect that a provider answers in memory.
///
/// The default is what URLSession does over a socket, ``delegate``.
public struct RedirectPolicy: Sendable {
    enum Kind: Sendable {
        case delegate
        case deliver
        case follow
        case ask(@Sendable (HTTPURLResponse, URLRequest) -> URLRequest?)
    }

    let kind: Kind

    /// The delegate of the task, else of the session, is asked, as over a socket; without one redirects are followed as
    /// ``follow`` does.
    ///
    /// On Apple's systems URLSession itself asks and follows, also to where the provider is not.
    public static let delegate = RedirectPolicy(kind: .delegate)

    /// The 3xx answer is what the caller gets.
    public static let deliver = RedirectPolicy(kind: .deliver)

    /// Redirects inside the provider are followed, at most 20; one that leads elsewhere is delivered.
    ///
    /// 301, 302 and 303 turn a POST into a GET without body; 307 and 308 keep both (RFC 9110 §15.4). All headers go along.
    /// The response names the URL it came from.
    public static let follow = RedirectPolicy(kind: .follow)

    /// A function decides on each redirect, as a session's delegate does.
    ///
    /// - Parameter decide: Takes the answer and the request that would follow; returns the request to follow with, or nil
    ///   to have the answer delivered. Called on a thread of the provider.
    /// - Returns: The policy.
    public static func ask(_ decide: @escaping @Sendable (HTTPURLResponse, URLRequest) -> URLRequest?) -> RedirectPolicy
    {
        RedirectPolicy(kind: .ask(decide))
    }
}
