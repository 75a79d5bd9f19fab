import HTTPWire
import Loopback

/// Which provider answers at which host.
struct PlayedHosts: Sendable {
    private struct Place: Sendable {
        let provider: MockProvider
        /// The origin that the provider sees itself at.
        let address: String
    }

    private var places: [ProxyTarget: Place] = [:]
    /// The hosts in the order of the providers.
    private(set) var targets: [ProxyTarget] = []

    init(_ providers: [MockProvider]) throws(InterceptError) {
        for provider in providers {
            let (origins, address) = Self.origins(of: provider)
            let own = origins.flatMap(Self.targets).map { ($0, address) }
            // At a host that a configuration names the provider names itself by that host.
            let named = provider.playedHosts.map { "https://\($0)" }.flatMap { origin in
                Self.targets(at: origin).map { ($0, origin) }
            }
            let targets = (own + named).filter { !$0.0.isLoopback }
            guard !targets.isEmpty else { throw .noHost(of: provider.profile.name) }
            for (target, address) in targets {
                if let other = places[target], other.provider !== provider {
                    throw .shared(host: target.host, by: [other.provider.profile.name, provider.profile.name])
                }
                if places[target] == nil { self.targets.append(target) }
                places[target] = Place(provider: provider, address: address)
            }
        }
    }

    subscript(target: ProxyTarget) -> MockProvider? { places[target]?.provider }

    /// Whom a request to one of the hosts themselves is for: its Host says it.
    func target(of request: HTTPRequest, isSecure: Bool) -> ProxyTarget? {
        let host = request.authority ?? request.headers["Host"] ?? ""
        let target = ProxyTarget(host, usualPort: isSecure ? 443 : 80)
        return target.flatMap { places[$0] == nil ? nil : $0 }
    }

    /// Answers a request at the host that it is for.
    func serve(_ request: HTTPRequest, to target: ProxyTarget, _ peer: Peer, _ responder: Responder) {
        guard let place = places[target] else { return }
        place.provider.engine.serve(request.inOriginForm, at: place.address, peer, responder)
    }

    /// The fault that strikes a tunnel that is opened, or a request whose body has not arrived yet.
    func earlyFault(_ peer: Peer, _ head: HTTPRequest?) -> Fault? {
        guard let target = peer.target, head?.method != "CONNECT" else { return nil }
        return places[target]?.provider.engine.earlyFault(head?.inOriginForm)
    }

    /// The fault that strikes the handshake in a tunnel; without one, that of a client whom only one provider can be for.
    func handshakeFault(_ peer: Peer) -> Fault? {
        if let target = peer.target { return places[target]?.provider.engine.handshakeFault() }
        let provider = places.first?.value.provider
        return places.allSatisfy { $0.value.provider === provider } ? provider?.engine.handshakeFault() : nil
    }

    /// The fault that strikes a request to one of the hosts themselves.
    func earlyFault(_ peer: Peer, _ head: HTTPRequest, isSecure: Bool) -> Fault? {
        target(of: head, isSecure: isSecure).flatMap { places[$0]?.provider.engine.earlyFault(head.inOriginForm) }
    }

    /// The origins that a provider is asked for at, and the one that it names itself by.
    private static func origins(of provider: MockProvider) -> (all: [String], own: String) {
        let (own, real) = (provider.origin, provider.profile.origins)
        if targets(at: own).allSatisfy(\.isLoopback) { return (real, real.first ?? own) }
        return (real.contains(own) ? real : [own], own)
    }

    /// The host of an origin with its port; one that needs no port in a URL is there for `http` and `https`.
    private static func targets(at origin: String) -> [ProxyTarget] {
        guard let scheme = origin.firstRange(of: "://") else { return [] }
        let authority = String(origin[scheme.upperBound...].prefix { $0 != "/" })
        if let exact = ProxyTarget(authority) { return [exact] }
        return [443, 80].compactMap { ProxyTarget(authority, usualPort: $0) }
    }
}

extension PlayedHosts: CustomStringConvertible {
    /// A list for sentences: `gitee.com, github.com, api.github.com`.
    var description: String {
        var seen: Set<String> = []
        return targets.map(\.host).filter { seen.insert($0).inserted }.joined(separator: ", ")
    }
}

/// Why there can be no proxy for some providers, or no environment for its clients.
package enum InterceptError: Error, Hashable, Sendable {
    /// The only hosts of a provider are names of this machine, which no client asks a proxy for.
    case noHost(of: String)
    /// Two providers are at one host.
    case shared(host: String, by: [String])
    /// A file cannot be read or written.
    case file(String, reason: String)
}

extension InterceptError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noHost(let provider):
            "\(provider) is at a name of this machine, which clients ask no proxy for; give it a public URL"
        case .shared(let host, let providers):
            "\(providers.joined(separator: " and ")) are both at \(host); give one of them another public URL"
        case .file(let path, let reason): "\(path): \(reason)"
        }
    }
}
