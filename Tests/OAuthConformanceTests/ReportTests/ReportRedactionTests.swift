import HTTPWire
import OAuthConformance
import OAuthHarness
import Testing
import TestSupport

@Suite(.heavy) struct ReportRedactionTests {
    @Test("no secret of a run stands in any report, in any spelling", arguments: ReportFormat.all)
    func noLeak(_ format: ReportFormat) async throws {
        let run = try await ReportSample.failing()
        let text = String(decoding: format.render(run), as: UTF8.self)
        var secrets = run.scenarios.flatMap { $0.ledger.entries.map(\.value) }
        secrets += run.scenarios.flatMap(\.exchanges).compactMap { $0.parameters.first("client_secret") }
        secrets += run.scenarios.flatMap(\.exchanges).compactMap { $0.parameters.first("code_verifier") }
        #expect(secrets.count >= 8)
        for secret in secrets {
            let raw = String(decoding: secret, as: UTF8.self)
            let percent = raw.utf8.map { "%" + String($0, radix: 16, uppercase: true) }.joined()
            for spelling in [raw, percent, Base64.encode(secret), Base64.encodeURL(secret)] {
                #expect(!text.contains(spelling))
            }
        }
    }

    @Test("the provider's port is no part of a report") func port() async throws {
        let run = try await ReportSample.failing()
        let host = try #require(run.scenarios.first?.exchanges.last?.request.headers["Host"])
        let port = try #require(host.split(separator: ":").last)
        let text = String(decoding: ReportFormat.json.render(run), as: UTF8.self)
        #expect(!text.contains(":\(port)"))
        #expect(text.contains("127.0.0.1:*"))
    }

    @Test("a value that the provider never issued has a name of its own") func foreign() async throws {
        let run = RunReport(try await ReportSample.failing())
        let callback = try #require(run.scenarios[0].steps.first { $0.text == "callback" }?.request)
        #expect(callback.contains("code=code#1"))
        #expect(callback.contains("state=state#X1"))
    }
}
