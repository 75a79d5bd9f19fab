import JSONText

/// One word of the script in its JSON form: what it takes and what it makes.
package struct ActionWord: Sendable {
    package let name: String
    package let summary: String
    package let arguments: [Member]
    let make: @Sendable (JSONObject) throws -> Action

    /// A word without arguments.
    init(_ action: Action, _ summary: String) {
        self.init(action.name, summary, []) { _ in action }
    }

    init(
        _ name: String,
        _ summary: String,
        _ arguments: [Member],
        make: @escaping @Sendable (JSONObject) throws -> Action
    ) {
        self.name = name
        self.summary = summary
        self.arguments = arguments
        self.make = make
    }

    /// Every word, in the order that lists print.
    package static let all: [ActionWord] = [
        personWords, credentialWords, userAgentWords, bodyWords, answerWords, callbackWords, transportWords, faultWords,
    ].flatMap { $0 }

    /// Reads the value of `do`: an object with one member, the word and its arguments.
    func action(_ arguments: JSON, at path: JSONPath) throws(ScriptError) -> Action {
        guard let object = arguments.object else {
            throw ScriptError(path: path, found: arguments.kind, expected: "an object with the arguments of \(name)")
        }
        for (key, value) in object {
            guard let argument = self.arguments.first(where: { $0.name == key }) else {
                throw ScriptError(
                    unknown: key,
                    at: path[key],
                    known: self.arguments.map(\.name),
                    what: "argument of \(name)"
                )
            }
            guard argument.accepts(value) else {
                throw ScriptError(path: path[key], found: value.text(), expected: argument.expected)
            }
        }
        let missing = self.arguments.first { $0.isRequired && object[$0.name] == nil }
        guard missing == nil, let action = try? make(object) else {
            throw ScriptError(
                path: path,
                found: "no \(missing?.name ?? "such value")",
                expected: missing.map { "\($0.name), \($0.expected)" } ?? "the arguments of \(name)"
            )
        }
        return action
    }

    /// A word with arguments: what each may be, and what an action does with them.
    struct Definition<Values>: Sendable {
        let word: ActionWord
        private let action: @Sendable (Values) -> Action

        init(
            _ name: String,
            _ summary: String,
            _ fields: Fields<Values>,
            _ stages: @escaping @Sendable (Values) -> Action.Stages
        ) {
            let action = { @Sendable (values: Values) in
                Action(name, stages(values), arguments: .object(fields.write(values)))
            }
            self.action = action
            word = ActionWord(name, summary, fields.members) { action(try fields.read($0)) }
        }

        func callAsFunction(_ values: Values) -> Action { action(values) }
    }
}

extension Shape<Duration> {
    /// So many seconds of real time, to the millisecond.
    static func seconds(most: Int = 60) -> Shape {
        Shape<Double>.seconds(most: most).map(
            { .milliseconds(Int($0 * 1000)) },
            { Double($0.milliseconds) / 1000 }
        )
    }
}

extension Shape<Double> {
    static func seconds(most: Int) -> Shape {
        Shape(
            "a number of seconds from 0 to \(most)",
            ["type": "number", "minimum": 0],
            read: { json in json.double.flatMap { $0 >= 0 && $0 <= Double(most) ? $0 : nil } },
            write: { .number("\($0)") }
        )
    }
}
