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
    /// What stands behind the word and is read by the verb: `@2025-06`; nil where nothing may.
    var tail: Character?

    /// Which other words it takes, such as paths.
    var isOther: @Sendable (String) -> Bool = { _ in false }

    /// Whether a word is one of those, or none is named.
    func accepts(_ word: String) -> Bool {
        let known = words()
        return known.isEmpty || isOther(word)
            || known.contains(tail.map { mark in String(word.prefix { $0 != mark }) } ?? word)
    }

    /// As a usage line shows it: `[PATH ...]`.
    var usage: String {
        let text = repeats ? "\(name) ..." : name
        return isRequired ? text : "[\(text)]"
    }
}
