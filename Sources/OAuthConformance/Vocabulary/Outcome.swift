/// What a client told its caller: one of a closed list of results, with what goes with it.
public struct Outcome: Sendable, Hashable {
    /// The results that a client can report.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The step is done and yields no session, for example an API call.
        case done
        /// A usable session exists.
        case signedIn
        /// The person closed the user agent.
        case cancelled
        /// The provider said `access_denied`.
        case denied
        /// The provider answered with an error; its code is kept verbatim.
        case providerError
        /// The client refused the answer: state, issuer, redirect target, token type or an insecure endpoint.
        case rejected
        /// The answer could not be understood.
        case protocolError
        /// Worth trying later; the session is intact.
        case transient
        /// The time limit of the attempt passed.
        case timedOut
        /// The device code ran out.
        case expired
        /// A callback arrived that belongs to no attempt.
        case noPendingFlow
        /// The session is over; a person must act.
        case needsSignIn
        /// The token is fine, a permission is missing.
        case forbidden
        /// The client was told to wait.
        case rateLimited
        /// 401 remains after the one permitted refresh.
        case unauthorized
        /// A request may or may not have taken effect.
        case unknownOutcome
        /// The tokens are revoked.
        case revoked
        /// The local session is gone, the revocation is still owed.
        case pendingRevocation
        /// The client reports a login without a token: its own failure.
        case hollow
        /// The client's own code threw what its caller cannot expect.
        case crashed
        /// The client lacks what was asked.
        case unsupported
    }

    /// The result.
    public let kind: Kind
    /// The error word exactly as the client reported it; nil for a success.
    public let error: String?

    /// Makes an outcome.
    ///
    /// - Parameters:
    ///   - kind: The result.
    ///   - error: The error word exactly as the client reported it.
    public init(_ kind: Kind, error: String? = nil) {
        self.kind = kind
        self.error = error
    }

    /// Reads the error word of a driver's answer: one of the protocol's own words, or an OAuth error verbatim.
    ///
    /// - Parameter error: The word.
    public init(error: String) {
        self.init(Self.words[error] ?? .providerError, error: error)
    }

    /// Whether the client says that all went well.
    public var isSuccess: Bool { [.done, .signedIn, .revoked].contains(kind) }

    /// Whether the client ended the step without a session and without damage: any refusal but a crash.
    public var isCleanRefusal: Bool { !isSuccess && ![.hollow, .crashed, .unsupported].contains(kind) }

    /// The error words of the driver protocol.
    static let words: [String: Kind] = [
        "user_cancelled": .cancelled,
        "access_denied": .denied,
        "state_mismatch": .rejected,
        "issuer_mismatch": .rejected,
        "redirect_mismatch": .rejected,
        "token_type_unsupported": .rejected,
        "insecure_endpoint": .rejected,
        "unexpected_response": .rejected,
        "invalid_response": .protocolError,
        "network": .transient,
        "http_error": .transient,
        "rate_limited": .rateLimited,
        "timeout": .timedOut,
        "expired": .expired,
        "no_pending_flow": .noPendingFlow,
        "sign_in_required": .needsSignIn,
        "forbidden": .forbidden,
        "unauthorized": .unauthorized,
        "unknown_outcome": .unknownOutcome,
        "pending_revocation": .pendingRevocation,
        "crash": .crashed,
    ]
}

extension Outcome: CustomStringConvertible {
    /// The result, with the error word where it says more: `providerError(invalid_grant)`.
    public var description: String {
        guard let error, error != kind.rawValue else { return kind.rawValue }
        return "\(kind.rawValue)(\(error))"
    }
}
