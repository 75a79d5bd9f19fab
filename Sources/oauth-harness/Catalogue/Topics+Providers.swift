import OAuthHarness

extension Topic {
    static var providers: [Topic] {
        ProviderProfile.all.map { profile in
            Topic(
                kind: .provider,
                name: profile.name,
                summary: "\(profile.title), as at \(profile.origins.joined(separator: ", "))"
            ) {
                let endpoints = profile.endpoints.map { behavior in
                    (
                        behavior.endpoint.rawValue,
                        behavior.methods.map(\.rawValue).joined(separator: ", ") + " " + behavior.path.text
                    )
                }
                let knobs = profile.knobs.map { ("\($0.name)=\(profile.text(of: $0))", $0.summary) }
                return ["Endpoints:"] + HelpText.table(endpoints) + changes(of: profile)
                    + ["", "Knobs and their values; turn one with --set NAME=VALUE:"] + HelpText.table(knobs)
            }
        }
    }

    /// What changed when, the newest first, with what the knobs were until then.
    private static func changes(of profile: ProviderProfile) -> [String] {
        guard !profile.changes.isEmpty else { return [] }
        let rows = profile.changes.sorted { $0.day > $1.day }.map { change in
            let former = change.former.map { "\($0.name)=\($0.text)" }.joined(separator: ", ")
            let until = former.isEmpty ? "" : " Until then \(former)."
            return (
                change.day + (change.release.map { ", \($0)" } ?? ""), "\(change.summary)\(until) (\(change.source))"
            )
        }
        let releases = profile.changes.contains { $0.release != nil } ? ", @RELEASE as of a release" : ""
        return [
            "",
            "Changes, the newest first; \(profile.name)@DATE plays the provider as of a day, month or year\(releases):",
        ]
            + HelpText.table(rows)
    }

    /// Every knob as `provider.knob`; one that all providers have is told for each, since the values differ.
    static var knobs: [Topic] {
        ProviderProfile.all.flatMap { profile in
            profile.knobs.map { knob in
                Topic(kind: .knob, name: "\(profile.name).\(knob.name)", summary: knob.summary) {
                    HelpText.table([
                        ("value", profile.text(of: knob).isEmpty ? "(empty)" : profile.text(of: knob)),
                        ("takes", knob.expected),
                        ("source", knob.source),
                        ("turn it", "\(Program.name) serve \(profile.name) --set \(knob.name)=VALUE"),
                    ])
                }
            }
        }
    }
}
