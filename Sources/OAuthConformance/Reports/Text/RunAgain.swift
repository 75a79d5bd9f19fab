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
        let options = options(of: run)
        let own = files(options, for: scenario)
        let siblings = (try? ScenarioLibrary.bundled { file, _ in file == scenario.file }) ?? []
        // A scenario that is built in may say nothing of the provider that it was played at.
        let isLent = !siblings.isEmpty && !siblings.contains { $0.id == scenario.id }
        let file = isLent ? nil : scenario.file
        var words = ["oauth-harness", "run", file ?? scenario.id]
        // A file may hold the scenario for other providers, too.
        let providers = own.isEmpty && scenario.file != nil ? [scenario.provider] : own
        words += providers.flatMap { [provider, $0] }
        if let check { words += ["--check", check] }
        words += ["--seed", run.seedText]
        words += options.filter { kept.contains($0.name) }.flatMap(\.words)
        return words.map(ShellText.quoted).joined(separator: " ")
    }

    private static let provider = "--provider"

    /// The provider files of the run, where the scenario's provider is not one by name.
    private static func files(_ options: [Option], for scenario: ScenarioReport) -> [String] {
        guard (try? ProviderProfile.named(scenario.provider)) == nil else { return [] }
        return options.filter { $0.name == provider }.compactMap(\.value).filter(ProviderProfile.isFile)
    }

    /// A word of the command line, with the one behind it where that may be its value.
    private struct Option {
        var words: [String]

        var name: String { String(words[0].prefix { $0 != "=" }) }
        var value: String? {
            words.count > 1 ? words[1] : words[0].firstIndex(of: "=").map { String(words[0][$0...].dropFirst()) }
        }
    }

    /// The options that take a value, as they were given.
    private static func options(of run: RunReport) -> [Option] {
        var options: [Option] = []
        var rest = run.arguments[...]
        while let word = rest.popFirst() {
            var option = Option(words: [word])
            guard option.name == provider || kept.contains(option.name) else { continue }
            if option.name == word, let value = rest.popFirst() { option.words.append(value) }
            options.append(option)
        }
        return options
    }
}
