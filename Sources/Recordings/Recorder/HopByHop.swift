package import HTTPWire

extension HTTPHeaders {
    private static let ofConnection: Set<String> = [
        "connection", "keep-alive", "proxy-connection", "te", "transfer-encoding", "upgrade",
    ]

    /// The fields without those that are for one connection alone (RFC 9110 §7.6.1).
    package func withoutHopByHop(keepsCoding: Bool = false) -> HTTPHeaders {
        let named = all("Connection").flatMap { field in
            field.value.split(separator: ",").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
        }
        let own = Self.ofConnection.union(named).subtracting(keepsCoding ? ["transfer-encoding"] : [])
        return HTTPHeaders(fields.filter { !own.contains($0.name.lowercased()) })
    }
}
