import OAuthConformance

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The client that a command line names.
struct ClientChoice: Sendable {
    /// As reports name it.
    let name: String
    /// How many scenarios run at once.
    let jobs: Int
    /// Makes one client; each of the jobs has its own.
    let make: @Sendable () -> any ClientDriver

    init(_ arguments: Arguments) throws(UsageError) {
        let timeout = arguments.seconds(RunCommand.timeout) ?? .seconds(10)
        let asked: Int? = arguments.number(RunCommand.jobs)
        if let command = arguments.text(RunCommand.driver) {
            if arguments.has(RunCommand.client) {
                throw UsageError(.contradiction, "--driver", found: "--client", expected: "name one client")
            }
            let child: ChildCommand
            do {
                child = try ChildCommand(command)
            } catch {
                throw UsageError(.unavailable, "--driver", found: "\(error)")
            }
            try Self.find(child.words[0])
            name = command
            jobs = asked ?? 1
            make = { ProcessDriver(child, name: command, timeout: timeout) }
            return
        }
        jobs = asked ?? max(1, min(8, ProcessInfo.processInfo.activeProcessorCount))
        name = arguments.text(RunCommand.client) ?? "builtin:reference"
        if name == "builtin:reference" {
            make = { ReferenceClient() }
            return
        }
        let mutantName = name.hasPrefix("builtin:mutant/") ? String(name.dropFirst("builtin:mutant/".count)) : ""
        guard let mutant = Mutant.named(mutantName) else {
            let known = ["builtin:reference"] + Mutant.all.map { "builtin:mutant/\($0.name)" }
            throw UsageError(.unknownName, name, expected: "client, see '\(Program.name) list mutants'", known: known)
        }
        make = { ReferenceClient(mutant) }
    }

    /// Finds a program as `execvp` would, so that a misspelt one is told before anything runs.
    private static func find(_ program: String) throws(UsageError) {
        let folders =
            program.contains("/")
            ? [""] : (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/" }
        guard !folders.contains(where: { InputFile.isProgram($0 + program) }) else { return }
        let place = program.contains("/") ? "" : " in PATH"
        throw UsageError(.unavailable, "--driver", found: "there is no program '\(program)'\(place)")
    }
}
