package import OAuthHarness

/// What a scenario expects of a client, beside the checks it lists.
package struct Expectation: Sendable {
    /// The outcome of the last step that concerns the client.
    package struct ExpectedOutcome: Sendable {
        /// The kinds that are right; empty for any.
        package let kinds: [Outcome.Kind]
        /// Members that the answer must have, values compared exactly.
        package let members: JSONObject

        package init(kinds: [Outcome.Kind] = [], members: JSONObject = [:]) {
            self.kinds = kinds
            self.members = members
        }
    }

    /// How many requests of a kind the client must send, and what they must carry.
    package struct ExpectedRequests: Sendable {
        package let endpoint: Endpoint
        /// The grant type; nil for any.
        package let grant: GrantType?
        /// How many; nil for one or more.
        package let count: Int?
        /// Parameters that each must carry; `{{redirect_uri}}` and `{{client_id}}` stand for what they name.
        package let parameters: [(name: String, value: String)]
    }

    /// The outcome; nil for any.
    package let outcome: ExpectedOutcome?
    package let requests: [ExpectedRequests]
    /// The checks to judge by: identifiers, or globs.
    package let checks: [String]

    package init(outcome: ExpectedOutcome? = nil, requests: [ExpectedRequests] = [], checks: [String] = []) {
        self.outcome = outcome
        self.requests = requests
        self.checks = checks
    }
}
