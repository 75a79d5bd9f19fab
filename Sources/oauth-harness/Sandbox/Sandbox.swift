import JSONText
import Loopback
import OAuthHarness
import Processes
import SystemCalls

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Namespaces of Linux in which a command reaches nobody but the providers that are played, whatever it reads.
///
/// The program starts itself again below util-linux's `unshare`: with users, mounts, a network and processes of its own. There
/// the hosts of the providers are names of this machine, the ports are those of the web, and the authority stands among the
/// system's roots. With the program every process in there ends.
enum Sandbox {
    static let option = Option(
        "--sandbox",
        "Run the command where the providers' hosts are names of this machine, at port 443, and the system trusts the run's"
            + " authority: for programs that read no variables. Nothing else is reached, and no process is left behind."
            + " Linux, with util-linux's unshare."
    )
    /// Set for the program inside: who called, as `user:group`.
    private static let mark = "OAUTH_HARNESS_SANDBOX"
    private static let namespaces = ["--user", "--map-root-user", "--mount", "--net", "--pid", "--fork"]

    /// Who called the program that is inside; nil outside.
    private static var caller: (user: String, group: String)? {
        let parts = (ProcessInfo.processInfo.environment[mark] ?? "").split(separator: ":").map(String.init)
        return parts.count == 2 ? (parts[0], parts[1]) : nil
    }

    static var isInside: Bool { caller != nil }

    // MARK: - Outside

    /// What `unshare` is asked for here.
    ///
    /// - Throws: An error that says why there are no namespaces, and what allows them.
    static func flags() async throws(UsageError) -> [String] {
        guard Platform.hasNamespaces else {
            throw refusal(
                "only Linux has namespaces; leave it out, and programs that read variables are led all the same"
            )
        }
        // A container may not show its processes anew; everything else works there.
        let flags = namespaces + ["--mount-proc"]
        guard try await !run(["unshare"] + flags + ["true"]).isSuccess else { return flags }
        let trial = try await run(["unshare"] + namespaces + ["true"])
        guard trial.isSuccess else { throw refusal("\(trial.text); \(remedy)") }
        return namespaces
    }

    /// Starts the program again inside, and ends with its status.
    static func enter() async throws(UsageError) -> ExitStatus {
        let flags = try await flags()
        let words = ["unshare"] + flags + ["--kill-child", ThisProcess.path] + CommandLine.arguments.dropFirst()
        let process: ForegroundProcess
        do {
            process = try ForegroundProcess(ChildCommand(words: words, environment: [mark: "\(getuid()):\(getgid())"]))
        } catch {
            throw refusal("\(error)")
        }
        let isAtTerminal = tcgetpgrp(0) == getpgrp()
        ThisProcess.catchSignals { number in
            guard !isAtTerminal || number != SIGINT && number != SIGQUIT else { return }
            // `unshare` itself waits for its child, whatever comes.
            for child in children(of: process.identifier) { kill(child, number) }
        }
        let end = await process.waitUntilEnded()
        ThisProcess.exit(code: Int32(end.shellStatus ?? 70))
    }

    private static func refusal(_ reason: String) -> UsageError { UsageError(.unavailable, option.name, found: reason) }

    /// What keeps namespaces from people, and how it is told to let them.
    private static var remedy: String {
        let switches = [
            ("/proc/sys/kernel/unprivileged_userns_clone", "0", "sysctl kernel.unprivileged_userns_clone=1"),
            (
                "/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1",
                "sysctl kernel.apparmor_restrict_unprivileged_userns=0"
            ),
            ("/proc/sys/user/max_user_namespaces", "0", "sysctl user.max_user_namespaces=15000"),
        ]
        let found = switches.first { path, value, _ in
            (try? PlainFile.read(path)).map { String(decoding: $0, as: UTF8.self).trimming(\.isNewline) == value }
                ?? false
        }
        return found.map { "as root, '\($0.2)' allows it" }
            ?? "a container allows it with --security-opt seccomp=unconfined --security-opt apparmor=unconfined and"
            + " --cap-add SYS_ADMIN"
    }

    private static func children(of process: Int32) -> [Int32] {
        let bytes = (try? PlainFile.read("/proc/\(process)/task/\(process)/children")) ?? []
        return bytes.split(separator: 0x20).compactMap { Int32(String(decoding: $0, as: UTF8.self)) }
    }

    private struct Trial {
        let isSuccess: Bool
        let text: String
    }

    private static func run(_ words: [String]) async throws(UsageError) -> Trial {
        let child: ChildProcess
        do {
            child = try ChildProcess(ChildCommand(words: words)) { _ in }
        } catch {
            throw refusal("\(error); it comes with util-linux")
        }
        child.closeInput()
        let end = await child.waitUntilEnded()
        let said = String(escaping: child.takeStandardError().bytes).split(separator: "\n").last.map(String.init)
        return Trial(isSuccess: end == .status(0), text: said ?? "\(words[0]) \(end)")
    }

    // MARK: - Inside

    /// Brings up the network; nothing outside.
    static func begin() throws(UsageError) {
        guard isInside else { return }
        do {
            try Platform.raiseLoopback()
        } catch {
            throw refusal("\(error)")
        }
    }

    /// Puts the providers where their hosts are, and the authority among the system's roots; nothing outside.
    static func settle(_ proxy: Intercept, _ variables: ClientVariables) async throws(UsageError) {
        guard isInside else { return }
        do {
            for port in Set(proxy.played.map(\.port)) { _ = try proxy.listen(port: port, isSecure: port != 80) }
        } catch {
            throw refusal("\(error)")
        }
        let names = Set(proxy.played.map(\.host)).sorted().map { "127.0.0.1 \($0)\n" }.joined()
        let known = (try? PlainFile.read("/etc/hosts")) ?? []
        try await replace("/etc/hosts", by: Array(names.utf8) + known, beside: variables.bundle)
        // Nobody answers there, at once.
        try await replace("/etc/resolv.conf", by: Array("nameserver 127.0.0.1\n".utf8), beside: variables.bundle)
        for path in Set(Intercept.systemBundles.compactMap(realPath)) { try await mount(variables.bundle, over: path) }
    }

    /// Puts a text in a system file's place, for those inside.
    private static func replace(_ path: String, by text: [UInt8], beside place: String) async throws(UsageError) {
        guard let target = realPath(path) else { return }
        let file = place + ".mounted"
        try OutputFile.write(text, to: file)
        defer { unlink(file) }
        try await mount(file, over: target)
    }

    private static func mount(_ source: String, over target: String) async throws(UsageError) {
        let trial = try await run(["mount", "--bind", source, target])
        guard trial.isSuccess else { throw refusal("\(target): \(trial.text)") }
    }

    private static func realPath(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    /// The command for the one who called: inside, the program is root, and the command shall not take itself for that.
    static func command(_ words: [String]) -> [String] {
        guard let caller, caller.user != "0" else { return words }
        return ["unshare", "--user", "--map-user=\(caller.user)", "--map-group=\(caller.group)"] + words
    }

    /// The variable that says that this is inside, which is none of the command's business.
    static var unset: Set<String> { [mark] }
}
