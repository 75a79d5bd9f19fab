import OAuthConformance

/// A run whose every text holds what formats must escape.
enum StrangeReport {
    static let text =
        "50% of <codes> & \"tokens\" are 'lost'\n]]> # \\ 码 \u{1B}[31m \u{0} \u{FFFE} \u{202E} -- ${{ x }} ::end::"

    static var run: RunReport {
        RunReport(
            client: text,
            arguments: ["run", "--driver", "sh -c 'a \"b\"'", "--report", "html=x.html"],
            bundle: "full",
            seed: 42,
            isInterrupted: true,
            scenarios: [scenario, ScenarioReport(id: "qq/skipped", provider: "qq", verdict: .skipped, reason: text)],
            stale: [
                StaleReport(check: "a/*", scenario: nil, excuse: text, reason: "passes", expires: nil, line: 3)
            ]
        )
    }

    private static var scenario: ScenarioReport {
        ScenarioReport(
            id: "qq/odd",
            title: text,
            why: text,
            file: "Scenarios/odd, name.json",
            line: 7,
            provider: "qq",
            seed: 7,
            verdict: .fail,
            outcome: text,
            duration: 3_600_005,
            checks: [
                check("odd/check: x", .fail), check("odd/fine", .pass), check("odd/warned", .warn),
                check("odd/never", .notExercised),
                check("odd/known", .fail, CheckReport.Baseline(reason: text, expires: "2026-03-01", line: 9)),
            ],
            steps: [
                StepReport(
                    number: 1,
                    text: text,
                    request: text,
                    answer: text,
                    outcome: text,
                    failure: nil,
                    stopped: text,
                    before: 0,
                    after: 1,
                    begin: 0,
                    end: 5
                )
            ],
            exchanges: [exchange(1), exchange(2)],
            secrets: [
                SecretReport(
                    name: "code#1",
                    kind: "code",
                    parent: nil,
                    mintedBy: 1,
                    mintedAt: 0,
                    lifetime: 600,
                    presentations: [.init(exchange: 2, connection: 1, time: 5, isAccepted: false)],
                    death: .init(reason: text, exchange: 2, time: 5)
                )
            ],
            unusedRules: [text],
            output: text
        )
    }

    private static func check(
        _ id: String,
        _ verdict: Verdict,
        _ baseline: CheckReport.Baseline? = nil
    ) -> CheckReport {
        CheckReport(
            id: id,
            scenario: "qq/odd",
            provider: "qq",
            verdict: verdict,
            reason: text,
            expected: text,
            actual: text,
            exchanges: [2],
            steps: [1],
            title: text,
            why: text,
            source: text,
            change: text,
            causes: [.init(text: text, reasons: [text], objections: [text])],
            baseline: baseline
        )
    }

    private static func exchange(_ number: Int) -> ExchangeReport {
        ExchangeReport(
            number: number,
            connection: 1,
            index: number,
            party: "client",
            endpoint: "token",
            grant: nil,
            time: number * 2000,
            method: "POST",
            target: "/token?x=<" + text,
            requestHeaders: [.init(name: "A", value: text)],
            requestBody: .init(text: "code=code%231&x=\(text)"),
            status: 400,
            responseHeaders: [.init(name: "Content-Type", value: "application/json")],
            responseBody: .init(text: "callback( {\"a\":\"<b>\"} )"),
            summary: text,
            error: "invalid_grant",
            checks: ["✗ " + text],
            rules: [text],
            notes: [text],
            transport: "held back 5 ms",
            presented: ["code#1"],
            minted: [],
            died: ["code#1"]
        )
    }
}
