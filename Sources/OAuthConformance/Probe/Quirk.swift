package import OAuthHarness

/// One way in which a provider can differ from what a client expects, small enough to be turned on alone.
package struct Quirk: Sendable {
    /// What it is called, as a command line would turn it on: `--set jsonpCallback=callback`, or a rule.
    package let name: String
    package let summary: String
    /// The profile with the quirk, where it is a knob.
    let profile: ProviderProfile
    /// The rule that makes it, where it is none.
    let rule: Rule?

    /// Every quirk of a provider: each knob turned to each other value, and each harmless change of an answer.
    package static func all(of profile: ProviderProfile) -> [Quirk] {
        profile.knobs.flatMap { knobs($0, profile) } + changes(profile)
    }

    private static func knobs(_ knob: any KnobDeclaration, _ profile: ProviderProfile) -> [Quirk] {
        values(of: knob, in: profile).compactMap { value in
            var changed = profile
            do {
                try changed.set(knob.name, to: value)
            } catch {
                return nil
            }
            return Quirk(name: "--set \(knob.name)=\(value)", summary: knob.summary, profile: changed, rule: nil)
        }
    }

    /// The other values of a knob that has few, and one that is worth trying of a knob that has many.
    private static func values(of knob: any KnobDeclaration, in profile: ProviderProfile) -> [String] {
        let current = profile.text(of: knob)
        let words: [String]
        switch knob.name {
        case CommonKnobs.accessTokenLifetime.name: words = ["none"]
        case CommonKnobs.jsonpCallback.name: words = ["callback"]
        case CommonKnobs.userAgentRequiredAt.name: words = ["any"]
        // A person who is not signed in at the provider ends no sign-in of the client; a client that is known is never
        // adopted.
        case CommonKnobs.signedIn.name, CommonKnobs.adoptsClient.name, CommonKnobs.explainsRefusals.name: words = []
        default: words = knob.choices
        }
        return words.filter { $0 != current }
    }

    /// Answers that say the same in another way.
    private static func changes(_ profile: ProviderProfile) -> [Quirk] {
        let call: Endpoint = profile.endpoints.contains { $0.endpoint == .openID } ? .openID : .userinfo
        let edits: [(Endpoint, BodyEdit, String)] = [
            (.token, BodyEdit(omit: ["expires_in"]), "The token answer has no lifetime."),
            (.token, BodyEdit(set: ["expires_in": "3600"]), "The lifetime is a string."),
            (.token, BodyEdit(omit: ["refresh_token"]), "The token answer has no refresh token."),
            (.token, BodyEdit(omit: ["scope"]), "The token answer has no scope."),
            (.token, BodyEdit(omit: ["token_type"]), "The token answer has no token type."),
            (.token, BodyEdit(set: ["token_type": "BEARER"]), "The token type is in capitals."),
            (.token, BodyEdit(set: ["extra": ["nested": true]]), "The token answer has a member that nobody knows."),
            (.token, BodyEdit(contentType: "text/html"), "The token answer is labelled text/html."),
            (.token, BodyEdit(contentType: ""), "The token answer has no Content-Type."),
            (.token, BodyEdit(prefix: "\n\n"), "Empty lines stand in front of the token answer."),
            (.token, BodyEdit(prefix: "\u{FEFF}"), "A byte order mark stands in front of the token answer."),
            (call, BodyEdit(contentType: "text/plain"), "The profile is labelled text/plain."),
        ]
        let actions: [(Endpoint, Action, String)] =
            edits.map { ($0.0, .edit($0.1), $0.2) } + [
                (.token, .encode(.form), "The token answer is a form."),
                (.token, .encode(.json), "The token answer is JSON."),
                (call, .jsonp("callback"), "The profile call answers JSONP."),
                (.any, .requireUserAgent, "A request without User-Agent gets 403."),
                (.token, .fault(.slice(bytes: 7, gap: .zero)), "The token answer comes in slices of seven bytes."),
                (.token, .fault(.closeAfterResponse), "The connection closes behind the token answer, unannounced."),
            ]
        return actions.map { endpoint, action, summary in
            let rule = Rule.on(endpoint, action)
            return Quirk(name: rule.json.text(), summary: summary, profile: profile, rule: rule)
        }
    }

    /// The happy path under this quirk.
    func scenario(_ number: Int, steps: [Step]) -> Scenario {
        Scenario(
            id: "\(profile.name)/quirk-\(number)",
            title: summary,
            profile: profile,
            requires: [.authorizationCode],
            script: rule.map { [$0] } ?? [],
            steps: steps,
            expectation: Probe.expectation
        )
    }
}
