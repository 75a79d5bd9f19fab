import HTTPWire

/// A callback as the browser opened it.
struct CallbackURL: Sendable {
    /// The whole of it.
    let text: String
    /// All in front of the query.
    let head: String
    let query: String
    let fragment: String
    let parameters: FormParameters

    init(_ url: String) {
        text = url
        let beforeFragment = url.prefix { $0 != "#" }
        fragment = String(url[beforeFragment.endIndex...].dropFirst())
        let mark = beforeFragment.firstIndex(of: "?") ?? beforeFragment.endIndex
        head = String(beforeFragment[..<mark])
        query = mark == beforeFragment.endIndex ? "" : String(beforeFragment[beforeFragment.index(after: mark)...])
        parameters = FormParameters(decoding: Array(query.utf8))
    }

    /// The parameters behind `#`.
    var fragmentParameters: FormParameters { FormParameters(decoding: Array(fragment.utf8)) }

    /// Whether it arrived where it should: schemes are compared without case, the rest as it stands.
    func isTarget(_ redirectURI: String) -> Bool {
        Self.lowerScheme(head) == Self.lowerScheme(String(redirectURI.prefix { $0 != "?" && $0 != "#" }))
    }

    private static func lowerScheme(_ url: String) -> String {
        guard let colon = url.firstIndex(of: ":") else { return url }
        return url[..<colon].lowercased() + url[colon...]
    }
}
