/// What stands behind a verb without a dash.
struct Operand: Sendable {
    /// The word that stands for it in help: `PROVIDER`.
    let name: String
    let summary: String
    var isRequired = true
    var repeats = false
    /// What it is one of, for messages and completions; empty where it is free.
    var words: @Sendable () -> [String] = { [] }
    /// What one of the words is called: `provider`.
    var noun = "operand"

    /// As a usage line shows it: `[PATH ...]`.
    var usage: String {
        let text = repeats ? "\(name) ..." : name
        return isRequired ? text : "[\(text)]"
    }
}
