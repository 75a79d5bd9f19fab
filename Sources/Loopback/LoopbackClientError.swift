package import HTTPWire
package import SystemCalls

/// Why a request got no response.
package struct LoopbackClientError: Error, Hashable, Sendable {
    /// The reasons that a caller can act upon.
    package enum Code: String, Hashable, Sendable {
        case badAddress, cannotConnect, timedOut, cancelled, clientClosed
        case closedBeforeResponse, reset, truncatedResponse, malformedResponse
        case untrusted, noTLS, noTunnel
    }

    package let code: Code
    /// The call that failed, where one did.
    package private(set) var cause: SystemError?
    /// What was wrong with the response, where one came.
    package private(set) var parseError: HTTPParseError?
    /// What TLS or a proxy said, where it failed.
    package private(set) var reason: String?
}

extension LoopbackClientError: CustomStringConvertible {
    package var description: String {
        if let cause { return "\(sentence) (\(cause))" }
        if let parseError { return "\(sentence) (it should \(parseError))" }
        if let reason { return "\(sentence): \(reason)" }
        return sentence
    }

    private var sentence: String {
        switch code {
        case .badAddress: "give localhost or an address in digits: other hosts are not looked up"
        case .cannotConnect: "start the server first: nothing accepts connections there"
        case .timedOut: "the response did not come in time"
        case .cancelled: "the task was cancelled"
        case .clientClosed: "make a new client: this one is closed"
        case .closedBeforeResponse: "the server closed the connection before it answered"
        case .reset: "the server reset the connection"
        case .truncatedResponse: "the server closed the connection within the response"
        case .malformedResponse where [413, 414, 431].contains(parseError?.status ?? 0): "the response is too large"
        case .malformedResponse: "the response is no HTTP/1.1"
        case .untrusted: "the certificate is not trusted"
        case .noTLS: "no TLS connection"
        case .noTunnel: "CONNECT was refused"
        }
    }
}
