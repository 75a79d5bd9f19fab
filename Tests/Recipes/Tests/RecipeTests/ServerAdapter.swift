import OAuthHarness

/// What a server of your own hands to a route: the four parts of a request.
struct RouteRequest: Sendable {
    let method: String
    let target: String
    let headers: [(name: String, value: String)]
    let body: [UInt8]
}

extension MockProvider {
    /// Answers what came to a route of a server of your own.
    func answer(_ request: RouteRequest) -> (status: Int, headers: [(name: String, value: String)], body: [UInt8]) {
        let response = respond(
            to: HTTPRequest(
                HTTPMethod(rawValue: request.method),
                request.target,
                headers: HTTPHeaders(request.headers.map { .init(name: $0.name, bytes: Array($0.value.utf8)) }),
                body: request.body
            )
        )
        return (response.status, response.headers.fields.map { ($0.name, $0.value) }, response.body)
    }
}
