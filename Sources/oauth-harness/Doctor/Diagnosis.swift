import JSONText
import Loopback
import OAuthHarness
import Processes
import SystemCalls
import TLS

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One thing that the harness may need of a machine: whether it is there, and what to do where it is not.
struct Diagnosis: Hashable, Sendable {
    let name: String
    let works: Bool
    let text: String
    var remedy: String?
    /// Whether nothing works without it.
    var isNeeded = false

    var json: JSON {
        var members: JSONObject = ["name": .string(name), "works": .bool(works), "text": .string(text)]
        if let remedy { members["remedy"] = .string(remedy) }
        return .object(members)
    }

    /// All of them for this machine and this process's environment.
    static func all() async -> [Diagnosis] {
        let environment = ProcessInfo.processInfo.environment
        return [
            listening(at: "127.0.0.1", isNeeded: true), listening(at: "::1"), port443, https, certificates,
            roots(environment), proxies(environment), await node, await sandbox,
        ]
    }

    private static func listening(at host: String, port: UInt16 = 0, isNeeded: Bool = false) -> Diagnosis {
        let name = port == 0 ? host : "port \(port)"
        do {
            try LoopbackServer(host: host, port: port) { _, _, _ in }.stop()
            return Diagnosis(name: name, works: true, text: "serve can listen there", isNeeded: isNeeded)
        } catch {
            var remedy: String?
            if port == 0, host == "::1" { remedy = "serve goes on with 127.0.0.1 alone; nothing is to be done" }
            return Diagnosis(name: name, works: false, text: "\(error)", remedy: remedy, isNeeded: isNeeded)
        }
    }

    private static var port443: Diagnosis {
        var diagnosis = listening(at: "127.0.0.1", port: 443)
        if !diagnosis.works {
            diagnosis.remedy = "clients that insist on it reach a mock by intercept, at any port, or inside --sandbox"
        }
        return diagnosis
    }

    private static var https: Diagnosis {
        do {
            return Diagnosis(name: "https", works: true, text: try TLSLibrary.system().version)
        } catch {
            let remedy = "plain http works without; \(TLSLibrary.variable)=FILE names a libssl elsewhere"
            return Diagnosis(name: "https", works: false, text: "\(error)", remedy: remedy)
        }
    }

    private static var certificates: Diagnosis {
        do {
            _ = try CertificateAuthority()
            return Diagnosis(
                name: "certificates",
                works: true,
                text: "an authority can be made; its key stays in memory"
            )
        } catch {
            return Diagnosis(name: "certificates", works: false, text: "\(error)")
        }
    }

    /// The file that `intercept` puts its authority behind, for clients that go on trusting real sites.
    static func roots(_ environment: [String: String]) -> Diagnosis {
        let named = ClientVariables.namedBundle(environment)
        let paths = named.map { [$0.path] } ?? Intercept.systemBundles
        let found = paths.first { (try? PlainFile.read($0)) != nil }
        if let found {
            return Diagnosis(name: "roots", works: true, text: "\(found)\(named.map { ", by \($0.variable)" } ?? "")")
        }
        return Diagnosis(
            name: "roots",
            works: false,
            text: named.map { "\($0.variable) names \($0.path.visible), which cannot be read" }
                ?? "there is no file of roots",
            remedy: named.map { "unset \($0.variable), or name another file: intercept refuses to start" }
                ?? "intercept works, but --pass-through hosts are not trusted; install ca-certificates"
        )
    }

    /// Proxies of the caller's, which take requests for this machine elsewhere.
    static func proxies(_ environment: [String: String]) -> Diagnosis {
        let name = "proxies"
        let set = environment.filter { ["http_proxy", "https_proxy", "all_proxy"].contains($0.key.lowercased()) }
            .filter { !$0.value.isEmpty }.keys.sorted()
        guard let first = set.first else { return Diagnosis(name: name, works: true, text: "no proxy variable is set") }
        let direct = ["no_proxy", "NO_PROXY"].compactMap { environment[$0] }.joined(separator: ",")
        let isLocal = direct == "*" || ["localhost", "127.0.0.1"].allSatisfy { direct.contains($0) }
        let names = set.joined(separator: ", ")
        guard !isLocal else {
            return Diagnosis(name: name, works: true, text: "\(names) and NO_PROXY, which keeps this machine out of it")
        }
        return Diagnosis(
            name: name,
            works: false,
            text: "\(names): clients that read \(first) ask that proxy for http://127.0.0.1, too",
            remedy: "export NO_PROXY=localhost,127.0.0.1,::1; for its own command intercept sets all of them"
        )
    }

    private static var node: Diagnosis {
        get async { node(version: await nodeVersion) }
    }

    private static var nodeVersion: String? {
        get async {
            let output = Locked<[UInt8]>([])
            let command = ChildCommand(words: ["node", "--version"], unset: ["NODE_OPTIONS"])
            let child = try? ChildProcess(command, limits: ChildProcess.Limits(isRaw: true)) { event in
                if case .bytes(let bytes) = event { output.withLock { $0 += bytes } }
            }
            child?.closeInput()
            guard await child?.waitUntilEnded() == .status(0) else { return nil }
            return String(decoding: output.withLock { $0 }, as: UTF8.self).trimming(\.isNewline)
        }
    }

    /// Whether a Node reads the proxy variables at all; `v20.20.0` does not.
    static func node(version: String?) -> Diagnosis {
        let name = "Node"
        guard let version else { return Diagnosis(name: name, works: true, text: "not installed") }
        let numbers = version.drop { $0 == "v" }.split(separator: ".").compactMap { Int($0) }
        let reads = numbers.count > 1 && (numbers[0] >= 24 || (numbers[0] == 22 && numbers[1] >= 21))
        guard !reads else {
            return Diagnosis(
                name: name,
                works: true,
                text: "\(version) reads HTTPS_PROXY where NODE_USE_ENV_PROXY=1 is set"
            )
        }
        return Diagnosis(
            name: name,
            works: false,
            text: "\(version.visible) ignores HTTPS_PROXY: Node reads it from 22.21 and 24.0 on",
            remedy: "intercept leads it all the same, by a preload in NODE_OPTIONS; keep that variable"
        )
    }

    private static var sandbox: Diagnosis {
        get async {
            do {
                _ = try await Sandbox.flags()
                return Diagnosis(name: "--sandbox", works: true, text: "namespaces are allowed")
            } catch {
                return Diagnosis(name: "--sandbox", works: false, text: error.found)
            }
        }
    }
}
