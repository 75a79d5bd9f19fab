public import OAuthConformance
import OAuthHarness
import JSONText

extension ScenarioRunner {
    /// Runs a built-in scenario inside a test; what it finds becomes failures of the test.
    ///
    /// ```swift
    /// @Test func survivesExpiredCode() async throws {
    ///     try await ScenarioRunner().run("gitee/expired-code", client: MyDriver())
    /// }
    /// ```
    /// Each failed check is a failure whose first line names the check, what the client did and what to change; the
    /// exchanges that prove it follow. A scenario that judged nothing is a failure too.
    ///
    /// - Parameters:
    ///   - id: The scenario's identifier, as `oauth-harness list scenarios` prints it.
    ///   - client: Operates the client; it is stopped at the end.
    ///   - fileID: Where failures are reported.
    ///   - filePath: Where failures are reported.
    ///   - line: Where failures are reported.
    ///   - column: Where failures are reported.
    /// - Returns: How it went, for further expectations.
    /// - Throws: ``UnknownScenarioError`` for an identifier that no scenario has.
    @discardableResult
    public func run(
        _ id: String,
        client: some ClientDriver,
        fileID: String = #fileID,
        filePath: StaticString = #filePath,
        line: Int = #line,
        column: Int = #column
    ) async throws -> ScenarioResult {
        let scenarios = try ScenarioLibrary.bundled()
        guard let scenario = scenarios.first(where: { $0.id == id }) else {
            throw UnknownScenarioError(found: id, known: scenarios.map(\.id))
        }
        return await run(scenario, client: client, fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// Runs a scenario of your own inside a test; what it finds becomes failures of the test.
    ///
    /// - Parameters:
    ///   - scenario: The scenario, for example one that ``ScenarioLibrary/load(_:)`` has read.
    ///   - client: Operates the client; it is stopped at the end.
    ///   - fileID: Where failures are reported.
    ///   - filePath: Where failures are reported.
    ///   - line: Where failures are reported.
    ///   - column: Where failures are reported.
    /// - Returns: How it went, for further expectations.
    @discardableResult
    public func run(
        _ scenario: Scenario,
        client: some ClientDriver,
        fileID: String = #fileID,
        filePath: StaticString = #filePath,
        line: Int = #line,
        column: Int = #column
    ) async -> ScenarioResult {
        let reporter = FailureReporter(TestPlace(fileID: fileID, filePath: filePath, line: line, column: column))
        let result = await run(scenario, with: client)
        await client.stop()
        for failure in result.failureLines { reporter.fail(failure) }
        return result
    }
}

extension ScenarioResult {
    /// What a test is told, one text for each failure.
    var failureLines: [String] {
        let verdict = self.verdict.rawValue
        if let reason = self.reason { return ["\(self.id): \(verdict): \(reason)"] }
        let failures = self.results.filter(\.isFailure).map { check in
            var lines = ["\(self.id), \(check.id): \(check.sentence)"]
            if !check.change.isEmpty { lines[0] += "; \(check.change)" }
            if !check.expected.isEmpty { lines.append("expected \(check.expected)") }
            if !check.observed.isEmpty { lines.append("observed \(check.observed)") }
            let proof = exchanges.filter { check.exchanges.contains($0.number) }
            return (lines + proof.map { "exchange \($0)" }).joined(separator: "\n")
        }
        if failures.isEmpty, self.verdict == .notExercised || self.verdict == .skipped {
            return ["\(self.id): \(verdict): no check got the chance to judge"]
        }
        return failures
    }
}

/// An identifier that no built-in scenario has.
public struct UnknownScenarioError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The identifier as the author wrote it.
    public let found: String
    /// The identifiers that exist.
    public let known: [String]

    /// One line: the fact, then the nearest identifiers.
    public var description: String {
        let nearest = EditDistance.nearest(found, in: known)
        let hint =
            nearest.isEmpty
            ? "list them with ScenarioLibrary.bundled()"
            : "did you mean " + nearest.map { "'\($0)'" }.joined(separator: " or ") + "?"
        return "there is no scenario '\(found)'; \(hint)"
    }
}
