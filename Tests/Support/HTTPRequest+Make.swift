package import OAuthHarness

extension HTTPRequest {
    /// A form post with a User-Agent; the parameters in order.
    package static func form(
        _ path: String,
        _ parameters: FormParameters,
        headers: HTTPHeaders = ["User-Agent": "mock-client/1.0"]
    ) -> HTTPRequest {
        var headers = headers
        headers.append("Content-Type", "application/x-www-form-urlencoded")
        return HTTPRequest(.post, path, headers: headers, body: parameters.encoded)
    }

    /// A GET with a User-Agent and, where given, a bearer token.
    package static func get(
        _ target: String,
        token: String? = nil,
        headers: HTTPHeaders = ["User-Agent": "mock-client/1.0"]
    ) -> HTTPRequest {
        var headers = headers
        if let token { headers.append("Authorization", "Bearer \(token)") }
        return HTTPRequest(.get, target, headers: headers)
    }
}
