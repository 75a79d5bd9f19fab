package import OAuthConformance

extension RunOptions {
    /// Gives each client a minute: a machine that is busy with all other tests may take its time.
    package static var patient: Self {
        var options = Self(timeout: .seconds(60))
        options.leastWait = options.timeout
        return options
    }
}

extension ScenarioRunner {
    /// Plays as clients on a busy machine need it.
    package static let patient = Self(.patient)
}
