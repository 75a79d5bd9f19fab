/// What a person at the controls of a running provider sees and turns.
extension ProviderCore {
    /// A rule in force with how often it has acted.
    package struct ScriptLine: Sendable {
        package let rule: Rule
        package let matches: Int
        package let firings: Int
    }

    /// The profile in force.
    package var profile: ProviderProfile { withEngine { $0.profile } }

    /// Puts another profile in force from the next request on, with all that follows from its knobs.
    package func setProfile(_ profile: ProviderProfile) {
        let settled = profile.settled
        withEngine { $0.profile = settled }
    }

    /// The script in order.
    package var scriptLines: [ScriptLine] {
        withEngine { engine in
            engine.script.lines.map { ScriptLine(rule: $0.rule, matches: $0.matches, firings: $0.firings) }
        }
    }

    /// Puts other rules in the place of those in force, in one step.
    package func replaceScript(with rules: [Rule]) {
        withEngine { engine in
            engine.script.removeAll()
            engine.script.append(rules)
        }
    }

    /// What the person does where neither a script nor a page decides.
    package var standingDecision: Decision { withEngine { $0.standingDecision } }

    /// Forgets all that happened: the state is that of the start, the next exchange is number 1.
    ///
    /// Requests that wait at a gate are answered first.
    package func restart(from state: ProviderState, profile: ProviderProfile, script: [Rule], decision: Decision) {
        gates.openAll()
        let settled = profile.settled
        withEngine { engine in
            engine.state = state
            engine.profile = settled
            engine.journal = Journal()
            engine.count = 0
            engine.script = ScriptState()
            engine.script.append(script)
            engine.standingDecision = decision
        }
    }
}
