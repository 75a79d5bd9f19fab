import HTTPWire
import Loopback
import OAuthHarness
import JSONText
import Recordings
import SystemCalls

/// Stands between a client and a provider, and writes down what they say, secrets replaced.
struct RecordCommand {
    private let arguments: Arguments
    private let address: UpstreamAddress
    private let upstream: Upstream
    private let path: String
    /// The names of fields that are secret beside those that OAuth knows.
    private let names: [String]

    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        let command = try RecordCommand(arguments)
        ThisProcess.catchSignals()
        return try await command.record()
    }

    private init(_ arguments: Arguments) throws(UsageError) {
        self.arguments = arguments
        let profile: ProviderProfile? =
            if let name = arguments.operands.first { try ProviderOptions.profile(name) } else { nil }
        let home = profile?.origins.first.flatMap(UpstreamAddress.init)
        guard let address = arguments[Self.upstreamOption] ?? home else {
            throw UsageError(.missingValue, "--upstream", expected: "an origin such as https://gitlab.example")
        }
        names = arguments[Self.redact] + (profile.map { Dialect($0).secretNames } ?? [])
        guard let path = arguments[Self.output] else {
            throw UsageError(.missingValue, "--output", expected: "the file to write, such as login.har")
        }
        var authorities: [UInt8]?
        if let file = arguments[Self.authorities] {
            guard address.isSecure else {
                throw UsageError(.contradiction, "--ca-file", found: "an http origin", expected: "drop it")
            }
            authorities = try InputFile.read(file)
        }
        if InputFile.exists(path), !arguments.has(Self.force) {
            throw UsageError(
                .unavailable,
                "--output \(path)",
                found: "exists; name another file, or add --force to replace it"
            )
        }
        try OutputFile.probe(path, for: "--output")
        self.address = address
        self.path = path
        upstream = try Upstream.named(address, authorities: authorities, option: "--upstream")
    }

    private func record() async throws(UsageError) -> ExitStatus {
        let provenance = HAR.Provenance.recorded(
            engine: address.origin,
            date: SystemClock.today,
            config: "\(Program.name) \(Program.version) record --upstream \(address.origin)"
        )
        var frame = HAR(
            entries: [],
            creator: .init(name: Program.name, version: Program.version),
            provenance: provenance
        )
        if let days = arguments[Self.bestFor] {
            let last = SystemClock.now + .seconds(86_400 * days)
            frame.bestBefore = String(SystemClock.iso8601(last).prefix(10))
        }
        let file = RecordingFile(RecordingDraft(frame, names: names), path: path)
        let jobs = UpstreamJobs()
        let server = try Self.listen(arguments) { request, _, responder in jobs.add(request, responder) }
        try file.write()
        let proxy = RecordProxy(
            upstream: upstream,
            origin: "http://127.0.0.1:\(server.port)",
            timeout: arguments[Self.timeout],
            file: file,
            log: RecordLog(style: LogStyle(arguments))
        )
        greet(proxy)
        let status = await Self.serve(until: ThisProcess.signal) { await proxy.run(jobs) }
        server.stop()
        upstream.close()
        proxy.log.writeSummary(file, failures: proxy.failures.withLock { $0 })
        return file.isComplete ? status : .unusable
    }

    /// Runs work until a signal comes, then cancels it and waits for its end.
    private static func serve(
        until signal: () async -> ExitStatus,
        _ work: @escaping @Sendable () async -> Void
    ) async -> ExitStatus {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await work() }
            let status = await signal()
            group.cancelAll()
            return status
        }
    }

    /// Opens the port that `--port` names.
    static func listen(
        _ arguments: Arguments,
        _ handler: @escaping LoopbackServer.Handler
    ) throws(UsageError) -> LoopbackServer {
        let port = arguments[ServeCommand.port]
        do {
            return try LoopbackServer(port: port, handler: handler)
        } catch {
            throw UsageError(.unavailable, "--port \(port)", found: "\(error)")
        }
    }

    private func greet(_ proxy: RecordProxy) {
        guard !arguments.has(ServeCommand.json), Output.standard.isTerminal else {
            var line: JSONObject = [
                "upstream": .string(address.origin), "base_url": .string(proxy.origin), "file": .string(path),
            ]
            line["proxy"] = upstream.proxy.map { .string($0.address.origin) }
            return Output.standard.write(ReadyLine.text(line))
        }
        let way = upstream.proxy.map { ", through the proxy \($0.address.origin)" } ?? ""
        Output.standard.write(
            """
            \(address.origin) is recorded in \(path.visible)\(way)  (Ctrl-C ends it)

              Give the client \(proxy.origin) in place of \(address.origin), or try:
              curl -i '\(proxy.origin)/'

            """
        )
    }
}

extension Dialect {
    /// The provider's own names of what is secret under the RFC's.
    fileprivate var secretNames: [String] {
        let own =
            parameterNames.values.flatMap { $0.map { ($0.key, $0.value) } }
            + self.answerNames.map { ($0.key, $0.value) }
        let fields = own.filter { SecretKind(field: $0.0)?.weight == .secret }.map(\.1)
        let place: String? =
            switch tokenLocation {
            case .header(let name), .parameter(let name): name
            case .authorization, .basic, .bareBasic: nil
            }
        return Set(fields + [place].compactMap { $0 }).sorted()
    }
}
