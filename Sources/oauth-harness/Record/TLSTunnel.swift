import HTTPWire
import OAuthConformance
import Processes
import SystemCalls

/// TLS through the system's `openssl s_client`: our bytes go out and the upstream's come back, header order and
/// spelling untouched, and the binary needs no TLS library of its own.
///
/// One process an exchange. The certificate and the host name are verified before the first byte is sent.
struct TLSTunnel: Sendable {
    let address: UpstreamAddress
    let program: String
    let authorities: String?
    /// Where CONNECT opens the way (RFC 9110 §9.3.6); nil for none.
    let proxy: UpstreamProxy?

    /// Where the password of a proxy stands, which must not stand among the arguments of a process.
    private static let passwordVariable = "OAUTH_HARNESS_PROXY_PASSWORD"

    /// Where `openssl` is; nil where no folder of `PATH` has it.
    static var program: String? {
        let folders = getenv("PATH").map { String(cString: $0) } ?? ""
        return folders.split(separator: ":").map { "\($0)/openssl" }.first(where: InputFile.isProgram)
    }

    private var command: ChildCommand {
        let host = address.bareHost
        let name =
            address.isNumeric
            ? ["-noservername", "-verify_ip", host] : ["-servername", host, "-verify_hostname", host]
        let trust = authorities.map { ["-CAfile", $0] } ?? []
        return ChildCommand(
            words: [
                program, "s_client", "-quiet", "-verify_return_error", "-connect", "\(address.host):\(address.port)",
            ]
                + name + trust + way,
            environment: proxy?.user == nil ? [:] : [Self.passwordVariable: proxy?.password ?? ""]
        )
    }

    private var way: [String] {
        guard let proxy else { return [] }
        let user = proxy.user.map { ["-proxy_user", $0, "-proxy_pass", "env:\(Self.passwordVariable)"] } ?? []
        return ["-proxy", "\(proxy.address.host):\(proxy.address.port)"] + user
    }

    func send(_ request: HTTPRequest, timeout: Duration) async throws(UpstreamError) -> HTTPResponse {
        let (events, continuation) = AsyncStream.makeStream(of: ChildEvent.self)
        let child: ChildProcess
        do {
            child = try ChildProcess(command, limits: .init(isRaw: true)) { event in
                continuation.yield(event)
                if case .ended = event { continuation.finish() }
            }
        } catch {
            throw UpstreamError(.unreachable, "\(error)")
        }
        child.setTimer(0, after: timeout)
        child.write(request.serialized(host: address.authority))
        let result = await withTaskCancellationHandler {
            await Self.read(events, from: child, answersHead: request.method == .head)
        } onCancel: {
            child.stop(grace: .zero)
        }
        child.stop(grace: .zero)
        if case .failure(let error) = result, error.code == .closed {
            await child.waitUntilEnded()
            throw (Self.reason(child.takeStandardError().bytes) ?? error).behind(proxy)
        }
        do {
            return try result.get()
        } catch {
            throw error.behind(proxy)
        }
    }

    private static func read(
        _ events: AsyncStream<ChildEvent>,
        from child: ChildProcess,
        answersHead: Bool
    ) async -> Result<HTTPResponse, UpstreamError> {
        var reader = ResponseReader(answersHead: answersHead)
        for await event in events {
            do throws(HTTPParseError) {
                switch event {
                case .bytes(let bytes):
                    if let response = try reader.read(bytes) { return .success(response) }
                case .outputClosed:
                    if let response = try reader.finish() { return .success(response) }
                case .timer: return .failure(UpstreamError(.timedOut, "the response did not come in time"))
                case .ended where Task.isCancelled: return .failure(UpstreamError(.cancelled, "the recording ends"))
                case .line, .errors, .overlong, .ended: break
                }
            } catch {
                let isCut = error.code == .truncated
                let words =
                    isCut
                    ? "the server closed the connection within the response"
                    : "the response is no HTTP/1.1 (it should \(error))"
                return .failure(UpstreamError(isCut ? .closed : .malformed, words))
            }
        }
        return .failure(UpstreamError(.closed, "the server closed the connection before it answered"))
    }

    /// What `openssl` says about a connection that did not come to be.
    private static func reason(_ bytes: [UInt8]) -> UpstreamError? {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        if let line = lines.last(where: { $0.hasPrefix("verify error:") }) {
            let words = line.split(separator: ":").last ?? ""
            let isForeign = ["issuer", "self-signed", "self signed", "unable to verify"].contains { words.contains($0) }
            let remedy = isForeign ? " (name its authority with --ca-file)" : ""
            return UpstreamError(.untrusted, "the certificate is not trusted: \(words)\(remedy)")
        }
        if let line = lines.last(where: { $0.contains("CONNECT failed") }) {
            let words = line.split(separator: ":").last?.drop { $0 == " " } ?? ""
            return UpstreamError(.unreachable, "CONNECT was refused: \(words)")
        }
        if let line = lines.first(where: { $0.lowercased().contains("unknown option") }) {
            return UpstreamError(.unreachable, "this openssl lacks an option, take OpenSSL 1.1.1 or later: \(line)")
        }
        if lines.contains(where: { $0.contains("connect:errno=") || $0.contains("Connection refused") }) {
            return UpstreamError(.unreachable, "nothing accepts connections there")
        }
        guard let line = lines.last(where: { $0.contains(":error:") || $0.contains("BIO_") }) else { return nil }
        return UpstreamError(
            .unreachable,
            "no TLS connection: " + (line.split(separator: ":").dropFirst(4).first ?? line[...])
        )
    }
}
