import HTTPWire

extension Transaction {
    /// The client of an identifier; where ``CommonKnobs/adoptsClient`` is on, the first unknown one is registered.
    ///
    /// An adopted client may use any redirect URI. Whether it has a secret is seen where it authenticates: the first that it
    /// shows is its own from then on. Every check that finds the client of a request asks here, with the secret as the
    /// provider reads it.
    func client(withID id: [UInt8], showing secret: [UInt8]?) -> Client? {
        let known = state.clients.client(withID: id)
        guard profile[CommonKnobs.adoptsClient] else { return known }
        guard var client = known ?? newcomer(id) else { return nil }
        guard client.id == state.adopted, client.secret.isEmpty, endpoint != .authorization else { return client }
        if let secret, !secret.isEmpty {
            client.kind = .confidential
            client.secret = String(decoding: secret, as: UTF8.self)
            notes.append("the adopted client \(client.id) is registered with the secret that it shows")
        } else {
            client.kind = .public
        }
        state.clients[client.id] = client
        return client
    }

    /// The first client that nobody registered.
    private func newcomer(_ id: [UInt8]) -> Client? {
        let name = String(decoding: id, as: UTF8.self)
        guard state.adopted == nil, !id.isEmpty, name.isSpelled(id) else { return nil }
        let client = Client(id: name, name: name)
        state.adopted = name
        state.clients[name] = client
        notes.append("client \(name) is adopted: nobody had registered it, and it may use any redirect URI")
        return client
    }
}

extension ProviderProfile {
    /// The profile of a provider that adopts the first client that nobody registered.
    package var adopting: ProviderProfile { with { $0[CommonKnobs.adoptsClient] = true } }
}
