/// What a driver keeps of a client that signs in through a browser of the runner's and cannot be asked about it.
struct SignInState: Sendable {
    var configuration: ClientConfiguration?
    /// What the client was told of when it was calibrated.
    var told: ClientConfiguration?
    /// What leads it to the provider's real hosts.
    var surroundings: Surroundings?
    var browser: WebBrowser?
    /// The authorization requests of this browser.
    var attempts = SentAttempts()
    var capabilities: Set<Capability> = []

    /// Begins with a new browser, and hands out the one before.
    mutating func begin(_ configuration: ClientConfiguration, with browser: WebBrowser?) -> WebBrowser? {
        defer { self.browser = browser }
        (self.configuration, attempts) = (configuration, SentAttempts())
        return self.browser
    }

    /// Puts other surroundings in place, and hands out those before.
    mutating func move(to surroundings: Surroundings?) -> Surroundings? {
        defer { self.surroundings = surroundings }
        return self.surroundings
    }

    /// Lets go of the browser, and hands it out.
    mutating func takeBrowser() -> WebBrowser? {
        defer { browser = nil }
        return browser
    }
}
