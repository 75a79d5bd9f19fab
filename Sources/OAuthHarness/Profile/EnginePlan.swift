import HTTPWire
import SystemCalls

/// A profile as the engine looks at it: the endpoints it offers, and each list of checks, made when first asked for.
final class EnginePlan: Sendable {
    /// An endpoint that is offered, and its checks under the knobs in force.
    final class Route: Sendable {
        let behavior: EndpointBehavior
        private let made = Locked<Lists?>(nil)

        init(_ behavior: EndpointBehavior) {
            self.behavior = behavior
        }

        /// The checks of the endpoint, and of its grants.
        func lists(_ profile: ProviderProfile) -> Lists {
            if let known = made.withLock({ $0 }) { return known }
            let lists = Lists(checks: behavior.checks(profile), grants: behavior.grants(profile))
            made.withLock { $0 = lists }
            return lists
        }

        func takes(_ method: HTTPMethod) -> Bool { behavior.takes(method) }
    }

    struct Lists: Sendable {
        let checks: [Check]
        let grants: [EndpointBehavior.Grant]
    }

    /// The checks that stand before those of every endpoint that wants a User-Agent.
    let frontWithUserAgent: [Check]
    private let routes: [Route]
    private let readsPathsLoosely: Bool

    init(_ profile: ProviderProfile) {
        readsPathsLoosely = profile.readsPathsLoosely
        frontWithUserAgent = [.userAgentIsPresent] + profile.frontChecks
        routes = profile.endpoints.filter { $0.isOffered(profile) }.map(Route.init)
    }

    /// The path, slashes squeezed and the last one dropped where the provider's router does so (updates-2026-11.md §D).
    private func path(of request: HTTPRequest) -> ArraySlice<UInt8> {
        let path = request.pathBytes
        guard readsPathsLoosely, path.count > 1, path.last == 0x2F || path.firstRange(of: [0x2F, 0x2F]) != nil else {
            return path
        }
        var loose: [UInt8] = []
        for byte in path where byte != 0x2F || loose.last != 0x2F { loose.append(byte) }
        if loose.count > 1, loose.last == 0x2F { loose.removeLast() }
        return loose[...]
    }

    /// The methods that the endpoints at a request's path take; empty where there is none.
    func methods(at request: HTTPRequest) -> [HTTPMethod] {
        let path = path(of: request)
        var methods: [HTTPMethod] = []
        for route in routes
        where route.behavior.methods != [.options] && route.behavior.path.match(path, query: { request.query }) != nil {
            methods += route.behavior.methods.filter { !methods.contains($0) }
        }
        return methods
    }

    /// Finds the endpoint of a request, and the values of the places in its path.
    func route(_ request: HTTPRequest) -> (route: Route?, values: [String: String]) {
        let path = path(of: request)
        for route in routes {
            guard route.behavior.path.mayMatch(path), route.takes(request.method),
                let values = route.behavior.path.match(path, query: { request.query })
            else { continue }
            return (route, values)
        }
        return (nil, [:])
    }
}
