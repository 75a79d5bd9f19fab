extension Finding {
    /// What the author of the client does about it, in half a sentence.
    ///
    /// - Parameter endpoint: Which endpoint found it; a redirect URI is held against the attempt's at the token endpoint.
    /// - Returns: The half sentence, without a full stop.
    package func remedy(at endpoint: Endpoint) -> String {
        switch self {
        case .missing(let name): "send \(name)"
        case .differs("redirect_uri", _, _) where endpoint == .token:
            "send the redirect_uri of the authorization request, byte for byte"
        case .differs("code_verifier", _, _): "keep the code_verifier of the attempt that the code came from"
        case .differs(let name, _, _): "send \(name) exactly as registered"
        case .unknown(let name, _, let known):
            known.isEmpty ? "take \(name) from the provider's client" : "send one of the known values of \(name)"
        case .alreadyUsed: "redeem a code once and keep the tokens of that answer"
        case .expired(let name, _, _):
            name.hasPrefix("code") ? "send the person through the authorization again" : "refresh it, or sign in again"
        case .revoked: "sign in again, and forget what was revoked"
        case .neverIssued: "present it as it was received, percent-decoded once"
        case .foreign: "use the credentials of the client that asked for it"
        case .scope(let missing, _): "ask for \(missing.joined(separator: " ")) at the authorization endpoint"
        case .conflict: "send it in one place"
        case .method(_, let allowed): "use \(allowed.joined(separator: " or "))"
        case .other: "see the checks in the transcript"
        case .scripted: "handle this answer, or take the rule out of the script"
        }
    }
}
