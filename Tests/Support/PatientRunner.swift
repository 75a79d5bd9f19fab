package import OAuthConformance

extension ScenarioRunner {
    /// Gives each client a minute: a machine that is busy with all other tests may take its time.
    package static let patient = {
        var options = RunOptions(timeout: .seconds(60))
        options.leastWait = options.timeout
        return ScenarioRunner(options)
    }()
}
