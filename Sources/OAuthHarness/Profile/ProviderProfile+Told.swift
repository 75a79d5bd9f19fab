import HTTPWire

extension ProviderProfile {
    /// The name of the documentation's page of a provider that comes with the harness.
    package var documentationPage: String { "Provider" + self.name.prefix(1).uppercased() + self.name.dropFirst() }

    /// The status of an error where a check of an endpoint yields it and nothing else is known of the request.
    package func status(of check: Check, at behavior: EndpointBehavior) -> Int {
        let request = HTTPRequest(behavior.methods.first ?? .get, behavior.path.text)
        let transaction = Transaction(
            Arrival(request: request, route: EnginePlan.Route(behavior)),
            profile: self,
            now: ProviderInstant(milliseconds: 0),
            exchange: 1,
            connection: 0,
            origin: self.origins.first ?? "",
            decision: .ask
        )
        return self.refuse(Refusal(check.error, .other(check.name), check: check.name), transaction).status
    }
}
