public import Foundation
public import OAuthHarness

#if canImport(FoundationNetworking)
public import FoundationNetworking
#endif

extension MockProvider {
    /// A configuration whose sessions meet this provider at its production URLs, with no socket.
    ///
    /// ```swift
    /// let gitee = try MockProvider(.gitee)
    /// let session = URLSession(configuration: gitee.sessionConfiguration())
    /// let (data, response) = try await session.data(for: request)   // https://gitee.com/oauth/token
    /// ```
    /// Sessions of two providers never cross, whatever hosts both play. A request to any other host fails with
    /// `URLError(.unsupportedURL)` that says so. The provider must outlive its sessions. Requests carry the headers that
    /// URLSession itself would add, and cookies as the configuration has it; faults of the script arrive as the
    /// `URLError` that URLSession makes of them, `hang` as `.timedOut` after the request's own timeout.
    ///
    /// - Parameters:
    ///   - base: What the configuration starts from; it is not changed. An ephemeral one by default. Timeouts, additional
    ///     headers and cookie settings may be changed on the result before or after a session is made of it.
    ///   - baseURLs: More places that the provider is reached at, for example `https://git.example.com/gitlab`; a path is
    ///     taken off before the provider sees it. Its production origins and its own base URL are always there.
    ///   - redirects: What happens to a redirect; the session's delegate is asked by default.
    /// - Returns: The configuration.
    public func sessionConfiguration(
        _ base: URLSessionConfiguration = .ephemeral,
        baseURLs: [URL] = [],
        redirects: RedirectPolicy = .delegate
    ) -> URLSessionConfiguration {
        let configuration = base.copy() as? URLSessionConfiguration ?? .ephemeral
        let binding = SessionBinding(
            engine: engine,
            title: profile.title,
            addresses: Address.all(of: self, and: baseURLs),
            configuration: configuration,
            redirects: redirects
        )
        let slot = SlotTable.shared.bind(binding)
        engine.keep(SlotLease(slot))
        configuration.protocolClasses = [slot] + (configuration.protocolClasses ?? [])
        return configuration
    }
}
