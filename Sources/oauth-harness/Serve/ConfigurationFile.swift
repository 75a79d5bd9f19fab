import OAuthHarness

/// Reads `--config`.
enum ConfigurationFile {
    static let option = Option(
        "--config",
        .text("FILE", expected: "a configuration file"),
        "Knobs, clients, accounts, tokens, rules and decisions of each provider; '\(Program.name) init' writes one to"
            + " start from. Other options win over it."
    )

    /// The providers of a file in its order; every mistake is told with file, line and column.
    static func read(_ path: String) throws(UsageError) -> [ProviderConfiguration] {
        let bytes = try InputFile.read(path)
        do {
            return try ProviderConfiguration.all(bytes, file: path)
        } catch {
            throw UsageError(path, isNo: .configuration) ?? UsageError(unusable: error)
        }
    }
}

extension UsageError {
    /// The mistakes of a file; the first line's place is the subject, so that all lines look alike.
    init(unusable error: ConfigurationError) {
        let parts = "\(error)".split(separator: ": ", maxSplits: 1).map(String.init)
        self.init(.unusableFile, parts[0], found: parts.count > 1 ? parts[1] : "")
    }
}
