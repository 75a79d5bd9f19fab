import HTTPWire
import OAuthHarness

extension AuthorizationRequestChecks {
    static let challengeIsS256 = ClientCheck(
        "authorization-request/pkce-s256-challenge",
        "PKCE challenge with S256",
        why: "A code that is stolen on its way is worth nothing without the verifier, if the challenge hides it.",
        source: "RFC 7636 §4.2, §4.3; RFC 8252 §6; RFC 9700 §2.1.1",
        change: "Send code_challenge=BASE64URL(SHA256(verifier)) without padding and code_challenge_method=S256.",
        precondition: "an authorization request"
    ) { run in
        let requests = run.authorizationRequests
        guard !requests.isEmpty else { return .notArisen("no authorization request") }
        var seen: Set<[UInt8]> = []
        for request in requests {
            guard let challenge = request.named.first("code_challenge") else {
                let isPublic = run.configuration.clientSecret == nil
                return Judgement(
                    isPublic ? .broken : .doubtful,
                    "The client sends no PKCE challenge.",
                    expected: "code_challenge with S256",
                    observed: "none",
                    by: [request]
                )
            }
            let method = request.named.text("code_challenge_method")
            let isShaped = challenge.isS256Challenge
            guard method == "S256", isShaped, seen.insert(challenge).inserted else {
                let words =
                    method != "S256"
                    ? "code_challenge_method \(method ?? "missing")"
                    : isShaped
                        ? "the same challenge again" : "a challenge of \(challenge.count) characters, not base64url"
                return .broken(
                    method == "S256" && isShaped
                        ? "The client sends one PKCE challenge in several attempts."
                        : "The client's PKCE challenge is not as S256 has it.",
                    expected: "code_challenge_method S256 and 43 base64url characters, new in each attempt",
                    observed: words,
                    by: [request]
                )
            }
        }
        return .holds("The client sends an S256 challenge.", expected: "S256", observed: "S256", by: requests)
    }

    static let verifierShape = ClientCheck(
        "authorization-request/pkce-verifier-well-formed",
        "Verifier shape and freshness",
        why: "A short verifier can be guessed, one that is used again or derived from state is known already.",
        source: "RFC 7636 §4.1, §7.1",
        change: "Draw 32 random bytes for each attempt and write them in base64url.",
        precondition: "token requests with a verifier"
    ) { run in
        let requests = run.codeRequests.filter { $0.named.contains("code_verifier") }
        guard !requests.isEmpty else { return .notArisen("no verifier was sent") }
        var seen: [[UInt8]: Exchange] = [:]
        for request in requests {
            let verifier = request.named.first("code_verifier") ?? []
            let isShaped = (43...128).contains(verifier.count) && verifier.allSatisfy(\.isUnreserved)
            let hasState = run.sentStates.contains { $0.count >= 8 && verifier.firstRange(of: $0) != nil }
            let earlier = seen.updateValue(request, forKey: verifier)
            guard !isShaped || hasState || earlier != nil else { continue }
            return .broken(
                earlier != nil
                    ? "The client uses a verifier twice."
                    : hasState
                        ? "The client's verifier can be read off its state." : "The client's verifier is malformed.",
                expected: "43 to 128 unreserved characters, new and random in each attempt",
                observed: earlier.map { "the verifier of exchange \($0.number)" } ?? "\(verifier.count) characters",
                by: [earlier, request]
            )
        }
        return .holds(
            "Each verifier is new and long enough.",
            expected: "43 to 128 unreserved characters",
            observed: "\(seen.count) different verifiers",
            by: requests
        )
    }
}

extension [UInt8] {
    /// Whether it has the form of a challenge by S256.
    var isS256Challenge: Bool { count == 43 && Base64.decodeURL(self) != nil }
}

extension UInt8 {
    /// RFC 3986 §2.3.
    fileprivate var isUnreserved: Bool {
        isLetter || isDigit || [0x2D, 0x2E, 0x5F, 0x7E].contains(self)
    }
}
