import OAuthConformance
import OAuthHarness
import TLS

/// A program as the client under test, which nobody changes and which knows no other hosts than the real ones.
enum ProgramChoice {
    static let intercept = Option(
        "--intercept",
        "Judge the program behind '--', or the app that --web-start starts, as it is: it is led to the provider's real hosts,"
            + " and has a fresh HOME in each scenario. Of a program each sign-in is a process, whose exit status says who is"
            + " signed in."
    )
    static let success = Option(
        "--success",
        .form("REGEX", expected: "a regular expression") { (try? Regex($0)) != nil },
        "What the program writes when it has signed in and never else, where its exit status does not tell."
    )

    static let operand = Operand(
        name: "CMD",
        summary: "With --intercept: the program with its words.",
        isRequired: false,
        repeats: true
    )

    /// Refuses words that belong to no program, or that lack theirs.
    static func check(_ arguments: Arguments) throws(UsageError) {
        if arguments.has(intercept) {
            guard arguments.command.isEmpty, !arguments.has(RunCommand.webStart) else { return }
            throw UsageError(
                .unavailable,
                intercept.name,
                found: "there is no program; name it behind '--', or start a web app by \(RunCommand.webStart.name)"
            )
        }
        if let word = arguments.command.first {
            throw UsageError(.unavailable, "-- \(word)", found: "a program means nothing without \(intercept.name)")
        }
        if arguments.has(success) {
            throw UsageError(.unavailable, success.name, found: "means nothing without \(intercept.name)")
        }
    }

    /// A program that signs in at a provider; the name of its provider is known to be right.
    static func chosen(
        _ arguments: Arguments,
        for profile: ProviderProfile,
        _ options: RunOptions
    ) throws(UsageError) -> ClientChoice {
        let words = arguments.command
        try ClientChoice.find(words[0], for: intercept)
        let driver: ProgramDriver
        do {
            driver = try ProgramDriver(
                words,
                player: [ThisProcess.path, "player", "--hand-to"],
                pattern: arguments[success],
                timeout: options.timeout,
                lead: try lead()
            )
        } catch {
            throw UsageError(.unavailable, intercept.name, found: "\(error)")
        }
        return ClientChoice(driver.name, jobs: 1) {
            await calibrated(driver, profile, options) { try await driver.calibrate($0) }
        }
    }

    /// A driver that has seen its client sign in at a provider once; where it could not, what says why.
    static func calibrated(
        _ driver: some ClientDriver,
        _ profile: ProviderProfile,
        _ options: RunOptions,
        by calibrate: (MockProvider) async throws -> Void
    ) async -> any ClientDriver {
        do {
            let provider = try provider(profile, options)
            defer { provider.stop() }
            try await calibrate(provider)
            return driver
        } catch {
            await driver.stop()
            let failure = error as? DriverFailure ?? .notConfigured(reason: "\(error)")
            return UnusableClient(name: driver.name, failure: failure)
        }
    }

    /// What leads a program to a provider's real hosts.
    static func lead() throws -> Surroundings.Lead {
        let authority = try CertificateAuthority()
        return { provider in
            let proxy = try Intercept([provider], authority: authority)
            let variables = try proxy.variables
            return Surroundings(set: variables.set, unset: variables.unset, owner: proxy)
        }
    }

    /// The provider that a client shows itself to before it is judged.
    static func provider(_ profile: ProviderProfile, _ options: RunOptions) throws -> MockProvider {
        try MockProvider(
            options.isIntercepted && options.client == nil ? profile.adopting : profile,
            client: options.client ?? Client(redirectURIs: [Scenario.defaultRedirectURI]),
            clock: .system,
            seed: options.seed,
            port: options.port,
            security: options.security,
            publicURL: options.isIntercepted ? profile.origins.first : nil
        )
    }
}
