import JSONText

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
        let place = scenario.file.map { [$0, "--provider", scenario.provider] } ?? [scenario.id]
        var words = ["oauth-harness", "run"] + place
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
}
