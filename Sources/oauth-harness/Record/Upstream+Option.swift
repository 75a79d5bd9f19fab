import OAuthHarness

extension Upstream {
    /// The option for certificates to trust beside the system's.
    static func authoritiesOption(_ summary: String) -> Option<String?> {
        Option("--ca-file", .text("FILE", expected: "a file of certificates in PEM"), summary)
    }

    /// The way to the address that an option names.
    static func named(
        _ address: UpstreamAddress,
        authorities: [UInt8]?,
        option: String
    ) throws(UsageError) -> Upstream {
        do throws(UpstreamSetupError) {
            return try Upstream(address, authorities: authorities, option: option)
        } catch {
            let code: UsageError.Code =
                switch error.code {
                case .unavailable: .unavailable
                case .unusableFile: .unusableFile
                case .unusableValue: .unusableValue
                }
            throw UsageError(code, error.subject, found: error.found, expected: error.expected)
        }
    }
}
