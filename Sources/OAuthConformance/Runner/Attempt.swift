import OAuthHarness

/// One time that the browser was sent to the provider.
struct Attempt: Sendable {
    /// What the browser was sent back to; nil where it never came back.
    let callback: String?
    /// What the person saw in place of a way back.
    let stopped: ResourceOwnerError?

    /// The callback as a step wants it delivered; the step calls the code by the RFC's name.
    func callback(with change: CallbackChange, issuer: String, codeName: String) -> String? {
        guard let callback else { return nil }
        var (head, query, tail) = Self.split(callback)
        if !change.target.isEmpty { head = Self.target(change.target, of: head) }
        if !change.set.isEmpty || !change.omit.isEmpty {
            var parameters = FormParameters(decoding: Array(query.utf8))
            let genuine = parameters
            let own = { $0 == "code" ? codeName : $0 }
            for name in change.omit { parameters.removeAll(own(name)) }
            for (name, value) in change.set {
                parameters.removeAll(own(name))
                parameters.append(own(name), Self.filled(value.string ?? "", from: genuine, issuer, codeName))
            }
            query = String(decoding: parameters.encoded, as: UTF8.self)
        }
        var more = Self.filled(change.append, from: FormParameters(decoding: Array(query.utf8)), issuer, codeName)
        if query.isEmpty, more.first == "&" { more = "?" + more.dropFirst() }
        return head + (query.isEmpty ? "" : "?" + query) + more + tail
    }

    /// Another address than the genuine one, whose parts the placeholders stand for.
    private static func target(_ text: String, of genuine: String) -> String {
        let scheme = genuine.prefix { $0 != ":" }
        let rest = genuine.dropFirst(scheme.count + "://".count)
        let authority = rest.prefix { $0 != "/" }
        let parts = ["redirect_uri": genuine[...], "authority": authority, "path": rest.dropFirst(authority.count)]
        return text.filled { parts[$0].map(String.init) }
    }

    private static func split(_ url: String) -> (head: String, query: String, tail: String) {
        let fragment = url.firstIndex(of: "#") ?? url.endIndex
        let mark = url[..<fragment].firstIndex(of: "?") ?? fragment
        let query = mark == fragment ? "" : String(url[url.index(after: mark)..<fragment])
        return (String(url[..<mark]), query, String(url[fragment...]))
    }

    private static func filled(
        _ text: String,
        from genuine: FormParameters,
        _ issuer: String,
        _ codeName: String
    ) -> String {
        text.filled { name in
            switch name {
            case "state": genuine.text(name) ?? ""
            case "code": genuine.text(codeName) ?? ""
            case "issuer": issuer
            default: nil
            }
        }
    }
}
