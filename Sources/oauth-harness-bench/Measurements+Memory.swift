import OAuthHarness

extension Measurements {
    /// One request to the engine, without a socket, in time of this thread alone.
    func inMemory() throws -> [Figure] {
        let provider = try MockProvider(.gitee, seed: 1, isListening: false)
        return [
            Figure("in memory, me", cost(of: me(provider), at: provider), "us"),
            Figure("in memory, token", cost(of: refused(provider), at: provider), "us"),
        ]
    }

    /// What a request costs when much has gone before.
    func growth() throws -> [Figure] {
        let provider = try MockProvider(.gitee, seed: 1, isListening: false)
        let request = me(provider)
        let first = cost(of: request, at: provider)
        for _ in 0..<10_000 { provider.issueToken() }
        let tokens = cost(of: request, at: provider)
        for _ in 0..<20_000 { _ = provider.respond(to: request) }
        return [
            Figure("in memory, after 10,000 tokens", tokens, "us", floor: first),
            Figure("in memory, after 20,000 journal entries", cost(of: request, at: provider), "us", floor: first),
        ]
    }

    private func cost(of request: HTTPRequest, at provider: MockProvider) -> Double {
        let stretch = 250
        return (0..<(isQuick ? 20 : 200)).map { _ in
            let start = ProcessNumbers.threadMicroseconds
            for _ in 0..<stretch { _ = provider.respond(to: request) }
            return (ProcessNumbers.threadMicroseconds - start) / Double(stretch)
        }.median
    }

    private func me(_ provider: MockProvider) -> HTTPRequest {
        let token = String(decoding: provider.issueToken().accessToken, as: UTF8.self)
        return HTTPRequest(.get, "/api/v5/user?access_token=\(token)", headers: ["User-Agent": "bench"])
    }

    private func refused(_ provider: MockProvider) -> HTTPRequest {
        let form: FormParameters = [
            "grant_type": "authorization_code", "client_id": provider.client.id,
            "client_secret": provider.client.secret, "code": "0000", "redirect_uri": "https://app.example.com/cb",
        ]
        let headers: HTTPHeaders = ["User-Agent": "bench", "Content-Type": "application/x-www-form-urlencoded"]
        return HTTPRequest(.post, "/oauth/token", headers: headers, body: form.encoded)
    }
}
