import OAuthHarness

extension TransportChecks {
    static let certificateVerified = ClientCheck(
        "transport/certificate-verified",
        "A certificate that is not to be trusted",
        why:
            "Whoever stands on the way of a client that trusts any certificate reads the code, the secret and the token.",
        source: "RFC 6749 §3.2, §10.9; RFC 9110 §4.3.4; RFC 5280 §6; RFC 9525 §6",
        change:
            "Leave the verification of certificates and host names switched on, and end the attempt where it fails.",
        precondition:
            "a connection to the provider with a certificate that is expired, not yet valid, for another host or of"
            + " an unknown authority",
        requires: [.https]
    ) { run in
        guard let flaw = run.flawedCertificates.first else { return .notArisen("every certificate was in order") }
        let accepted = run.journal.exchanges.filter { $0.party == .client && $0.transport.fault?.flaw != nil }
        let asked = run.steps.filter { $0.request != nil }
        return .ruled(
            accepted.isEmpty,
            "The client sends nothing to a provider whose certificate it cannot trust.",
            else: "The client accepts a certificate that it must not trust.",
            expected: "no request over the connection (\(flaw))",
            observed: accepted.first.map { "\($0.request.method) \($0.request.path)" } ?? "none",
            by: [accepted, asked],
            causes: [.init("the verification is switched off, as it is for tests against a server of one's own")]
        )
    }
}
