public import HTTPWire

/// The redirect that brings the browser back to the client (RFC 6749 §4.1.2).
public struct Callback: Sendable, Hashable {
    /// Where the parameters stand.
    public enum Placement: String, Sendable, Hashable, CaseIterable {
        /// Behind `?`, or `&` where the redirect URI has a query.
        case query
        /// Behind `#`.
        case fragment
        /// Behind `?#`, as QQ writes its implicit answer (qq.md §1.3).
        case emptyQueryAndFragment
        /// Behind `?` even where the redirect URI has a query (tutorial-server.md §3).
        case gluedQuery
    }

    /// How a space in a parameter is written.
    package enum Space: String, Sendable, Hashable, CaseIterable {
        /// `+`, as in a form (RFC 6749 appendix B).
        case plus = "+"
        /// `%20`.
        case percent = "%20"
    }

    /// The redirect URI as the client sent it, decoded.
    public var redirectURI: [UInt8]
    /// The parameters in order.
    public var parameters: FormParameters
    /// Where the parameters stand.
    public var placement: Placement
    /// How a space in a parameter is written; `+` unless set.
    package var space = Space.plus
    /// The parameters whose values are written as they are, whatever they hold; none unless set.
    package var verbatim: Set<String> = []

    /// Describes a redirect.
    ///
    /// - Parameters:
    ///   - redirectURI: The redirect URI as the client sent it, decoded.
    ///   - parameters: The parameters in order.
    ///   - placement: Where they stand; in the query by default.
    public init(redirectURI: [UInt8], parameters: FormParameters, placement: Placement = .query) {
        self.redirectURI = redirectURI
        self.parameters = parameters
        self.placement = placement
    }

    /// The address that the browser opens.
    public var uri: [UInt8] {
        let encoded = parameters.encoded(spaceAsPlus: space == .plus, verbatim: verbatim)
        guard !encoded.isEmpty else { return redirectURI }
        let fragment = redirectURI.firstIndex(of: 0x23)
        let end = placement == .query ? fragment ?? redirectURI.count : redirectURI.count
        let base = redirectURI[..<end]
        let joint: StaticString =
            switch placement {
            case .query: base.contains(0x3F) ? (base.last == 0x3F ? "" : "&") : "?"
            case .gluedQuery: "?"
            case .fragment: fragment == nil ? "#" : "&"
            case .emptyQueryAndFragment: fragment == nil ? (base.contains(0x3F) ? "#" : "?#") : "&"
            }
        var uri: [UInt8] = []
        uri.reserveCapacity(redirectURI.count + joint.utf8CodeUnitCount + encoded.count)
        uri += base
        joint.withUTF8Buffer { uri += $0 }
        uri += encoded
        uri += redirectURI[end...]
        return uri
    }
}
