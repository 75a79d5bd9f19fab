import OAuthHarness
import Recordings

/// A run as every report shows it: plain words, secrets already replaced by their names.
///
/// The JSON report is this value; every other format is rendered from it, so that no two of them can disagree.
package typealias RunReport = Run<ScenarioReport>

extension RunReport {
    /// Takes a run and replaces its secrets.
    package init(
        _ run: RunRecord,
        byteLimit: Int = Self.byteLimit,
        showsExchanges: (ScenarioResult) -> Bool = { _ in true }
    ) {
        var redaction = Redaction()
        var known: Set<[UInt8]> = []
        // What the whole run was set up with may stand in the command that started it.
        for secret in run.scenarios.flatMap(\.secrets.secrets) where secret.name.hasPrefix("client_secret") {
            if known.insert(secret.value).inserted { redaction.add([secret]) }
        }
        self.init(
            client: redaction.named(run.client),
            arguments: run.arguments.map { redaction.named($0) },
            source: run.source,
            bundle: run.bundle,
            seed: run.seed,
            shard: run.shard,
            scenarios: run.scenarios.map { ScenarioReport($0, showsExchanges: showsExchanges($0)) },
            stale: run.stale,
            isInterrupted: run.isInterrupted,
            warnings: run.warnings.map { redaction.named($0) }
        )
        fit(in: byteLimit)
    }
}
