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
    private let routesAsRails: Bool
    /// The API is no part of what Rails routes.
    private let apiPath: [UInt8]
    /// The provider's own names; an endpoint may have others for its parameters.
    let names: ProviderNames

    init(_ profile: ProviderProfile) {
        routesAsRails = profile.routesAsRails
        names = ProviderNames(
            parameters: profile.parameterNames,
            answers: profile.guide.answerNames,
            tokenHeaders: profile.tokenLocations.compactMap { if case .header(let name) = $0 { name } else { nil } }
        )
        apiPath = Array((profile.apiPath + "/").utf8)
        frontWithUserAgent = [.userAgentIsPresent] + profile.frontChecks
        routes = profile.endpoints.filter { $0.isOffered(profile) }.map(Route.init)
    }

    /// The names that an exchange goes by.
    func names(at transaction: Transaction) -> ProviderNames {
        guard let own = transaction.route?.behavior.parameterNames else { return names }
        var names = names
        names.parameters = own
        return names
    }

    private func path(of request: HTTPRequest) -> ArraySlice<UInt8> {
        routesAsRails ? RailsRouting.path(request.pathBytes) : request.pathBytes
    }

    /// The endpoints that there are under the knobs in force, but for pre-flights.
    var offered: [EndpointBehavior] { routes.map(\.behavior).filter { $0.methods != [.options] } }

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
        let method = routesAsRails ? RailsRouting.method(of: request) : request.method
        let found = route(path, method, request)
        guard found.route == nil, routesAsRails, !path.starts(with: apiPath),
            let (stem, format) = RailsRouting.withoutFormat(path)
        else { return found }
        let other = route(stem, method, request)
        return other.route == nil ? other : (other.route, other.values.merging(["format": format]) { $1 })
    }

    private func route(
        _ path: ArraySlice<UInt8>,
        _ method: HTTPMethod,
        _ request: HTTPRequest
    ) -> (route: Route?, values: [String: String]) {
        for route in routes {
            guard route.behavior.path.mayMatch(path), route.takes(method),
                let values = route.behavior.path.match(path, query: { request.query })
            else { continue }
            return (route, values)
        }
        return (nil, [:])
    }
}
