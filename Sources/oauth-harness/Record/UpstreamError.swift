import Loopback

/// Why an upstream gave no answer.
struct UpstreamError: Error, Hashable, Sendable {
    enum Code: String, Hashable, Sendable {
        case unreachable, untrusted, timedOut, closed, malformed, cancelled
    }

    let code: Code
    /// What happened, in words.
    let reason: String

    init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    /// The error of a way through a proxy.
    func behind(_ proxy: UpstreamProxy?) -> UpstreamError {
        proxy.map { UpstreamError(code, "through the proxy \($0.address.authority): \(reason)") } ?? self
    }

    /// What a gateway answers (RFC 9110 §15.6.3, §15.6.5).
    var status: Int { code == .timedOut ? 504 : 502 }
}

extension UpstreamError {
    init(_ error: LoopbackClientError) {
        switch error.code {
        case .badAddress: self.init(.unreachable, "the address cannot be used")
        case .cannotConnect:
            self.init(.unreachable, "nothing accepts connections there\(error.cause.map { " (\($0))" } ?? "")")
        case .timedOut: self.init(.timedOut, "\(error)")
        case .cancelled, .clientClosed: self.init(.cancelled, "\(error)")
        case .closedBeforeResponse, .reset, .truncatedResponse: self.init(.closed, "\(error)")
        case .malformedResponse: self.init(.malformed, "\(error)")
        case .noTLS, .noTunnel: self.init(.unreachable, "\(error)")
        case .untrusted:
            let isForeign = ["issuer", "self-signed", "self signed"].contains { error.reason?.contains($0) ?? false }
            self.init(.untrusted, "\(error)" + (isForeign ? " (name its authority with --ca-file)" : ""))
        }
    }
}

extension UpstreamError: CustomStringConvertible {
    var description: String { reason }
}
