import OAuthHarness
import JSONText
import SystemCalls

extension ControlRoute {
    /// The calls that change how the provider behaves.
    static let scripting: [ControlRoute] = [
        .post(
            "script",
            "Adds rules to the script, or puts them in the place of those in force.",
            body: [
                ControlField("rules", .rules, "The rules, written as in a scenario.", required: true),
                ControlField("mode", .word(["append", "replace"]), "What becomes of the present rules; append."),
            ],
            example: ["rules": [["on": "token", "do": ["expireCode": [:]]]], "mode": "replace"],
            answer: [ControlField("script", .objects, "The rules that are now in force.")],
            run: changeScript
        ),
        .post(
            "states",
            "Sets states that rules ask for; the others stay.",
            body: [ControlField("set", .textMap, "The values by name; start is a state's first one.", required: true)],
            example: ["set": ["cart": "full"]],
            answer: [ControlField("states", .textMap, "All states that have been set.")]
        ) { control, call in
            control.provider.set((call["set"]?.object ?? [:]).texts)
            return .json(["states": StateJSON(control).states])
        },
        .post(
            "knobs",
            "Turns knobs; all of them or, where one cannot be turned, none.",
            body: [ControlField("set", .textMap, "Values by the names of knobs, as for --set.", required: true)],
            example: ["set": ["accessTokenLifetime": "30s"]],
            answer: [ControlField("knobs", .textMap, "The knobs that were turned, with their values.")],
            run: turnKnobs
        ),
        .post(
            "clock/advance",
            "Moves the provider's clock; codes and tokens age by as much.",
            body: [
                ControlField(
                    "seconds",
                    .number(-1_000_000_000...1_000_000_000),
                    "How far, in seconds; less than 0 turns it back.",
                    required: true
                )
            ],
            example: ["seconds": 60],
            answer: [ControlField("clock", .object, "The provider's time.")]
        ) { control, call throws(ControlError) in
            let seconds = call["seconds"]?.double ?? 0
            let duration = Duration.milliseconds(Int64((seconds * 1000).rounded()))
            let sum = control.provider.clock.advanced + duration
            let farthest = ProviderClock.farthest
            guard sum <= farthest, .zero - sum <= farthest else {
                throw call.error(
                    .unusableBody,
                    at: "seconds",
                    found: "\(sum.components.seconds) s in all",
                    expected: "no more than \(farthest.components.seconds) s in all, either way"
                )
            }
            control.provider.clock.advance(by: duration)
            return .json(["clock": StateJSON(control).clock])
        },
        .post(
            "reset",
            "Forgets all that happened: state, journal, script, knobs, clock and decision are those of the start.",
            answer: [ControlField("exchanges", .integer, "How many exchanges the journal has: none.")]
        ) { control, _ in
            control.reset()
            return .json(["exchanges": 0])
        },
    ]

    private static let changeScript: Body = { control, call throws(ControlError) in
        let path = JSONPath.root["rules"]
        let rules: [Rule]
        do throws(JSONMismatch) {
            rules = try Rule.rules(
                call["rules"] ?? [],
                at: path,
                place: "control",
                for: control.provider.profile,
                isSecure: control.provider.isSecure
            )
        } catch {
            throw call.error(.unusableRule, error)
        }
        if call.text("mode") == "replace" {
            control.provider.engine.change { $0.script.replace(with: rules) }
        } else {
            control.provider.script(rules)
        }
        return .json(["script": .array(StateJSON(control).script)])
    }

    private static let turnKnobs: Body = { control, call throws(ControlError) in
        let members = call["set"]?.object ?? [:]
        var profile = control.turned.withLock { $0 }
        for (name, value) in members {
            do throws(KnobError) {
                try profile.set(name, to: value.string ?? "")
            } catch {
                let path = JSONPath.root["set"][name]
                switch error.code {
                case .unknownKnob:
                    throw call.error(
                        .unusableKnob,
                        at: path,
                        unknown: name,
                        noun: "knob of \(profile.name)",
                        known: profile.knobs.map(\.name)
                    )
                case .unusableValue:
                    throw ControlError(
                        .unusableKnob,
                        found: "'\(error.found)'",
                        expected: error.expected,
                        path: path,
                        position: call.position(of: path)
                    )
                }
            }
        }
        control.turned.withLock { $0 = profile }
        control.provider.engine.change { [profile] in $0.profile = profile.settled }
        let knobs = profile.knobs.filter { members[$0.name] != nil }
        return .json(["knobs": .object(JSONObject(knobs.map { ($0.name, .string(profile.text(of: $0))) }))])
    }
}

extension Control {
    fileprivate func reset() {
        provider.clock.reset()
        provider.engine.restart(
            from: start.state,
            profile: start.profile,
            script: start.script,
            decision: start.decision
        )
        turned.withLock { $0 = start.profile }
        hub.forgetNumbers()
    }
}
