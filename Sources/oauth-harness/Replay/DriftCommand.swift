import HTTPWire
import OAuthHarness
import JSONText
import Recordings

/// Compares a recording with another one, or with what a provider answers now.
struct DriftCommand {
    private let arguments: Arguments
    private let recorded: RecordingInput
    private let target: String

    static func run(_ arguments: Arguments, against target: String) async throws(UsageError) -> ExitStatus {
        let forServing: [any OptionDeclaration] = [ServeCommand.port, ReplayCommand.match]
        for option in forServing where arguments.has(option) {
            throw UsageError(.contradiction, "--drift", found: option.name, expected: "nothing is served; drop one")
        }
        return try await DriftCommand(
            arguments: arguments,
            recorded: RecordingInput(arguments.operands[0]),
            target: target
        ).compare()
    }

    private func compare() async throws(UsageError) -> ExitStatus {
        let report: DriftReport
        if target.hasPrefix("http://") || target.hasPrefix("https://") {
            report = try await ask()
        } else {
            let forOrigins: [any OptionDeclaration] = [ReplayCommand.bind, ReplayCommand.authorities]
            for option in forOrigins where arguments.has(option) {
                throw UsageError(
                    .contradiction,
                    option.name,
                    found: "--drift \(target)",
                    expected: "a file needs no value; name an origin or drop \(option.name)"
                )
            }
            let fresh = try RecordingInput(target)
            report = DriftReport(
                recorded: (recorded.recording, recorded.table, recorded.path),
                fresh: (fresh.recording, fresh.table, fresh.path)
            )
        }
        let isForMachines = arguments.has(ServeCommand.json)
        Output.standard.write(isForMachines ? report.json.pretty() + "\n" : report.text.visibleLines)
        return report.isBad ? .failed : .success
    }

    // MARK: - Live

    private func ask() async throws(UsageError) -> DriftReport {
        guard let address = UpstreamAddress(target) else {
            throw UsageError(
                .unusableValue,
                "--drift",
                found: target,
                expected: "a HAR file, or \(UpstreamAddress.expected)"
            )
        }
        let authorities = try arguments[ReplayCommand.authorities].map { path throws(UsageError) in
            try InputFile.read(path)
        }
        let upstream = try Upstream.named(address, authorities: authorities, option: "--drift")
        var probe = DriftProbe(
            recorded.recording,
            table: recorded.table,
            values: try boundValues(),
            seed: arguments[ReplayCommand.seed]
        )
        var exchanges: [DriftReport.Exchange] = []
        for (index, entry) in recorded.recording.entries.enumerated() {
            let title = "\(entry.request.method) \(entry.request.message.path)"
            var gap: String?
            var drifts: [Drift] = []
            makeUp(index, &probe)
            do {
                drifts = try await answer(to: index, entry, upstream, &probe)
            } catch {
                gap = error.words
            }
            exchanges.append(DriftReport.Exchange(number: index + 1, request: title, drifts: drifts, gap: gap))
        }
        upstream.close()
        return DriftReport(recorded: recorded.path, fresh: address.origin, exchanges: exchanges)
    }

    /// Why an exchange was not compared.
    private struct Gap: Error {
        let words: String
    }

    private func answer(
        to index: Int,
        _ entry: HAR.Entry,
        _ upstream: Upstream,
        _ probe: inout DriftProbe
    ) async throws(Gap) -> [Drift] {
        guard entry.response.status > 0 else { throw Gap(words: "the recording holds no answer") }
        let request: HTTPRequest
        do {
            request = try probe.request(index)
        } catch {
            throw Gap(words: "no value for {{\(error.name)}}; give it with --bind \(error.name)=VALUE")
        }
        do throws(UpstreamError) {
            let answer = try await upstream.send(
                request.addressed(to: upstream.address, from: entry.request.origin),
                timeout: arguments[RecordCommand.timeout]
            )
            return probe.take(answer, to: index, from: upstream.address.origin)
        } catch {
            throw Gap(words: "no answer: \(error.reason)")
        }
    }

    /// States and nonces are made up, and a code verifier with the challenge that it answers (RFC 7636 §4.2).
    private func makeUp(_ index: Int, _ probe: inout DriftProbe) {
        for name in probe.clientsOwn(in: index) {
            let request = recorded.recording.entries[index].request.message
            let method = FormParameters(decoding: request.query).text("code_challenge_method")
            guard name.hasPrefix("code_challenge."), let verifier = verifier(for: name) else {
                _ = probe.makeUp(name)
                continue
            }
            let value = probe.makeUp(verifier) + probe.makeUp(verifier + "0")
            probe.bind(verifier, to: value)
            let digest = Array(Base64.encodeURL(SHA256.hash(value)).utf8)
            probe.bind(name, to: method == "S256" ? digest : value)
        }
    }

    /// The verifier that stands in the recording at the place of a challenge: the first one for the first.
    private func verifier(for challenge: String) -> String? {
        let names = recorded.recording.entries.flatMap(\.request.placeholders).withoutRepeats
        let place = names.filter { $0.hasPrefix("code_challenge.") }.firstIndex(of: challenge) ?? 0
        return names.filter { $0.hasPrefix("code_verifier.") }.dropFirst(place).first
    }

    private func boundValues() throws(UsageError) -> PlaceholderValues {
        let known = Set(recorded.recording.entries.flatMap { $0.request.placeholders + $0.response.placeholders })
        var values = PlaceholderValues()
        for (name, value) in arguments[ReplayCommand.bind] {
            guard known.contains(name) else {
                throw UsageError(.unknownName, name, expected: "placeholder of \(recorded.path)", known: known.sorted())
            }
            values[name] = Array(value.utf8)
        }
        return values
    }
}

extension String {
    /// The text with control characters made visible, but for line ends.
    var visibleLines: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }.joined(separator: "\n")
    }
}
