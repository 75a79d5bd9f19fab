import JSONText
import Recordings

extension MockProvider {
    /// Every secret there is: minted, set up, written in the script or a knob, or seen on the wire.
    package var knownSecrets: KnownSecrets {
        var known = KnownSecrets()
        learn(&known)
        for exchange in journal.exchanges { known.add(exchange) }
        return known
    }

    /// Takes in all secrets but those that only crossed the wire.
    package func learn(_ known: inout KnownSecrets) {
        known.add(ledger)
        let (script, box) = engine.change { (($0.script.generation, $0.script.lines.count), $0.profile.box) }
        guard known.isNew(SetUp(state: engine.state, script: script, profile: box)) else { return }
        for client in engine.state.clients.values.sorted(by: { $0.id < $1.id }) {
            known.add(parameter: "client_secret", Array(client.secret.utf8))
        }
        for account in engine.state.accounts { known.add(parameter: "password", Array(account.password.utf8)) }
        for line in engine.script.lines { known.add(line.rule.json) }
        let profile = profile
        for knob in profile.knobs {
            let text = profile.text(of: knob)
            // Most are words and numbers.
            if text.utf8.count >= 8 { known.add(.string(text), named: knob.name) }
        }
    }

    /// A text with every secret replaced by its name in the ledger.
    package func redacted(_ text: String) -> String { knownSecrets.redaction.redact(text) }
}
