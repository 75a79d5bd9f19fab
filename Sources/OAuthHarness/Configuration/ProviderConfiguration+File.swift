package import JSONText

extension ProviderConfiguration {
    /// Reads the set-up of one provider from a configuration file.
    ///
    /// - Parameters:
    ///   - path: The file: JSON as `Scenarios/configuration.schema.json` describes it. The paths of provider files in it
    ///     begin at its folder.
    ///   - provider: The name of the provider; nil for the only one of the file.
    /// - Throws: ``ConfigurationError``, with every mistake of the file by its line.
    public init(contentsOf path: String, provider: String? = nil) throws {
        let all = try Self.all(ConfigurationError.bytes(of: path), file: path)
        let known = all.map(\.profile.name)
        let meant = all.filter { provider == nil || $0.profile.name == provider }
        guard let first = meant.first, meant.count == 1 else {
            let found =
                provider.map { "\(meant.isEmpty ? "no" : "more than one") part for '\($0)'" }
                ?? "\(all.count) providers and no name"
            throw ConfigurationError(["\(path): expected one of \(known.joined(separator: ", ")), found \(found)"])
        }
        self = first
    }

    /// Reads every provider of a file, in its order.
    package static func all(_ bytes: [UInt8], file: String) throws(ConfigurationError) -> [ProviderConfiguration] {
        let document = try ConfigurationError.document(bytes, file: file)
        var reader = ConfigurationReader(file: file)
        let providers = reader.providers(document.value)
        guard reader.mistakes.isEmpty else { throw ConfigurationError(reader.mistakes, in: document, file: file) }
        return providers
    }

    /// The JSON schema of configuration files.
    package static var schema: JSON { ConfigurationWords.schema }
}
