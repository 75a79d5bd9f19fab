import Loopback

/// Why an upstream gave no answer.
package struct UpstreamError: Error, Hashable, Sendable {
    package enum Code: String, Hashable, Sendable {
        case unreachable, untrusted, timedOut, closed, malformed, cancelled
    }

    package let code: Code
    /// What happened, in words.
    package let reason: String

    init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    /// The error of a way through a proxy.
    func behind(_ proxy: UpstreamProxy?) -> UpstreamError {
        proxy.map { UpstreamError(code, "through the proxy \($0.address.authority): \(reason)") } ?? self
    }

    /// What a gateway answers (RFC 9110 §15.6.3, §15.6.5).
    package var status: Int { code == .timedOut ? 504 : 502 }
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
    package var description: String { reason }
}

/// Why there is no way to an upstream.
package struct UpstreamSetupError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: Hashable, Sendable {
        case unavailable, unusableFile, unusableValue
    }

    package let code: Code
    /// What was asked, such as an option with its value.
    package let subject: String
    package let found: String
    package let expected: String

    init(_ code: Code, _ subject: String, found: String, expected: String = "") {
        (self.code, self.subject, self.found, self.expected) = (code, subject, found, expected)
    }

    package var description: String { "\(subject): \(found)" + (expected.isEmpty ? "" : "; expected \(expected)") }
}
