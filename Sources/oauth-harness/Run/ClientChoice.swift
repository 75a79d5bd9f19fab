import OAuthConformance
import OAuthHarness
import Processes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The client that a command line names.
struct ClientChoice: Sendable {
    /// As reports name it.
    let name: String
    /// The program of a driver, where it is a file of the user's.
    private(set) var source: SourcePlace?
    /// How many scenarios run at once.
    let jobs: Int
    /// Makes one client; each of the jobs has its own.
    let make: @Sendable () async -> any ClientDriver

    init(_ name: String, jobs: Int, make: @escaping @Sendable () async -> any ClientDriver) {
        self.name = name
        self.jobs = jobs
        self.make = make
    }

    /// Reads the options that name a client.
    static func chosen(
        _ arguments: Arguments,
        for scenarios: [Scenario],
        _ options: RunOptions
    ) throws(UsageError) -> ClientChoice {
        let clients: [any OptionDeclaration] =
            [
                RunCommand.driver, RunCommand.client, RunCommand.webLogin,
            ] + (arguments.command.isEmpty ? [] : [ProgramChoice.intercept])
        let given = clients.filter { arguments.has($0) }
        if given.count > 1 {
            throw UsageError(.contradiction, given[0].name, found: given[1].name, expected: "name one client")
        }
        let asked = arguments[RunCommand.jobs]
        if let asked, asked > 1, options.port > 0 || arguments.has(RunCommand.webLogin) {
            let other = options.port > 0 ? RunCommand.port.name : RunCommand.webLogin.name
            throw UsageError(.contradiction, "--jobs \(asked)", found: other, expected: "leave --jobs out")
        }
        for option in [RunCommand.webStart, RunCommand.webSuccess]
        where arguments.has(option) && !arguments.has(RunCommand.webLogin) {
            throw UsageError(.unavailable, option.name, found: "means nothing without --web-login")
        }
        try ProgramChoice.check(arguments)
        if !arguments.command.isEmpty {
            return try ProgramChoice.chosen(
                arguments,
                for: try onlyProfile(of: scenarios, ProgramChoice.intercept, "program"),
                options
            )
        }
        if let command = arguments[RunCommand.driver] {
            return try process(command, jobs: asked ?? 1, options.timeout)
        }
        if let address = arguments[RunCommand.webLogin] {
            return try web(address, arguments, scenarios, options)
        }
        let cores = max(1, min(8, ProcessInfo.processInfo.activeProcessorCount))
        return try builtin(arguments[RunCommand.client], jobs: asked ?? (options.port > 0 ? 1 : cores))
    }

    // MARK: -

    private static func builtin(_ name: String, jobs: Int) throws(UsageError) -> ClientChoice {
        guard name != "builtin:reference" else { return ClientChoice(name, jobs: jobs) { ReferenceClient() } }
        let mutantName = name.hasPrefix("builtin:mutant/") ? String(name.dropFirst("builtin:mutant/".count)) : ""
        guard let mutant = Mutant.named(mutantName) else {
            let known = ["builtin:reference"] + Mutant.all.map { "builtin:mutant/\($0.name)" }
            throw UsageError(.unknownName, name, expected: "client, see '\(Program.name) list mutants'", known: known)
        }
        return ClientChoice(name, jobs: jobs) { ReferenceClient(mutant) }
    }

    private static func process(
        _ command: String,
        jobs: Int,
        _ timeout: Duration
    ) throws(UsageError) -> ClientChoice {
        let child: ChildCommand
        do {
            child = try ChildCommand(command)
        } catch {
            throw UsageError(.unavailable, "--driver", found: "\(error)")
        }
        try find(child.words[0], for: RunCommand.driver)
        var choice = ClientChoice(command, jobs: jobs) { ProcessDriver(child, name: command, timeout: timeout) }
        // Of `python3 driver.py` it is the script, of `./driver` the program itself.
        choice.source = (child.words.dropFirst() + child.words.prefix(1))
            .first { !$0.hasPrefix("-") && InputFile.isFile($0) }
            .map { SourcePlace(file: $0) }
        return choice
    }

    private static func web(
        _ address: String,
        _ arguments: Arguments,
        _ scenarios: [Scenario],
        _ options: RunOptions
    ) throws(UsageError) -> ClientChoice {
        let profile = try onlyProfile(of: scenarios, RunCommand.webLogin, "page")
        let command = arguments[RunCommand.webStart]
        if command == nil, options.port == 0 || options.client == nil {
            throw UsageError(
                .unavailable,
                "--web-login",
                found: "the app must know the provider: give --port, --client-id, --client-secret and --redirect-uri as"
                    + " it has them, or --web-start to start it"
            )
        }
        let driver: WebLoginDriver
        do {
            driver = try WebLoginDriver(
                address,
                pattern: arguments[RunCommand.webSuccess],
                command: command,
                timeout: options.timeout,
                lead: arguments.has(ProgramChoice.intercept) ? try ProgramChoice.lead() : nil
            )
            if let command { try find(try ChildCommand(command).words[0], for: RunCommand.webStart) }
        } catch let error as UsageError {
            throw error
        } catch {
            throw UsageError(.unavailable, "--web-login", found: "\(error)")
        }
        return ClientChoice(driver.name, jobs: 1) {
            await ProgramChoice.calibrated(driver, profile, options) { try await driver.calibrate($0) }
        }
    }

    /// The one provider that scenarios are about.
    private static func onlyProfile(
        of scenarios: [Scenario],
        _ option: any OptionDeclaration,
        _ noun: String
    ) throws(UsageError) -> ProviderProfile {
        let names = Set(scenarios.map(\.profile.name))
        let known = ProviderProfile.all + scenarios.prefix(1).map(\.profile)
        guard names.count == 1, let profile = known.first(where: { names.contains($0.name) }) else {
            throw UsageError(
                .unavailable,
                option.name,
                found: "a \(noun) signs in to one provider; name it with --provider"
            )
        }
        return profile
    }

    /// Finds a program as `execvp` would, so that a misspelt one is told before anything runs.
    static func find(_ program: String, for option: any OptionDeclaration) throws(UsageError) {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let folders = program.contains("/") ? [""] : path.split(separator: ":").map { "\($0)/" }
        guard !folders.contains(where: { InputFile.isProgram($0 + program) }) else { return }
        let place = program.contains("/") ? "" : " in PATH"
        throw UsageError(.unavailable, option.name, found: "there is no program '\(program)'\(place)")
    }
}

/// A client that could not be prepared: every scenario is told why.
struct UnusableClient: ClientDriver {
    let name: String
    let failure: DriverFailure

    func configure(_ configuration: ClientConfiguration) async throws(DriverFailure) -> Readiness { throw failure }
    func perform(_ request: DriverRequest) async throws(DriverFailure) -> DriverAnswer { throw failure }
    func restart() async throws(DriverFailure) { throw failure }
    func takeOutput() async -> String { "" }
    func stop() async {}
}
