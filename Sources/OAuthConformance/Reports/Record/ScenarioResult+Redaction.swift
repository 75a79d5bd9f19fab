package import Recordings

extension ScenarioResult {
    /// Replaces every secret of the scenario by its name, whatever spelling a message carries it in.
    package var redaction: Redaction { SecretCollector(self).redaction }
}
