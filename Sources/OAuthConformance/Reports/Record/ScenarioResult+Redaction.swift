package import Recordings

extension ScenarioResult {
    /// Replaces every secret of the scenario by its name, whatever spelling a message carries it in.
    package var redaction: Redaction {
        var collector = SecretCollector(ledger)
        for exchange in exchanges { collector.add(exchange) }
        for step in steps { collector.add(step) }
        return Redaction(collector.secrets.map { Redaction.Secret(name: $0.name, value: $0.value) })
    }
}
