/// The program: its name, and every verb that it has.
struct Program: Sendable {
    static let name = "oauth-harness"
    static let version = "0.1.0"
    static let summary = "A mock OAuth provider with the quirks of real ones, and a judge of OAuth clients."

    /// Every verb in the order of help.
    static let verbs: [Verb] = [
        .run, .probe, .report, .serve, .intercept, .initialize, .record, .replay, .player, .verify, .list, .explain,
        .doctor, .status, .environment, .completions, .manual,
    ]
}
