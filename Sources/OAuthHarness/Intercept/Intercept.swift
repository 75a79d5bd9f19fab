import HTTPWire
package import Loopback
import SystemCalls
public import TLS

/// A proxy that answers for the real hosts of providers, so that a client needs no other URL than it has.
///
/// ```swift
/// let gitee = try MockProvider(.gitee)
/// let proxy = try Intercept([gitee], authority: CertificateAuthority())
/// let client = Process()
/// client.environment = try proxy.environment
/// ```
///
/// `CONNECT gitee.com:443` leads to the mock behind a certificate for `gitee.com`, requests for `http://` URLs do too.
/// The hosts are those of a profile's origins, as `api.github.com` beside `github.com`; where a provider has a public URL
/// elsewhere, that one's instead. The provider is at its real origin there: in redirects, in metadata, as issuer.
///
/// Requests for this machine's own names are passed on. Every other host gets 502 and a place in ``refusedHosts``, and
/// nothing leaves the machine. The proxy listens on 127.0.0.1 and on ::1, on the first alone where there is no IPv6, and
/// stops with its last reference, or at ``stop()``; the providers go on. Nothing but a proxy's clients is changed:
/// URLSession on Linux takes no proxy from a session's configuration, nor does it trust another authority.
public final class Intercept: Sendable {
    /// What happened that is no exchange of a provider.
    package enum Event: Hashable, Sendable {
        case refused(ProxyTarget)
        case passedOn(ProxyTarget)
        case malformed(String)
    }

    /// The authority's certificate in PEM, for clients that take a trust root of their own.
    public let certificatePEM: String
    /// Answers requests for the proxy itself, in origin form; false for those that it does not know.
    package typealias OwnHandler = @Sendable (HTTPRequest, Responder) -> Bool

    /// What to play where, for the loop's threads.
    let hosts: PlayedHosts
    private let authority: CertificateAuthority
    private let server: LoopbackServer
    private let strangers: Locked<[String]>
    private let files = Locked<ClientFiles?>(nil)
    /// Listeners for programs that read no proxy: they speak TLS at once.
    private let direct = Locked<[LoopbackServer]>([])

    /// Starts a proxy for providers.
    ///
    /// - Parameters:
    ///   - providers: Whom it leads to; those that listen keep their own ports, too.
    ///   - authority: Who signs the certificates: for the hosts of the providers by an intermediate that is constrained to
    ///     them.
    ///   - port: The port; 0 takes a free one.
    ///   - passThrough: Hosts whose bytes go to the real ones, unread, when a client asks for them; none by default.
    /// - Throws: An error that names the port where it cannot be opened, the host that two providers share, or the
    ///   provider whose only host is this machine.
    public convenience init(
        _ providers: [MockProvider],
        authority: CertificateAuthority,
        port: UInt16 = 0,
        passThrough: [String] = []
    ) throws {
        try self.init(providers, authority: authority, port: port, passThrough: passThrough, own: nil) { _ in }
    }

    /// Starts a proxy that tells what it does, and that answers for itself.
    package init(
        _ providers: [MockProvider],
        authority: CertificateAuthority,
        port: UInt16 = 0,
        passThrough: [String] = [],
        own: OwnHandler?,
        onEvent: @escaping @Sendable (Event) -> Void
    ) throws {
        let hosts = try PlayedHosts(providers)
        let authority = try authority.signing(for: Set(hosts.targets.map(\.host)))
        let strangers = Locked<[String]>([])
        let ownPort = Locked<UInt16>(0)
        let open = Set(passThrough.map { $0.lowercased() })
        let gateway = ProxyGateway(authority: authority) { target, _ in
            if hosts[target] != nil { return .here }
            if target.isLoopback, target.port == ownPort.withLock({ $0 }) { return .refused(.onlyInOriginForm) }
            guard target.isLoopback || open.contains(target.host) else {
                strangers.withLock { $0.append(target.host) }
                onEvent(.refused(target))
                return .refused(.nobodyPlays(target, hosts))
            }
            if !target.isLoopback { onEvent(.passedOn(target)) }
            return .through
        }
        let server = try LoopbackServer(
            alsoAt: "::1",
            port: port,
            handshakePlan: { hosts.handshakeFault($0) },
            faultPlan: { hosts.earlyFault($0, $1) },
            onMalformed: { error, _ in onEvent(.malformed("\(error)")) },
            gateway: gateway
        ) { request, peer, responder in
            guard let target = peer.target else {
                if let own, own(request, responder) { return }
                return responder.send(WireReply(response: .proxy(for: hosts)))
            }
            hosts.serve(request, to: target, peer, responder)
        }
        ownPort.withLock { $0 = server.port }
        certificatePEM = authority.certificatePEM
        (self.hosts, self.authority, self.server, self.strangers) = (hosts, authority, server, strangers)
    }

    deinit {
        stop()
    }

    /// The port that it listens on.
    public var port: UInt16 { server.port }

    /// The hosts that it answers for, with their ports.
    package var played: [ProxyTarget] { hosts.targets }

    /// Where systems keep the roots that their programs trust.
    package static var systemBundles: [String] { ClientFiles.systemBundles }

    /// The hosts that were asked for and that nobody plays, in the order of the requests; each got 502.
    public var refusedHosts: [String] { strangers.withLock { $0 } }

    /// The environment for a client that reads it: the caller's own with the proxy, and with the authority among the roots.
    ///
    /// It names the proxy in both cases, `NO_PROXY` for this machine, and files for each of the variables that clients
    /// take roots from: one bundle in PEM, and a JKS file for Java. The roots are those of the bundle that the caller's
    /// environment names, else of the system's. The files are made when this is first asked for; they go with the proxy.
    ///
    /// - Throws: An error that names the file that cannot be read or written.
    public var environment: [String: String] {
        get throws {
            let variables = try variables
            return variables.set.merging(ClientVariables.caller.filter { !variables.unset.contains($0.key) }) {
                set,
                _ in
                set
            }
        }
    }

    /// What a client's environment gains and loses.
    package var variables: ClientVariables {
        get throws {
            let certificate = certificatePEM
            let files = try files.withLock { files in
                if let files { return files }
                let made = try ClientFiles(authority: certificate)
                files = made
                return made
            }
            return ClientVariables(port: port, files: files)
        }
    }

    /// Opens a port where TLS is spoken at once, as the real hosts do, for clients that are led there by name.
    package func listen(port: UInt16, isSecure: Bool = true) throws -> UInt16 {
        let hosts = hosts
        let server = try LoopbackServer(
            port: port,
            security: isSecure ? authority : nil,
            handshakePlan: { hosts.handshakeFault($0) },
            faultPlan: { peer, head in head.flatMap { hosts.earlyFault(peer, $0, isSecure: isSecure) } }
        ) { request, peer, responder in
            guard let target = hosts.target(of: request, isSecure: isSecure) else {
                return responder.send(WireReply(response: .proxy(for: hosts)))
            }
            hosts.serve(request, to: target, peer, responder)
        }
        direct.withLock { $0.append(server) }
        return server.port
    }

    /// Closes the port, all connections and tunnels, and removes the files; stopping twice is harmless.
    public func stop() {
        server.stop()
        for server in direct.withLock({ $0 }) { server.stop() }
        files.withLock { files in
            files?.remove()
            files = nil
        }
    }
}

extension HTTPResponse {
    private static func plain(_ status: Int, _ text: String) -> HTTPResponse {
        HTTPResponse(
            status: status,
            headers: ["Content-Type": "text/plain; charset=utf-8"],
            body: Array((text + "\n").utf8)
        )
    }

    fileprivate static let onlyInOriginForm = plain(
        400,
        "the proxy's own pages are asked for directly, not through the proxy: leave 127.0.0.1 out of it (NO_PROXY)"
    )

    fileprivate static func nobodyPlays(_ target: ProxyTarget, _ hosts: PlayedHosts) -> HTTPResponse {
        plain(502, "nobody plays \(target.host) here, and nothing was sent to it; played are \(hosts)")
    }

    fileprivate static func proxy(for hosts: PlayedHosts) -> HTTPResponse {
        plain(404, "this is a proxy that answers for \(hosts); ask it for their URLs")
    }
}
