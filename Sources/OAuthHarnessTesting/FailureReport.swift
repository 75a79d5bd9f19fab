import OAuthHarness

extension MockProvider {
    /// What a failing test prints: the exchange that explains it with its checks, then a line for each exchange and each
    /// credential, the last ones where there are many.
    ///
    /// - Parameter whole: Where all of it is.
    /// - Returns: The lines.
    func failureReport(whole: String) -> String {
        let journal = journal
        let exchanges = journal.exchanges
        var lines: [String] = []
        if let telling = journal.telling {
            let (request, response) = (telling.request, telling.response)
            lines.append("\(telling.place) \(response.status):")
            let target = String(decoding: request.target, as: UTF8.self)
            lines.append("  \(telling.party.rawValue) sent \(request.method) \(target)")
            // What failed stands last among the checks.
            let checks = telling.explanation.description.split(separator: "\n")
            let left = checks.count - 1 - Self.mostChecks
            lines += checks.prefix(1).map { "  \($0)" }
            if left > 0 { lines.append("    … \(left) before these") }
            lines += checks.dropFirst().suffix(Self.mostChecks).map { "  \($0)" }
        }
        lines += Self.list("exchange", exchanges.map { "\($0)" }, "\(profile.title), seed \(seed)")
        lines += Self.list("credential", ledger.entries.map { "\($0)" }, "ledger")
        return redacted((lines + ["the whole: \(whole)"]).joined(separator: "\n"))
    }

    private static let mostChecks = 12
    private static let mostLines = 10

    private static func list(_ what: String, _ lines: [String], _ title: String) -> [String] {
        guard !lines.isEmpty else { return [] }
        let left = lines.count - mostLines
        return ["\(title), \(lines.count) \(what)\(lines.count == 1 ? "" : "s"):"]
            + (left > 0 ? ["  … \(left) before these"] : []) + lines.suffix(mostLines).map { "  \($0)" }
    }
}
