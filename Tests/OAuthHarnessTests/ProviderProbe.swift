import HTTPWire
import OAuthHarness

/// A provider in memory with a client whose credentials the tests spell out.
struct ProviderProbe {
    let provider: MockProvider

    var client: Client { provider.client }

    init(_ profile: ProviderProfile, client: Client) throws {
        provider = try MockProvider(
            profile,
            client: client,
            clock: .frozen(at: .start),
            seed: 7,
            isListening: false
        )
    }

    func get(_ target: String, _ headers: HTTPHeaders = [:]) -> HTTPResponse {
        provider.respond(to: HTTPRequest(.get, target, headers: headers))
    }

    func send(
        _ method: HTTPMethod,
        _ target: String,
        _ headers: HTTPHeaders = [:],
        json: String
    ) -> HTTPResponse {
        var headers = headers
        headers["Content-Type"] = "application/json"
        return provider.respond(to: HTTPRequest(method, target, headers: headers, body: Array(json.utf8)))
    }

    func post(_ target: String, _ form: FormParameters, _ headers: HTTPHeaders = [:]) -> HTTPResponse {
        var headers = headers
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        return provider.respond(to: HTTPRequest(.post, target, headers: headers, body: form.encoded))
    }

    /// What a browser gets whose person has decided.
    func open(_ target: String, _ decision: Decision = .approve(.sample, nil)) -> HTTPResponse {
        let request = HTTPRequest(.get, target, headers: ["User-Agent": "Mozilla/5.0"])
        return provider.engine.answer(request, from: Engine.Origin(party: .userAgent, decision: decision)).exchange
            .response
    }
}

extension HTTPResponse {
    var location: String { headers["Location"] ?? "" }

    /// A parameter of the query of `Location`, or of its fragment.
    func callbackParameter(_ name: String) -> String? {
        // Microsoft's callbacks end with a bare #.
        let text = location.hasSuffix("#") ? String(location.dropLast()) : location
        guard let mark = text.lastIndex(where: { $0 == "?" || $0 == "#" }) else { return nil }
        return FormParameters(decoding: Array(text[text.index(after: mark)...].utf8)).text(name)
    }
}

extension [UInt8] {
    var text: String { String(decoding: self, as: UTF8.self) }
}

extension FormParameters {
    /// The pairs without some and with others.
    func with(_ changes: [(String, String?)]) -> FormParameters {
        var copy = self
        for (name, value) in changes {
            copy.removeAll(name)
            if let value { copy.append(name, value) }
        }
        return copy
    }
}
