import JSONText

/// One word of the script in its JSON form: what it takes and what it makes.
package struct ActionWord: Sendable {
    package let name: String
    package let summary: String
    package let arguments: [Member]
    /// An endpoint at which it acts, for examples.
    package private(set) var endpoint = Endpoint.token
    /// The endpoints at which alone it can act; nil for any.
    package private(set) var reach: [Endpoint]?
    /// Whether the texts of its arguments are filled in.
    private(set) var fillsTexts = false
    private let make: @Sendable (JSONObject, JSONPath) throws -> Action

    /// A word without arguments.
    init(_ action: Action, _ summary: String) { self.init(action.name, summary, []) { _, _ in action } }

    init(
        _ name: String,
        _ summary: String,
        _ arguments: [Member],
        make: @escaping @Sendable (JSONObject, JSONPath) throws -> Action
    ) {
        self.name = name
        self.summary = summary
        self.arguments = arguments
        self.make = make
    }

    func acting(at endpoint: Endpoint, only reach: [Endpoint]? = nil) -> ActionWord {
        var word = self
        (word.endpoint, word.reach) = (endpoint, reach)
        return word
    }

    /// The same word with texts that are filled in.
    var filling: ActionWord {
        var word = self
        word.fillsTexts = true
        return word
    }

    /// Whether it can act at an endpoint that rules name; a page of the provider's own may call back as well.
    func acts(at endpoint: Endpoint) -> Bool {
        reach.map {
            $0.contains(endpoint) || !Endpoint.known.contains(endpoint) || endpoint == .any || endpoint == .other
        }
            ?? true
    }

    /// Every word, in the order that lists print.
    package static let all: [ActionWord] = [
        personWords, credentialWords, userAgentWords, bodyWords, answerWords, callbackWords, transportWords, faultWords,
    ].flatMap { $0 }

    var schema: JSONObject {
        var schema = arguments.schema
        schema["properties"] = .object(JSONObject(arguments.map { ($0.name, .object($0.describedSchema)) }))
        schema["description"] = .string(summary)
        return schema
    }

    func action(_ arguments: JSON, at path: JSONPath) throws(JSONMismatch) -> Action {
        let names = self.arguments.map(\.name)
        let object = try StrictObject(arguments, at: path, keys: names, what: "argument of \(name)").members
        return try JSONMismatch.thrown {
            for argument in self.arguments {
                if let value = object[argument.name] { try argument.check(value, path[argument.name]) }
            }
            return try make(object, path)
        }
    }

    /// A word with arguments: what each may be, and what an action does with them.
    struct Definition<Values>: Sendable {
        let word: ActionWord
        private let action: @Sendable (Values) -> Action

        init(
            _ name: String,
            _ summary: String,
            _ fields: Fields<Values>,
            mistake: @escaping @Sendable (Values, JSONPath) -> JSONMismatch? = { _, _ in nil },
            _ stages: @escaping @Sendable (Values) -> Action.Stages
        ) {
            let action = { @Sendable (values: Values) in
                Action(name, stages(values), arguments: .object(fields.write(values)))
            }
            self.action = action
            word = ActionWord(name, summary, fields.members) { object, path in
                let values = try fields.read(object, path)
                if let mistake = mistake(values, path) { throw mistake }
                return action(values)
            }
        }

        func callAsFunction(_ values: Values) -> Action { action(values) }
    }
}

extension Member {
    /// What the value may be, with the words of an error as its description.
    fileprivate var describedSchema: JSONObject {
        var schema = schema
        schema["description"] = .string(expected)
        return schema
    }
}

extension Shape<Duration> {
    /// So many seconds of real time, to the millisecond.
    static func seconds(most: Int = 60) -> Shape {
        Shape<Double>.seconds(most: most).map({ .milliseconds(Int($0 * 1000)) }, { Double($0.milliseconds) / 1000 })
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
