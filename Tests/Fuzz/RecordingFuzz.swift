import HTTPWire
import JSONText
import OAuthHarness
import Recordings

extension FuzzTarget {
    private static let secrets = [
        Redaction.Secret(name: "client_secret", value: Array("s3cr+t/of=16 bytes".utf8)),
        Redaction.Secret(name: "access_token.1", value: Array("0f1e2d3c4b5a69788796a5b4c3d2e1f0".utf8)),
        Redaction.Secret(name: "password", value: Array("p&s".utf8), onlyIn: ["password"]),
    ]
    private static let redaction = Redaction(secrets)

    /// Any bytes can be redacted; a recording that can be read can be written, redacted, played and compared.
    static func recordings(_ bytes: [UInt8]) {
        let clean = redaction.redact(bytes)
        precondition(redaction.firstSecret(in: clean) == nil, "a secret is left")
        guard var recording = try? HAR(decoding: bytes) else { return }
        let written = recording.encoded()
        guard let again = try? HAR(decoding: written) else { preconditionFailure("what was written cannot be read") }
        precondition(again.encoded() == written, "the recording changes on its way")

        let table = (try? recording.placeholderTable(of: bytes, file: "recording")) ?? PlaceholderTable()
        for order in [Replayer.Order.request, .order] {
            var replayer = Replayer(recording, table: table, order: order)
            for entry in recording.entries {
                let request = (try? entry.request.rendered(PlaceholderValues())) ?? entry.request.message
                guard case .played(_, let response, _) = replayer.answer(request) else { continue }
                let rewriting = OriginRewriting(from: entry.request.origin, to: "http://127.0.0.1:1")
                _ = rewriting.rewritten(response, answering: request.path)
            }
            _ = replayer.unplayed
        }
        var verification = Verification()
        try? verification.replay(bytes, file: "recording")
        _ = (verification.text(showsAll: true), verification.counts)

        recording.entries = recording.entries.map(redaction.redact)
        _ = recording.encoded()
    }
}
