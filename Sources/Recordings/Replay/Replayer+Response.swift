package import HTTPWire

extension Replayer {
    /// Answers a request; addresses of the recorded origins lead to the origin of the replay.
    package mutating func respond(
        to request: HTTPRequest,
        as own: String
    ) -> (answer: ReplayAnswer, response: HTTPResponse) {
        let answer = answer(request)
        switch answer {
        case .played(_, let response, _), .allowed(let response):
            let response = origins.reduce(response) {
                OriginRewriting(from: $1, to: own).rewritten($0, answering: request.path)
            }
            return (answer, response)
        case .unmatched(let miss): return (answer, miss.response)
        }
    }
}

extension ReplayMiss {
    /// No provider answers 501.
    package static let status = 501

    fileprivate var response: HTTPResponse {
        HTTPResponse(
            status: Self.status,
            headers: ["Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"],
            body: Array("oauth-harness replay: \(self)\n".utf8)
        )
    }
}
