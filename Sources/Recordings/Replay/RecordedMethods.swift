import JSONText
internal import HTTPWire

/// What a recording shows of the methods and origins that a path takes, for OPTIONS requests that it does not hold.
struct RecordedMethods {
    private let entries: [HAR.Entry]

    init(_ entries: [HAR.Entry]) {
        self.entries = entries
    }

    /// An answer with the methods that were answered at the path; nil where none was.
    ///
    /// A pre-flight gets what the recorded answers say about the page's origin, and the headers that it asks for.
    func answer(_ request: HTTPRequest) -> ReplayAnswer? {
        let path = Array(request.path.utf8)
        let known = entries.filter { entry in
            guard entry.flaw == nil else { return false }
            var values = PlaceholderValues()
            return (try? PlaceholderText(entry.request.message.path).match(path, as: .form, values: &values)) != nil
        }
        guard !known.isEmpty else { return nil }
        let methods = (known.map(\.request.method) + ["OPTIONS"]).withoutRepeats
        let allowed = known.lazy.compactMap { $0.response.headers.value(of: "Allow") }.first
        var headers: HTTPHeaders = ["Allow": allowed ?? methods.joined(separator: ", ")]
        let shared = known.first { $0.response.headers.value(of: Self.origin) != nil }
        if let origin = request.headers["Origin"], let shared {
            let recorded = shared.response.headers.value(of: Self.origin) ?? "*"
            // An origin that was echoed is echoed again.
            let isEcho = recorded == shared.request.headers.value(of: "Origin")
            headers.append(Self.origin, isEcho ? origin : recorded)
            headers.append("Access-Control-Allow-Methods", methods.joined(separator: ", "))
            if let asked = request.headers["Access-Control-Request-Headers"] {
                headers.append("Access-Control-Allow-Headers", asked)
            }
            let credentials = "Access-Control-Allow-Credentials"
            if let value = shared.response.headers.value(of: credentials) { headers.append(credentials, value) }
        }
        return .allowed(HTTPResponse(status: 204, headers: headers))
    }

    private static let origin = "Access-Control-Allow-Origin"
}
