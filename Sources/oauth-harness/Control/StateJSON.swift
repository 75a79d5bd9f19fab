import OAuthHarness
import JSONText

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes what a provider is and remembers for the control API.
struct StateJSON {
    private let control: Control
    private var provider: MockProvider { control.provider }

    init(_ control: Control) {
        self.control = control
    }

    var profile: JSON {
        let profile = provider.profile
        let endpoints = provider.endpointURLs.map { ($0.endpoint.rawValue, JSON.string($0.url.absoluteString)) }
        return [
            "name": .string(profile.name),
            "title": .string(profile.title),
            "knobs": .array(profile.knobs.map(knob)),
            "endpoints": .object(JSONObject(endpoints)),
            "first_request": .string(provider.firstRequest),
            "words": .array(provider.endpointWords.map { .string($0.rawValue) }),
            "actions": .array(ActionWord.all.map { word($0.name, $0.summary, $0.arguments, $0) }),
            "faults": .array(FaultWord.all.map { word($0.name, $0.summary, $0.arguments, .fault, $0) }),
        ]
    }

    /// A word with its arguments, and where a rule can fire with it, and why nowhere else.
    private func word(
        _ name: String,
        _ summary: String,
        _ arguments: [Member],
        _ action: ActionWord,
        _ fault: FaultWord? = nil
    ) -> JSON {
        let (words, reason) = provider.endpointWords(for: action, fault)
        return [
            "name": .string(name), "summary": .string(summary),
            "arguments": .array(
                arguments.map { argument in
                    [
                        "name": .string(argument.name), "expected": .string(argument.expected),
                        "required": .bool(argument.isRequired),
                    ]
                }
            ),
            "endpoints": .array(words.map { .string($0.rawValue) }),
            "reason": reason.map(JSON.string) ?? .null,
        ]
    }

    private func knob(_ knob: any KnobDeclaration) -> JSON {
        [
            "name": .string(knob.name), "summary": .string(knob.summary), "source": .string(knob.source),
            "expected": .string(knob.expected), "value": .string(provider.profile.text(of: knob)),
            "start": .string(control.start.profile.text(of: knob)),
        ]
    }

    var state: JSON {
        let state = provider.engine.state
        let journal = provider.journal
        return [
            "provider": .string(provider.profile.name),
            "base_url": .string(provider.origin),
            "seed": .string(String(provider.seed, radix: 16)),
            "clock": clock,
            "clients": .array(state.clients.values.sorted { $0.id < $1.id }.map(\.json)),
            "accounts": .array(state.accounts.map(\.json)),
            "signed_in": .bool(state.isSignedIn),
            "decision": Self.decision(provider.engine.standingDecision),
            "script": .array(script),
            "states": states,
            "exchanges": .integer(journal.exchanges.count + journal.dropped),
        ]
    }

    var clock: JSON {
        let clock = provider.clock
        let now = clock.now
        return [
            "now": .integer(Int(now.milliseconds)), "time": .string(SystemClock.iso8601(now)),
            "advanced_seconds": .number("\(Double(clock.advanced.milliseconds) / 1000)"),
        ]
    }

    var script: [JSON] {
        provider.engine.script.lines.map { line in
            [
                "rule": line.rule.json, "sentence": .string("\(line.rule)"), "place": .string(line.rule.place),
                "matches": .integer(line.matches), "firings": .integer(line.firings),
            ]
        }
    }

    /// What the rules have set.
    var states: JSON {
        .object(JSONObject(provider.states.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) }))
    }

    static func decision(_ decision: Decision) -> JSON {
        switch decision {
        case .ask: ["decision": "ask"]
        case .close: ["decision": "close"]
        case .approve(let account, let scope):
            [
                "decision": "approve", "account": .string(account.login),
                "scopes": scope.map { .array($0.names.map(JSON.string)) } ?? .null,
            ]
        case .deny(let error, let description):
            [
                "decision": "deny", "error": error.map { .string($0.rawValue) } ?? .null,
                "error_description": description.map(JSON.string) ?? .null,
            ]
        }
    }

    static func entry(_ entry: Ledger.Entry) -> JSON {
        [
            "name": .string(entry.name),
            "kind": .string(entry.kind.rawValue),
            "value": .string(String(decoding: entry.value, as: UTF8.self)),
            "minted_by": .integer(entry.mintedBy),
            "minted_at": .string(SystemClock.iso8601(entry.mintedAt)),
            "parent": entry.parent.map(JSON.string) ?? .null,
            "lifetime_seconds": entry.lifetime.map { .integer($0.roundedSeconds) } ?? .null,
            "lost": .bool(entry.isLost),
            "presentations": .array(
                entry.presentations.map { ["exchange": .integer($0.exchange), "accepted": .bool($0.isAccepted)] }
            ),
            "death": entry.death.map { ["reason": .string($0.reason), "exchange": .integer($0.exchange)] } ?? .null,
        ]
    }
}
