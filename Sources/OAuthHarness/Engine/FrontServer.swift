import HTTPWire

/// What stands in front of a provider's application: nothing that a provider echoes is larger than what it lets through.
///
/// Where a provider documents no limit of its own, these are the ones that nginx has unless it is told otherwise.
enum FrontServer {
    /// The most bytes of an answer's fields: one page of memory, which has 4 KiB to 64 KiB (nginx, `proxy_buffer_size`).
    static let fields = 16 << 10

    /// The answer to a request that never reaches the application; nil for any other.
    static func refusal(of transaction: Transaction) -> Reply? {
        let request = transaction.request
        // Method, space, target, space, version.
        let line = request.method.rawValue.utf8.count + request.target.count + 10
        let limit = transaction.profile[CommonKnobs.requestLineLimit]
        if line > limit {
            return refuse(414, "the request line has \(line) bytes, at most \(limit) pass", transaction)
        }
        let body = transaction.profile[CommonKnobs.requestBodyLimit]
        guard request.body.count > body else { return nil }
        let isOpen = [.api, .userinfo].contains(transaction.endpoint) || transaction.route == nil
        guard !isOpen else { return nil }
        return refuse(413, "the body has \(request.body.count) bytes, at most \(body) pass", transaction)
    }

    /// The answer as it reaches the client: one whose fields are too large becomes a gateway's error.
    static func passed(_ reply: consuming Reply, _ transaction: Transaction) -> Reply {
        let size = reply.headers.fields.reduce(0) { $0 + $1.name.utf8.count + $1.bytes.count }
        guard size > fields else { return reply }
        return refuse(502, "the answer's fields have \(size) bytes, at most \(fields) pass", transaction)
    }

    private static func refuse(_ status: Int, _ reason: String, _ transaction: Transaction) -> Reply {
        let check = "the front server lets it through"
        let finding = Finding.other(reason)
        transaction.trail.append(CheckTrace(name: check, source: "RFC 9110 §15.5, §15.6.3", finding: finding))
        transaction.refusal = Refusal("too_large", finding, check: check)
        return transaction.profile.unavailable(status, transaction)
    }
}
