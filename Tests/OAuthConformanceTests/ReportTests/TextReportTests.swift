import OAuthConformance
import OAuthHarness
import Testing
import TestSupport

@Suite(.heavy) struct TextReportTests {
    @Test("a finding says what happened, why, what to change and how to see it again") func finding() async throws {
        let run = RunReport(try await ReportSample.failing())
        let scenario = try #require(run.scenarios.first)
        let check = try #require(scenario.findings.first)
        let lines = TextReport(trace: "out/trace.html").finding(check, in: scenario, of: run).split(
            separator: "\n",
            omittingEmptySubsequences: false
        ).map(String.init)
        #expect(
            lines[0]
                == "FAIL  callback/state-mismatch-rejected  The client accepted a callback whose state it never sent."
        )
        for label in [
            "Scenario", "Client", "Rule", "Expected", "Observed", "Why", "Change", "Same run", "Again", "Trace",
        ] {
            #expect(lines.contains { $0.hasPrefix("  \(label) ") }, "\(label)")
        }
        #expect(lines.count <= 44)
        #expect(lines.contains { $0.contains(">  2  client  POST /oauth/token code#1") })
        #expect(lines.contains { $0.contains("step 2: callback code=code#1 state=state#X1") })
        #expect(lines.contains { $0.hasPrefix("  code#1    minted at 1 from state#1") })
        #expect(lines.contains { $0.hasSuffix("out/trace.html#gitee-foreign-state.callback-state-mismatch-rejected") })
    }

    @Test("no line is wider than a hundred columns", arguments: ReportFormatTests.Sample.allCases)
    func width(_ sample: ReportFormatTests.Sample) async throws {
        let text = TextReport().report(try await sample.run())
        for line in text.split(separator: "\n") {
            // A finding's first line and the totals are for readers that take one line only.
            let isComplete = line.hasPrefix("checks: ") || Verdict.allCases.contains { line.hasPrefix($0.sign) }
            let limit = isComplete ? 140 : 100
            #expect(TextLayout.columns(String(line)) <= limit, "\(line)")
            #expect(line.last != " ")
        }
        #expect(!text.unicodeScalars.contains("\u{1B}"))
        #expect(!text.unicodeScalars.contains("\u{202E}"))
    }

    @Test("the command shows the finding again, options of reports and bundles left out") func again() {
        let text = String(decoding: ReportFormat.text.render(StrangeReport.run), as: UTF8.self)
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            words.contains(
                "oauth-harness run 'Scenarios/odd, name.json' --provider qq --check 'odd/check: x' --seed 0x2a "
                    + #"--driver 'sh -c '\''a "b"'\'''"#
            )
        )
        #expect(!words.contains("html=x.html"))
    }

    @Test("a set-up fault is said once, before any summary") func config() async throws {
        let text = String(decoding: ReportFormat.text.render(try await ReportSample.misconfigured()), as: UTF8.self)
        #expect(
            text.contains("CONFIG  cannot start 'no-such-driver': check the name: there is no program 'no-such-driver'")
        )
        #expect(text.contains("  stopped   gitee/sign-in"))
        #expect(text.contains("1 not judged (config)"))
    }

    @Test("a flood of exchanges leaves a finding as short as ever") func long() {
        var run = StrangeReport.run
        let exchange = run.scenarios[0].exchanges[1]
        run.scenarios[0].exchanges = (1...500).map { number in
            var copy = exchange
            copy.number = number
            return copy
        }
        run.scenarios[0].steps[0].after = 500
        let scenario = run.scenarios[0]
        let text = TextReport().finding(scenario.results[0], in: scenario, of: run)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count < 90)
        #expect(text.contains("more in the trace"))
    }

    @Test("progress is one changing line on a terminal, finished lines elsewhere") func progress() {
        let scenario = StrangeReport.run.scenarios[2]
        var piped = ProgressMeter(total: 2, isTerminal: false, text: TextReport())
        #expect(piped.started("qq/deny") == "")
        #expect(piped.finished(scenario) == "PASS    qq/deny                                   0 passed, 0 failed\n")
        #expect(piped.ended() == "")
        var live = ProgressMeter(total: 2, isTerminal: true, text: TextReport())
        #expect(live.started("qq/deny") == "\r0/2  qq/deny\u{1B}[K")
        #expect(live.finished(scenario).hasSuffix("\u{1B}[K\n"))
        #expect(live.ended() == "\r\u{1B}[K")
    }

    @Test("colours are there only when asked for") func colours() async throws {
        let run = RunReport(try await ReportSample.failing())
        let text = TextReport(style: TextStyle(isColoured: true)).ending(run)
        #expect(text.contains("\u{1B}[1;31mFAIL\u{1B}[0m"))
    }

    @Test("wide characters count two columns, and a break falls between them") func wideCharacters() {
        #expect(TextLayout.columns("码a") == 3)
        #expect(TextLayout.wrap("授权码已过期", width: 5) == ["授权", "码已", "过期"])
        #expect(TextLayout.fit("授权码", 4) == "授… ")
        #expect(TextLayout.wrap("a b  c", width: 3) == ["a b", "c"])
    }
}
