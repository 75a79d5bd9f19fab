import HTTPWire
import JSONText
import Recordings

/// The answers of RFC 6749 as written; a profile replaces what its provider does otherwise.
public enum StandardReplies {
    /// A refusal as JSON (RFC 6749 §5.2): 401 with a challenge for `invalid_client`, else 400.
    ///
    /// - Parameters:
    ///   - refusal: What was refused.
    ///   - transaction: The request.
    /// - Returns: The answer.
    public static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        var fields: JSON = ["error": .string(refusal.error.rawValue)]
        if case .object(var object) = fields {
            object["error_description"] = .string(refusal.errorDescription ?? refusal.finding.description)
            fields = .object(object)
        }
        let isClient = refusal.error == .invalidClient
        return .fields(
            fields,
            status: isClient ? 401 : 400,
            meaning: .refusal,
            headers: isClient
                ? ["Cache-Control": "no-store", "WWW-Authenticate": "Basic charset=\"UTF-8\""]
                : ["Cache-Control": "no-store"]
        )
    }

    /// A redirect with an empty body.
    ///
    /// - Parameters:
    ///   - callback: Where to.
    ///   - transaction: The request.
    /// - Returns: The answer.
    public static func redirect(_ callback: Callback, _ transaction: Transaction) -> Reply {
        var reply = Reply(.callback(callback), status: 302)
        reply.headers.fields.append(.init(name: "Location", bytes: callback.uri))
        return reply
    }

    /// 404 with an empty body.
    ///
    /// - Parameter transaction: The request.
    /// - Returns: The answer.
    public static func notFound(_ transaction: Transaction) -> Reply {
        Reply(.refusal, status: 404)
    }

    /// 403 with a sentence.
    ///
    /// - Parameter transaction: The request.
    /// - Returns: The answer.
    public static func missingUserAgent(_ transaction: Transaction) -> Reply {
        .text(
            "Request forbidden: it has no User-Agent header.\n",
            status: 403,
            contentType: "text/plain; charset=utf-8",
            meaning: .refusal
        )
    }

    /// 429 with `Retry-After` (RFC 6585 §4).
    ///
    /// - Parameters:
    ///   - wait: How long the client shall wait; nil leaves the header out.
    ///   - transaction: The request.
    /// - Returns: The answer.
    public static func rateLimited(_ wait: Duration?, _ transaction: Transaction) -> Reply {
        var reply = Reply.text(
            "Too many requests\n",
            status: 429,
            contentType: "text/plain; charset=utf-8",
            meaning: .refusal
        )
        if let wait { reply.headers.append("Retry-After", "\(wait.roundedSeconds)") }
        return reply
    }

    /// A gateway's page.
    ///
    /// - Parameters:
    ///   - status: The status code.
    ///   - transaction: The request.
    /// - Returns: The answer.
    public static func unavailable(_ status: Int, _ transaction: Transaction) -> Reply {
        .text(
            "<html>\r\n<head><title>\(status)</title></head>\r\n<body>\r\n<center><h1>\(status)</h1></center>\r\n"
                + "</body>\r\n</html>\r\n",
            status: status,
            contentType: "text/html",
            meaning: .refusal
        )
    }
}

extension Transaction {
    /// The redirect back to the client, the state of the request last.
    ///
    /// - Parameters:
    ///   - parameters: The parameters in order; nil values are left out.
    ///   - placement: Where they stand; in the query by default.
    /// - Returns: The redirect.
    public func callback(
        _ parameters: [(String, [UInt8]?)],
        placement: Callback.Placement = .query
    ) -> Callback {
        var result = Callback(
            redirectURI: value("redirect_uri") ?? client?.redirectURIs.first.map { Array($0.utf8) } ?? [],
            parameters: [:],
            placement: placement
        )
        result.parameters.pairs.reserveCapacity(parameters.count + 1)
        for (name, value) in parameters {
            if let value { result.parameters.append(name, value) }
        }
        if let state = value("state") { result.parameters.append("state", state) }
        return result
    }
}
