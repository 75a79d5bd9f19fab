import JSONText
import OAuthHarness

/// The command that shows one finding again.
enum RunAgain {
    /// Options that say which client is judged; everything else is said anew.
    private static let kept = [
        "--client", "--driver", "--web-login", "--web-start", "--web-success", "--port", "--client-id",
        "--redirect-uri",
        "--timeout",
    ]

    static func command(_ scenario: ScenarioReport, check: String?, in run: RunReport) -> String {
        // A file may hold the scenario for other providers, too.
        let own = providerFiles(of: scenario, in: run)
        let place = scenario.file ?? scenario.id
        var words = ["oauth-harness", "run", place]
        if scenario.file != nil || !own.isEmpty {
            words += (own.isEmpty ? [scenario.provider] : own).flatMap { ["--provider", $0] }
        }
        if let check { words += ["--check", check] }
        words += ["--seed", run.seedText]
        var rest = run.arguments[...]
        while let word = rest.popFirst() {
            let name = String(word.prefix { $0 != "=" })
            guard kept.contains(name) else { continue }
            words.append(word)
            if name == word, let value = rest.popFirst() { words.append(value) }
        }
        return words.map(ShellText.quoted).joined(separator: " ")
    }

    /// The files that the run took providers from, where the scenario's is not one by name.
    private static func providerFiles(of scenario: ScenarioReport, in run: RunReport) -> [String] {
        guard (try? ProviderProfile.named(scenario.provider)) == nil else { return [] }
        let option = "--provider"
        let values = run.arguments.indices.compactMap { index -> String? in
            let word = run.arguments[index]
            if word == option { return index + 1 < run.arguments.count ? run.arguments[index + 1] : nil }
            return word.hasPrefix(option + "=") ? String(word.dropFirst(option.count + 1)) : nil
        }
        return values.filter(ProviderProfile.isFile)
    }
}
