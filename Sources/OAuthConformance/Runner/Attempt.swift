import HTTPWire
import OAuthHarness

/// One time that the browser was sent to the provider.
struct Attempt: Sendable {
    /// What the browser was sent back to; nil where it never came back.
    let callback: String?
    /// What the person saw in place of a way back.
    let stopped: ResourceOwnerError?

    /// The callback as a step wants it delivered.
    func callback(with change: CallbackChange, issuer: String) -> String? {
        guard let callback else { return nil }
        var (head, query, tail) = Self.split(callback)
        if !change.target.isEmpty { head = change.target }
        if !change.set.isEmpty || !change.omit.isEmpty {
            var parameters = FormParameters(decoding: Array(query.utf8))
            let genuine = parameters
            for name in change.omit { parameters.removeAll(name) }
            for (name, value) in change.set {
                parameters.removeAll(name)
                parameters.append(name, Self.filled(value, from: genuine, issuer))
            }
            query = String(decoding: parameters.encoded, as: UTF8.self)
        }
        let more = Self.filled(change.append, from: FormParameters(decoding: Array(query.utf8)), issuer)
        return head + (query.isEmpty ? "" : "?" + query) + more + tail
    }

    private static func split(_ url: String) -> (head: String, query: String, tail: String) {
        let fragment = url.firstIndex(of: "#") ?? url.endIndex
        let mark = url[..<fragment].firstIndex(of: "?") ?? fragment
        let query = mark == fragment ? "" : String(url[url.index(after: mark)..<fragment])
        return (String(url[..<mark]), query, String(url[fragment...]))
    }

    private static func filled(_ text: String, from genuine: FormParameters, _ issuer: String) -> String {
        text.filled { name in
            switch name {
            case "state", "code": genuine.text(name) ?? ""
            case "issuer": issuer
            default: nil
            }
        }
    }
}
