extension RunReport {
    /// Takes a run and replaces its secrets.
    ///
    /// - Parameters:
    ///   - run: The run.
    ///   - showsExchanges: Whether a scenario keeps its steps, exchanges and secrets: most of what there is to replace.
    package init(_ run: RunRecord, showsExchanges: (ScenarioResult) -> Bool = { _ in true }) {
        self.init(
            client: run.client,
            arguments: run.arguments,
            bundle: run.bundle,
            seed: run.seed,
            shard: run.shard,
            scenarios: run.scenarios.map { ScenarioReport($0, showsExchanges: showsExchanges($0)) },
            stale: run.stale,
            isInterrupted: run.isInterrupted
        )
    }
}
