import HTTPWire

extension RFC {
    /// What pages of other origins may use; no provider stands behind it (updates-2026-11.md, real clients).
    package enum CrossOriginRule: String, KnobValue, CaseIterable {
        /// Nothing: a browser keeps every answer from its page.
        case off
        /// Everything but the authorization endpoint, for all pages.
        case permissive
        /// The same for pages of the registered clients' own origins; the metadata for all pages.
        case strict
    }

    package static let crossOrigin = Knob<CrossOriginRule>(
        "crossOrigin",
        .permissive,
        source: "updates-2026-11.md, real clients"
    )
    .deciding("Which pages of other origins may read answers; the authorization endpoint is for navigation alone.")

    /// A pre-flight is answered for the paths that pages may use.
    static let preflights: [EndpointBehavior] = [
        EndpointBehavior(.other, [.options], "/*path") { transaction in
            CrossOrigin.preflight(transaction, in: groups(transaction)) ?? transaction.profile.notFound(transaction)
        }.offered { $0[crossOrigin] != .off }
    ]

    /// Lets pages read an answer that they asked for.
    static func share(_ reply: inout Reply, _ transaction: Transaction) {
        guard transaction.request.method != .options else { return }
        CrossOrigin.share(&reply, transaction, in: groups(transaction))
    }

    private static func groups(_ transaction: Transaction) -> [CrossOrigin] {
        let rule = transaction.profile[crossOrigin]
        guard rule != .off, let origin = CrossOrigin.origin(transaction) else { return [] }
        let documents = CrossOrigin(paths: ["/.well-known/*"], methods: [.get, .head], headers: nil)
        let isOwn = transaction.state.clients.values.contains { client in
            client.redirectURIs.contains { $0 == origin || $0.hasPrefix(origin + "/") }
        }
        guard rule == .permissive || isOwn else { return [documents] }
        let paths = transaction.profile.endpoints.filter { !$0.endpoint.isForBrowsers && $0.endpoint != .other }
            .map { String($0.path.text.prefix { $0 != ":" }) + ($0.path.text.contains(":") ? "*" : "") }
        return [documents, CrossOrigin(paths: paths, headers: nil, exposed: ["WWW-Authenticate", "Retry-After"])]
    }
}
