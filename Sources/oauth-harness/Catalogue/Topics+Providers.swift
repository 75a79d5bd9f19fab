import OAuthHarness

extension Topic {
    static var providers: [Topic] { ProviderProfile.all.map(Topic.init(of:)) }

    /// What there is to tell of a provider.
    init(of profile: ProviderProfile) {
        self.init(
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
            return ["Endpoints:"] + HelpText.table(endpoints) + Self.changes(of: profile) + Self.facts(of: profile)
                + ["", "Knobs and their values; turn one with --set NAME=VALUE:"] + HelpText.table(knobs)
                + Self.page(of: profile)
        }
    }

    /// Where sources lead; a provider of a file has no page.
    private static func page(of profile: ProviderProfile) -> [String] {
        guard ProviderProfile.all.contains(where: { $0.name == profile.name }) else { return [] }
        return [
            "",
            "The page \(profile.documentationPage) of the documentation has its checks and errors, and a row for each source.",
        ]
    }

    /// What is known of the provider and breaks clients, and how well all of it is known.
    private static func facts(of profile: ProviderProfile) -> [String] {
        guard !profile.facts.isEmpty else { return [] }
        let quirks = profile.facts.filter { $0.breaks != nil }.map { fact in
            let known = [fact.evidence.rawValue, fact.date, fact.source].compactMap(\.self).joined(separator: ", ")
            return (fact.text, "breaks \(fact.breaks ?? "") (\(known))")
        }
        let counts = ProviderFact.Evidence.allCases.map { evidence in
            "\(profile.facts.filter { $0.evidence == evidence }.count) \(evidence.rawValue)"
        }
        let lines = quirks.flatMap { [""] + HelpText.wrap($0.0, at: HelpText.width) + HelpText.table([("", $0.1)]) }
        return ["", "Quirks, and what they are known to break:"] + lines
            + ["", "Evidence: \(counts.joined(separator: ", ")) of \(profile.facts.count) facts."]
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
