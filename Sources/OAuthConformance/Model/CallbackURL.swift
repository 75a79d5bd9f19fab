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
    private let codeName: String

    /// Reads an address; the provider may have its own name for the code.
    init(_ url: String, codeName: String = "code") {
        text = url
        self.codeName = codeName
        let beforeFragment = url.prefix { $0 != "#" }
        fragment = String(url[beforeFragment.endIndex...].dropFirst())
        let mark = beforeFragment.firstIndex(of: "?") ?? beforeFragment.endIndex
        head = String(beforeFragment[..<mark])
        query = mark == beforeFragment.endIndex ? "" : String(beforeFragment[beforeFragment.index(after: mark)...])
        parameters = Self.read(query, codeName)
    }

    /// The parameters behind `#`.
    var fragmentParameters: FormParameters { Self.read(fragment, codeName) }

    private static func read(_ text: String, _ codeName: String) -> FormParameters {
        var parameters = FormParameters(decoding: Array(text.utf8))
        guard codeName != "code", !parameters.contains("code") else { return parameters }
        parameters.pairs = parameters.pairs.map { $0.name == Array(codeName.utf8) ? $0.named("code") : $0 }
        return parameters
    }

    /// Whether it arrived where it should: schemes are compared without case, the rest as it stands.
    func isTarget(_ redirectURI: String) -> Bool {
        Self.lowerScheme(head) == Self.lowerScheme(String(redirectURI.prefix { $0 != "?" && $0 != "#" }))
    }

    private static func lowerScheme(_ url: String) -> String {
        guard let colon = url.firstIndex(of: ":") else { return url }
        return url[..<colon].lowercased() + url[colon...]
    }
}
