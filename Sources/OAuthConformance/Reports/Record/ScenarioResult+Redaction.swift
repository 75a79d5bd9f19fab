import HTTPWire
package import OAuthHarness
import Recordings

extension ScenarioResult {
    /// Every secret of the scenario: those of the ledger, of the set-up, and those that only the client ever spoke of.
    package var allSecrets: KnownSecrets {
        var known = secrets
        known.add(ledger)
        for exchange in exchanges { known.add(exchange) }
        for step in steps {
            if case .callback(let url) = step.request { known.add(url: url) }
            if case .password(_, let password) = step.request { known.add(parameter: "password", Array(password.utf8)) }
            for name in ["access_token", "refresh_token", "id_token"] {
                guard let value = step.answer?.members[name]?.string else { continue }
                known.add(parameter: name, Array(value.utf8))
            }
        }
        return known
    }
}
