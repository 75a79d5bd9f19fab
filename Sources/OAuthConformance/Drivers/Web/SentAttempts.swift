import HTTPWire

/// The authorization requests that a client sent, as far as they explain what it makes of a callback.
struct SentAttempts: Sendable {
    private(set) var requests: [FormParameters] = []

    mutating func add(_ url: String) {
        requests.append(CallbackURL(url).parameters)
    }

    /// Why a client that tells no reason may have refused a callback, as far as the callback itself shows it.
    func reason(of callback: String) -> String {
        let parameters = CallbackURL(callback).parameters
        let sent = requests.compactMap { $0.first("state") }
        let states = parameters.all("state")
        if !sent.isEmpty, states.count != 1 || !sent.contains(states[0]) { return "state_mismatch" }
        return parameters.text("error") ?? WebLoginDriver.unspoken
    }

    /// What a client shows that it does, by the last request that it sent.
    var capabilities: Set<Capability> {
        var shown: Set<Capability> = []
        if requests.last?.contains("state") ?? false { shown.insert(.sendsState) }
        if requests.last?.contains("code_challenge") ?? false { shown.insert(.sendsPKCE) }
        return shown
    }
}
