import HTTPWire
import OAuthConformance
import OAuthHarness
import SystemCalls

/// Finds the single quirks that break a client.
struct ProbeCommand {
    static let all = Option("--all", "Name every quirk that was tried, not only those that break the client.")

    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        let names = arguments[RunCommand.provider]
        let profiles = try names.isEmpty ? ProviderProfile.all : ProviderOptions.profiles(names)
        var options = RunOptions(seed: arguments[RunCommand.seed], timeout: arguments[RunCommand.timeout])
        options.security = try RunCommand.security(arguments)
        let client = try ClientChoice.chosen(arguments, for: [], options)
        ThisProcess.catchSignals()
        let driver = await client.make()
        let task = Task {
            var results: [Probe.Result] = []
            for profile in profiles where !Task.isCancelled {
                results += await Probe(options).run(profile, with: driver) { show($0, isAll: arguments.has(all)) }
            }
            return results
        }
        let (results, stopped) = await ThisProcess.finish(task) { Task { await driver.stop() } }
        await driver.stop()
        return finish(results, client, stopped: stopped)
    }

    private static func show(_ result: Probe.Result, isAll: Bool) {
        let name = result.quirk?.name ?? "as it is"
        let word: String
        switch result.finding {
        case .breaks(let observed): word = "BREAKS  \(result.provider)  \(name)\n        \(observed.visible)"
        case .config(let reason): word = "CONFIG  \(result.provider)  \(reason.visible)"
        case .holds where isAll || result.quirk == nil: word = "HOLDS   \(result.provider)  \(name)"
        case .refuses(let observed) where result.quirk == nil:
            word = "SKIP    \(result.provider)  the reference client does not sign in here either: \(observed.visible)"
        case .refuses where isAll: word = "REFUSES \(result.provider)  \(name)"
        case .idle where isAll: word = "IDLE    \(result.provider)  \(name)"
        case .holds, .refuses, .idle: return
        }
        let summary = (result.quirk?.summary).map { "\n        \($0)" } ?? ""
        if case .breaks = result.finding {
            Output.standard.write(word + summary + "\n")
        } else {
            Output.standard.write(word + "\n")
        }
    }

    private static func finish(_ results: [Probe.Result], _ client: ClientChoice, stopped: ExitStatus?) -> ExitStatus {
        func count(_ fits: (Probe.Finding) -> Bool) -> Int {
            results.filter { $0.quirk != nil && fits($0.finding) }.count
        }
        let holds = count { $0 == .holds }
        let breaks = count { if case .breaks = $0 { true } else { false } }
        let plain = results.contains { result in
            if case .breaks = result.finding { result.quirk == nil } else { false }
        }
        let tried = count { _ in true }
        Output.standard.write(
            "\n\(client.name): \(tried) quirks tried, \(holds) hold, \(breaks) break it; the others refuse every client or"
                + " change nothing in a sign-in\n"
        )
        if let stopped { return stopped }
        let isConfig = results.contains { if case .config = $0.finding { true } else { false } }
        return breaks > 0 || plain ? .failed : (isConfig || tried == 0 ? .misconfigured : .success)
    }
}

extension Verb {
    static let probe = Verb(
        name: "probe",
        summary: "Sign in under one quirk after another: which single one breaks this client?",
        details: [
            "Plays the happy path (sign in, fetch the profile) at each provider as it is, then with each knob turned and each"
                + " answer changed, one at a time, and names every quirk under which this client fails and a correct one"
                + " does not."
        ],
        operands: [],
        options: [
            RunCommand.driver, RunCommand.client, RunCommand.provider, RunCommand.tls, RunCommand.timeout,
            RunCommand.seed,
            ProbeCommand.all,
        ],
        examples: [
            Example("oauth-harness probe --driver 'python3 my_driver.py'", "Probe your own client at every provider."),
            Example("oauth-harness probe --client builtin:mutant/json-only --provider gitee", "See what is found."),
        ],
        run: ProbeCommand.run
    )
}
