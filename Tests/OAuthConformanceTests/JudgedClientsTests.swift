import OAuthConformance
import Processes
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Clients that do nothing wrong, or something else than they seem to, each by its own driver, and the verdict that holds.
///
/// Each file in `JudgedClients` changes one thing of the correct `client.py` beside it.
struct JudgedClientsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let client: String
        let scenario: String
        let check: String
        let verdict: Verdict
        let words: String

        var testDescription: String { "\(client) in \(scenario), \(check)" }

        init(_ client: String, _ scenario: String, _ check: String, _ verdict: Verdict, saying words: String = "") {
            self.client = client
            self.scenario = scenario
            self.check = check
            self.verdict = verdict
            self.words = words
        }

        static let all: [Case] = [
            // A profile may be fetched while the callback is handled, and kept.
            Case("profile_in_callback", "gitee/sparse-profile", "resource/profile-null-fields", .pass),
            Case("profile_in_callback", "gitee/large-identifier", "resource/user-id-kept-exactly", .pass),
            // No session can end before there is one.
            Case("profile_in_callback", "gitee/forbidden", "resource/403-does-not-refresh", .notExercised),
            // A request without a code does not send the code from the fragment.
            Case("fragment_ignored_sends_no_code", "gitee/code-behind-hash", "callback/code-in-fragment", .pass),
            Case(
                "fragment_ignored_sends_no_code",
                "gitee/empty-callback",
                "callback/empty-callback-is-an-error",
                .fail,
                saying: "a token request without a code"
            ),
            // The second request of the step got a token.
            Case(
                "retries_token_request_with_basic",
                "gitee/form-error",
                "token-response/form-encoded-error-with-200",
                .pass
            ),
            Case(
                "retries_token_request_with_basic",
                "gitee/no-token-in-answer",
                "token-response/missing-access-token",
                .pass
            ),
            // What the caller ordered is no retry.
            Case("second_refresh_is_ordered", "gitee/outage", "refresh/transient-failure-keeps-session", .pass),
            Case("second_refresh_is_ordered", "gitee/dead-refresh-token", "refresh/invalid-grant-is-terminal", .pass),
            // RFC 6750 §3.1: a client MAY ask for a new token.
            Case("no_replay_capability", "gitee/revoked-token", "resource/401-refresh-once-then-stop", .pass),
            Case("no_replay_capability", "gitee/odd-challenges", "resource/401-without-challenge", .skipped),
            Case("no_replay_capability", "gitee/no-lifetime", "token-response/expires-in-missing", .pass),
            Case("never_refreshes_by_itself", "gitee/odd-lifetimes", "token-response/expires-in-zero-or-odd", .pass),
            // RFC 6749 §7.1: it must not be used.
            Case(
                "token_type_refused_on_use",
                "gitee/odd-token-types",
                "token-response/token-type-unknown-rejected",
                .pass
            ),
            Case("token_scheme", "gitee/odd-token-type", "token-response/token-type-case", .pass),
            // RFC 6749 §2.3.1 and §3.2: an empty secret is an omitted one.
            Case("empty_secret_omitted", "rfc/public-client", "token-request/one-auth-method", .pass),
            // The provider's error, handed on as it came, ends a session too.
            Case("verbatim_provider_error", "gitee/refresh-refused-oddly", "refresh/error-200-is-terminal", .pass),
            Case("verbatim_provider_error", "rfc/lost-refresh", "refresh/lost-response-recovery", .pass),
            Case(
                "state_twice",
                "gitee/state-missing",
                "callback/state-missing-rejected",
                .warn,
                saying: "two states"
            ),
            Case("description_handed_on_whole", "rfc/odd-descriptions", "callback/localised-error-description", .pass),
            // RFC 6749 §4.1.3: client_id is REQUIRED of who does not authenticate otherwise.
            Case("basic_without_client_id", "gitlab/sign-in", "scenario/requests", .pass),
            Case(
                "no_scope_sent",
                "gitee/several-scopes",
                "authorization-request/scope-space-delimited",
                .notExercised
            ),
            Case(
                "loses_the_error",
                "gitee/expired-code",
                "token-request/single-redemption-no-auth-probing",
                .pass
            ),
            // A placeholder of the harness in what a client sends is text.
            Case("state_is_a_placeholder", "gitee/echoing-errors", "scenario/client-answers", .notExercised),
        ]
    }

    private static let folder = #filePath.replacing("JudgedClientsTests.swift", with: "JudgedClients/")

    @Test("a client is judged by what it did", arguments: Case.all) func verdict(_ row: Case) async throws {
        let driver = ProcessDriver(
            ChildCommand(words: ["python3", Self.folder + row.client + ".py"]),
            name: row.client
        )
        let scenario = try #require(try ScenarioLibrary.bundled().first { $0.id == row.scenario })
        let result = await ScenarioRunner(RunOptions(timeout: .seconds(60))).run(scenario, with: driver)
        await driver.stop()

        let found = result.results.filter { $0.check.id == row.check }
        let verdict = Verdict.worst(of: found.map(\.verdict))
        #expect(
            found.isEmpty ? row.verdict == .notExercised : verdict == row.verdict,
            "\(found.map { "\($0.verdict) \($0.judgement.sentence) \($0.judgement.observed)" })"
        )
        #expect(row.words.isEmpty || found.contains { "\($0.judgement)".contains(row.words) })
    }
}
