import HTTPWire
import OAuthHarness

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension ClientConfiguration {
    /// What a client is told that is calibrated: the provider with its own client and all that it grants by itself.
    init(calibrating provider: MockProvider) {
        self.init(
            provider,
            redirectURI: provider.client.redirectURIs.first ?? "",
            scope: provider.profile.defaultScope.names
        )
    }
}

extension MockProvider {
    /// The callback of a person who approves or refuses, for a client that is calibrated.
    func callback(of url: String, isRefused: Bool) throws(DriverFailure) -> String {
        do throws(ResourceOwnerError) {
            return try isRefused ? refusal(of: url) : approval(of: url)
        } catch {
            throw .notConfigured(reason: "the provider does not send the browser back: \(error)")
        }
    }

    /// The callback of a person who approves.
    private func approval(of url: String) throws(ResourceOwnerError) -> String {
        try callback(of: url, decision: .approve(.sample, nil))
    }

    /// The callback of a person who refuses; at a provider that sends nobody back, one with a code that is none.
    private func refusal(of url: String) throws(ResourceOwnerError) -> String {
        do {
            return try callback(of: url, decision: .deny(nil, nil))
        } catch .windowClosed {
            let callback = try approval(of: url)
            guard let mark = callback.firstIndex(of: "?") else { return callback }
            var parameters = FormParameters(decoding: Array(callback[callback.index(after: mark)...].utf8))
            let state = parameters.first("state")
            parameters = [:]
            parameters.append(dialect.answerName(of: "code"), "00000000000000000000000000000000")
            if let state { parameters.append("state", state) }
            return callback[...mark] + String(decoding: parameters.encoded, as: UTF8.self)
        }
    }

    private func callback(of url: String, decision: Decision) throws(ResourceOwnerError) -> String {
        let answer = engine.answer(
            ResourceOwner.request(url),
            from: Engine.Origin(party: .userAgent, decision: decision)
        )
        switch answer.meaning {
        case .callback(let callback): return String(decoding: callback.uri, as: UTF8.self)
        case .windowClosed: throw .windowClosed
        case .success, .refusal, .page:
            throw .stoppedAtErrorPage(
                status: answer.exchange.response.status,
                text: answer.exchange.explanation.summary
            )
        }
    }
}
