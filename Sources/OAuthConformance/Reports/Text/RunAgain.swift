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
        // A scenario that is built in says nothing of a provider of one's own.
        let isLent = !own.isEmpty && (try? ScenarioLibrary.bundled())?.contains { $0.file == scenario.file } ?? false
        let file = isLent ? nil : scenario.file
        var words = ["oauth-harness", "run", file ?? scenario.id]
        if file != nil || !own.isEmpty {
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
