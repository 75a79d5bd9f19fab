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
    package var isSuccess: Bool { kind.isSuccess }

    /// Whether the client ended the step without a session and without damage: any refusal but a crash.
    package var isCleanRefusal: Bool { !isSuccess && ![.hollow, .crashed, .unsupported].contains(kind) }

    /// Whether the client refused in words of its own choice, which no clause forbids; one that waited has not refused.
    package var isRefusalInOtherWords: Bool { isCleanRefusal && kind != .timedOut }

    private static let words = Dictionary(uniqueKeysWithValues: errorWords.map { ($0.word, $0.kind) })

    /// The words of the driver protocol for what has no OAuth error: the result of each, and when a driver answers it.
    package static let errorWords: [(word: String, kind: Kind, summary: String)] = [
        ("user_cancelled", .cancelled, "The person closed the window or refused in it."),
        ("access_denied", .denied, "The provider's own word for a refusal by the person (RFC 6749 §4.1.2.1)."),
        ("state_mismatch", .rejected, "The callback's state is not that of an open attempt."),
        ("issuer_mismatch", .rejected, "The callback names another issuer (RFC 9207)."),
        ("redirect_mismatch", .rejected, "The callback came to another address than the redirect URI."),
        ("token_type_unsupported", .rejected, "The token is of a type that the client does not know (RFC 6749 §7.1)."),
        ("insecure_endpoint", .rejected, "The client does not speak plain HTTP to this address."),
        ("unexpected_response", .rejected, "An answer that the client did not ask for, such as a token in a callback."),
        ("invalid_response", .protocolError, Kind.protocolError.summary),
        ("network", .transient, "The connection failed."),
        ("http_error", .transient, "A status that is no answer, such as 503; status names it."),
        ("rate_limited", .rateLimited, "The provider says to wait; retry_after names the seconds."),
        ("timeout", .timedOut, Kind.timedOut.summary),
        ("expired", .expired, Kind.expired.summary),
        ("no_pending_flow", .noPendingFlow, "No attempt is open."),
        ("sign_in_required", .needsSignIn, "There is no session, or it is over."),
        ("forbidden", .forbidden, Kind.forbidden.summary),
        ("unauthorized", .unauthorized, "401 remains after all that the client does about it."),
        ("unknown_outcome", .unknownOutcome, "The request may or may not have taken effect."),
        ("pending_revocation", .pendingRevocation, Kind.pendingRevocation.summary),
        ("crash", .crashed, Kind.crashed.summary),
    ]
}

extension Outcome.Kind {
    /// Whether all went well.
    package var isSuccess: Bool { [.done, .signedIn, .revoked].contains(self) }

    /// What the result means.
    package var summary: String {
        switch self {
        case .done: "The step is done and yields no session, for example an API call."
        case .signedIn: "A usable session exists."
        case .cancelled: "The person closed the user agent."
        case .denied: "The provider said `access_denied`."
        case .providerError: "The provider answered with an error; its code is kept verbatim."
        case .rejected:
            "The client refused the answer: state, issuer, redirect target, token type or an insecure endpoint."
        case .protocolError: "The answer could not be understood."
        case .transient: "Worth trying later; the session is intact."
        case .timedOut: "The time limit of the attempt passed."
        case .expired: "The device code ran out."
        case .noPendingFlow: "A callback arrived that belongs to no attempt."
        case .needsSignIn: "The session is over; a person must act."
        case .forbidden: "The token is fine, a permission is missing."
        case .rateLimited: "The client was told to wait."
        case .unauthorized: "401 remains after the one permitted refresh."
        case .unknownOutcome: "A request may or may not have taken effect."
        case .revoked: "The tokens are revoked."
        case .pendingRevocation: "The local session is gone, the revocation is still owed."
        case .hollow: "The client reports a login without a token: its own failure."
        case .crashed: "The client's own code threw what its caller cannot expect."
        case .unsupported: "The client lacks what was asked."
        }
    }
}

extension Outcome: CustomStringConvertible {
    /// The result, with the error word where it says more: `providerError(invalid_grant)`.
    public var description: String {
        guard let error, error != kind.rawValue else { return kind.rawValue }
        return "\(kind.rawValue)(\(error))"
    }
}
