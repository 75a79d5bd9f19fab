import OAuthConformance
import OAuthHarness
import Processes
import TestSupport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Clients that do nothing wrong, or something else than they seem to, each by its own driver, and the verdict that holds.
///
/// Each file in `JudgedClients` changes one thing of the correct `client.py` beside it.
@Suite(.heavy) struct JudgedClientsTests {
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
            Case("no_replay_capability", "gitee/revoked-token", "resource/401-refresh-once-then-stop", .skipped),
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
            Case(
                "state_is_a_placeholder",
                "gitee/sign-in",
                "authorization-request/state-present-and-unguessable",
                .fail,
                saying: "9 characters"
            ),
            // RFC 9207 §2.4 binds clients that support it.
            Case("no_issuer_known", "gitee/foreign-issuer", "callback/iss-mismatch-rejected", .notExercised),
            Case(
                "no_issuer_known",
                "rfc/issuer-spelt-otherwise",
                "callback/iss-compared-without-normalising",
                .notExercised
            ),
            // GitLab has no JSONP.
            Case("no_jsonp", "gitlab/jsonp-me", "scenario/outcome", .pass),
            // A callback without a query has a question mark before what is added.
            Case("no_state", "gitee/odd-descriptions", "scenario/outcome", .pass),
            Case("no_state", "gitee/odd-code", "scenario/requests", .pass),
            Case("profile_in_callback", "gitee/cacheable-profile", "scenario/requests", .notExercised),
            Case("cut_connection_is_network", "rfc/lost-post", "scenario/outcome", .pass),
            // A client that asks twice does not get the answer of its next step.
            Case("retries_token_request_with_basic", "gitee/no-token-in-answer", "scenario/outcome", .pass),
            // The provider's page is the evidence, whatever was to be judged.
            Case(
                "broken_authorization_request",
                "gitee/error-with-200",
                "scenario/authorization-request",
                .fail,
                saying: "unsupported_response_type"
            ),
            Case("broken_authorization_request", "gitee/sign-in", "scenario/outcome", .notExercised),
            // RFC 9700 §2.1.1: RECOMMENDED for confidential clients.
            Case("no_pkce", "gitlab/sign-in", "authorization-request/pkce-s256-challenge", .warn),
            Case("no_timeout_at_all", "gitee/silent-provider", "transport/bounded-wait", .warn),
            Case("no_timeout_at_all", "gitee/silent-provider", "scenario/client-answers", .notExercised),
            Case(
                "leaks_secret_in_error",
                "github/expired-code",
                "secrets-hygiene/no-secrets-in-errors",
                .fail,
                saying: "code#1"
            ),
            Case("leaks_secret_in_error", "gitee/expired-code", "secrets-hygiene/no-secrets-in-errors", .fail),
            Case("leaks_secret_on_stderr", "gitee/sign-in", "secrets-hygiene/no-secrets-in-logs", .warn),
            Case(
                "form_error_is_a_login",
                "github/expired-code",
                "token-response/form-encoded-error-with-200",
                .fail
            ),
            Case(
                "encodes_nothing_but_the_address",
                "gitee/reserved-characters",
                "authorization-request/parameters-once-and-encoded",
                .fail,
                saying: "app 1=a"
            ),
            // RFC 6749 §5.1 promises JSON, a type and a number; RFC 8259 §8.1 lets a reader refuse a mark.
            Case("standard_answers_only", "gitlab/form-answer", "token-response/form-encoded-success", .warn),
            Case("standard_answers_only", "gitlab/form-answer", "scenario/outcome", .warn),
            Case("standard_answers_only", "gitlab/lying-labels", "token-response/content-type-lies", .warn),
            Case("standard_answers_only", "gitlab/no-token-type", "token-response/token-type-missing", .warn),
            Case("standard_answers_only", "gitlab/marks-and-space", "token-response/bom-whitespace-charset", .warn),
            Case("standard_answers_only", "gitlab/odd-lifetimes", "token-response/expires-in-zero-or-odd", .pass),
            // What the provider wrote is the provider's.
            Case("description_repeats_the_code", "gitee/echoing-errors", "secrets-hygiene/no-secrets-in-errors", .pass),
            // A router, and who configures the endpoints, may be the one to look.
            Case(
                "address_left_to_the_router",
                "gitee/other-address",
                "callback/redirect-target-verified",
                .notExercised
            ),
            Case("address_left_to_the_router", "gitee/plain-http", "transport/tls-only", .notExercised),
            // Members that a driver may leave out.
            Case("tells_no_status", "gitee/errors-with-4xx", "scenario/outcome", .pass),
            Case("tells_no_status", "gitee/scope-narrowed", "scenario/outcome", .pass),
            Case("tells_no_status", "gitlab/scope-separators", "token-response/scope-separator-variants", .pass),
            // Each caller learns of the refusal.
            Case("refreshes_for_each_call", "gitee/removed-from-account", "refresh/invalid-grant-is-terminal", .warn),
            Case("refreshes_for_each_call", "gitee/removed-from-account", "scenario/outcome", .pass),
            // RFC 6749 §6 speaks of leaving it out.
            Case(
                "null_replaces_the_refresh_token",
                "gitee/no-new-refresh-token",
                "refresh/omitted-refresh-token-kept",
                .warn
            ),
            // RFC 9110 §8.4: nothing forbids to read it.
            Case("content_coding_ignored", "gitee/coded-answer", "transport/compression-and-framing", .warn),
            Case("number_for_a_token", "gitee/no-token-in-answer", "token-response/missing-access-token", .warn),
            Case("forged_error_is_no_answer", "gitee/forged-error", "callback/error-with-wrong-state-ignored", .pass),
            // RFC 6749 §10.12 asks for the refusal; §4.1.2.1 binds who sends both.
            Case(
                "forged_error_ends_the_attempt",
                "gitee/forged-error",
                "callback/error-with-wrong-state-ignored",
                .warn
            ),
            Case("code_beside_an_error_taken", "gitee/code-and-error", "callback/error-wins-over-code", .warn),
            // A client that reads no form has taken the callback all the same.
            Case("standard_answers_only", "qq/issuer-not-promised", "callback/iss-correct-but-unadvertised", .pass),
            Case("standard_answers_only", "qq/extra-parameters", "callback/unknown-parameters-ignored", .pass),
            // A client without a clock that the runner can move meets a short life in real time.
            Case(
                "endless_token_in_real_time",
                "gitee/seconds-to-live",
                "scenario/outcome",
                .fail,
                saying: "unauthorized"
            ),
            Case("refreshes_in_real_time", "gitee/seconds-to-live", "scenario/outcome", .pass),
            // RFC 6750 §3.1: MAY.
            Case("no_replay_capability", "gitee/revoked-token", "scenario/outcome", .pass),
            Case("no_replay_capability", "gitee/odd-challenges", "scenario/outcome", .pass),
            // No clause has the word with which a client refuses (RFC 6749 §4.1.2.1, §5.2).
            Case("refuses_in_its_own_words", "gitlab/denied", "callback/error-redirect-surfaces", .warn),
            Case("refuses_in_its_own_words", "gitlab/denied", "scenario/outcome", .warn),
            Case(
                "refuses_in_its_own_words",
                "gitlab/odd-descriptions",
                "callback/localised-error-description",
                .pass
            ),
            Case("refuses_in_its_own_words", "gitlab/odd-descriptions", "scenario/outcome", .warn),
            Case(
                "refuses_in_its_own_words",
                "rfc/errors-with-4xx",
                "token-response/error-4xx-json-preserved",
                .warn
            ),
            Case("refuses_in_its_own_words", "gitlab/empty-callback", "callback/empty-callback-is-an-error", .warn),
            // Advice does not hide what is worse and comes later.
            Case(
                "empty_code_among_refusals",
                "gitlab/empty-callback",
                "callback/empty-callback-is-an-error",
                .fail,
                saying: "a token request without a code"
            ),
            Case("one_word_for_every_end", "gitee/dead-refresh-token", "refresh/invalid-grant-is-terminal", .warn),
            // RFC 6749 §5.1 binds the provider; RFC 8259 §9: a parser MAY accept more.
            Case(
                "crashes_on_what_is_no_object",
                "gitlab/broken-json",
                "token-response/non-object-or-broken-json",
                .warn
            ),
            Case("reads_the_first_object", "rfc/broken-json", "token-response/non-object-or-broken-json", .warn),
            // RFC 9700 §2.1: who has PKCE MAY rely on it, where the provider has it too.
            Case("relies_on_pkce", "gitlab/state-altered", "callback/state-mismatch-rejected", .warn),
            Case("relies_on_pkce", "gitlab/state-altered", "scenario/requests", .warn),
            Case("relies_on_pkce", "gitlab/state-missing", "callback/state-missing-rejected", .warn),
            Case("relies_on_pkce", "gitee/state-altered", "callback/state-mismatch-rejected", .fail),
        ]
    }

    private static let folder = #filePath.replacing("JudgedClientsTests.swift", with: "JudgedClients/")

    private static func driver(_ client: String) -> ProcessDriver {
        ProcessDriver(ChildCommand(words: ["python3", folder + client + ".py"]), name: client)
    }

    private static func scenarios(_ ids: String...) throws -> [Scenario] {
        let all = try ScenarioLibrary.bundled()
        return try ids.map { id in try #require(all.first { $0.id == id }) }
    }

    @Test("a driver that dies when it is configured costs its scenario, and the run goes on")
    func deathInConfiguration() async throws {
        let driver = Self.driver("dies_in_configure_without_secret")
        let scenarios = try Self.scenarios("gitlab/public-client", "gitlab/sign-in", "rfc/sign-in")
        let results = await ScenarioRunner.patient.run(scenarios, with: driver)
        await driver.stop()
        #expect(results.map(\.verdict) == [.config, .pass, .pass])
        let run = RunRecord(client: "c", bundle: "full", seed: 1, scenarios: results)
        #expect(run.unplayed == 1)
        #expect(run.sentence.hasSuffix("scenarios: 2 passed, 0 failed, 1 config"))
        #expect(run.exitStatus == 3)
    }

    @Test("an unknown capability is a warning with the nearest word, and the run goes on")
    func unknownCapability() async throws {
        let driver = Self.driver("unknown_capability")
        let result = await ScenarioRunner.patient.run(try Self.scenarios("gitee/sign-in")[0], with: driver)
        await driver.stop()
        #expect(result.verdict == .pass)
        let nearest = [("refreshes", "refresh"), ("sendState", "sendsState"), ("virtualClock", "acceptsVirtualClock")]
        let warnings = nearest.map { "the client declares '\($0)', which no scenario knows (did you mean \($1)?)" }
        #expect(result.summary.warnings == warnings)
    }

    @Test("what keeps all else from being judged is told first") func atTheDoor() async throws {
        let driver = Self.driver("broken_authorization_request")
        let mutant = ReferenceClient(try #require(Mutant.named("state-not-checked")))
        var results = await ScenarioRunner.patient.run(try Self.scenarios("gitee/state-altered"), with: mutant)
        results += await ScenarioRunner.patient.run(try Self.scenarios("gitee/sign-in"), with: driver)
        await driver.stop()
        let report = RunReport(RunRecord(client: "c", bundle: "full", seed: 1, scenarios: results))
        let text = TextReport().ending(report)
        #expect(text.hasPrefix("FAIL  scenario/authorization-request  "), "\(text)")
        #expect(text.contains("\nFAIL  callback/state-mismatch-rejected  "))
    }

    @Test("a client that fails at the provider as it is breaks there") func probe() async throws {
        let driver = Self.driver("broken_authorization_request")
        let results = await Probe(.patient).run(.rfc, with: driver)
        await driver.stop()
        #expect(results.count == 1)
        if case .breaks = results[0].finding { return }
        Issue.record("\(results[0].finding)")
    }

    @Test("a client is judged by what it did", arguments: Case.all) func verdict(_ row: Case) async throws {
        let driver = Self.driver(row.client)
        let scenario = try Self.scenarios(row.scenario)[0]
        let result = await ScenarioRunner.patient.run(scenario, with: driver)
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
