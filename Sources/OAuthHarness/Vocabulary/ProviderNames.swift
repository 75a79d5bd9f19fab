/// What a provider calls otherwise than the RFCs: its own names by theirs, and the headers that hold an access token.
package struct ProviderNames: Sendable, Hashable {
    /// Parameters of requests.
    package var parameters: [String: String] = [:]
    /// Members of answers.
    package var answers: [String: String] = [:]
    /// Headers of its own in which it looks for an access token.
    package var tokenHeaders: [String] = []
}
