import HTTPWire

/// Finds the endpoint of a request.
enum Router {
    static func route(
        _ request: HTTPRequest,
        in profile: ProviderProfile
    ) -> (behavior: EndpointBehavior?, values: [String: String]) {
        let path = request.pathBytes
        for behavior in profile.endpoints {
            let isMethod =
                behavior.methods.contains(request.method)
                || request.method == .head && behavior.methods.contains(.get)
            guard isMethod, let values = behavior.path.match(path, query: { request.query }),
                behavior.isOffered(profile)
            else { continue }
            return (behavior, values)
        }
        return (nil, [:])
    }
}
