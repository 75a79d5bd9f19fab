import OAuthConformance
import OAuthHarness
import Recordings

/// Writes the exchanges of a scenario as HAR 1.2 that plays again, names in place of secrets.
enum ScenarioRecording {
    static func har(of result: ScenarioResult) -> [UInt8] {
        let entries = result.exchanges.map { exchange in
            let host = exchange.request.headers["Host"] ?? "127.0.0.1"
            var entry = HAR.Entry(
                request: HAR.Request(exchange.request, origin: "http://\(host)"),
                response: HAR.Response(exchange.response),
                startedDateTime: SystemClock.iso8601(exchange.instant)
            )
            entry.comment = exchange.explanation.summary
            return entry
        }
        let creator = HAR.Creator(name: "OAuthHarness", version: Program.version)
        return HAR(entries: entries, creator: creator, comment: "\(result.id): \(result.title)")
            .naming(result.allSecrets.secrets).encoded()
    }
}
