import OAuthHarness

extension Measurements {
    /// One request to the engine, without a socket, in time of this thread alone; varied ones beside the same again.
    func inMemory() throws -> [Figure] {
        let provider = try MockProvider(.gitee, seed: 1, isListening: false)
        return ["me": me(provider), "token": refused(provider), "authorize": asked(provider)]
            .sorted { $0.key < $1.key }
            .flatMap { name, varied in
                let same = cost(of: Array(varied.prefix(1)), at: provider)
                return [
                    Figure("in memory, \(name), the same", same, "us"),
                    Figure("in memory, \(name), varied", cost(of: varied, at: provider), "us", floor: same),
                ]
            }
    }

    /// What a request costs when much has gone before.
    func growth() throws -> [Figure] {
        let provider = try MockProvider(.gitee, seed: 1, isListening: false)
        let requests = me(provider)
        let first = cost(of: requests, at: provider)
        for _ in 0..<10_000 { provider.issueToken() }
        let tokens = cost(of: requests, at: provider)
        for index in 0..<20_000 { _ = provider.respond(to: requests[index % requests.count]) }
        return [
            Figure("in memory, after 10,000 tokens", tokens, "us", floor: first),
            Figure("in memory, after 20,000 journal entries", cost(of: requests, at: provider), "us", floor: first),
        ]
    }

    private func cost(of requests: [HTTPRequest], at provider: MockProvider) -> Double {
        let stretch = 250
        return (0..<(isQuick ? 20 : 200)).map { round in
            let start = ProcessNumbers.threadMicroseconds
            for index in 0..<stretch { _ = provider.respond(to: requests[(round * stretch + index) % requests.count]) }
            return (ProcessNumbers.threadMicroseconds - start) / Double(stretch)
        }.median
    }

    /// The profile calls of many people.
    private func me(_ provider: MockProvider) -> [HTTPRequest] {
        Requests.tokens(of: provider).map {
            HTTPRequest(.get, "/api/v5/user?access_token=\($0)", headers: ["User-Agent": "bench"])
        }
    }

    /// Token requests with codes that nobody was given.
    private func refused(_ provider: MockProvider) -> [HTTPRequest] {
        let headers: HTTPHeaders = ["User-Agent": "bench", "Content-Type": "application/x-www-form-urlencoded"]
        return Requests.codes.map { code in
            let form: FormParameters = [
                "grant_type": "authorization_code", "client_id": provider.client.id,
                "client_secret": provider.client.secret, "code": code, "redirect_uri": "https://app.example.com/cb",
            ]
            return HTTPRequest(.post, "/oauth/token", headers: headers, body: form.encoded)
        }
    }

    /// Requests for the consent page, each with a state of its own.
    private func asked(_ provider: MockProvider) -> [HTTPRequest] {
        let query = "response_type=code&client_id=\(provider.client.id)&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb"
        return Requests.codes.map {
            HTTPRequest(.get, "/oauth/authorize?\(query)&state=\($0)", headers: ["User-Agent": "bench"])
        }
    }
}
