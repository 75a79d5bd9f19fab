import JSONText

/// One word of the script in its JSON form: what it takes and what it makes.
package struct ActionWord: Sendable {
    package struct Argument: Sendable {
        package let name: String
        package let expected: String
        package let isRequired: Bool
        let accepts: @Sendable (JSON) -> Bool

        static func text(_ name: String, required: Bool = false) -> Argument {
            Argument(name: name, expected: "a string", isRequired: required) { $0.string != nil }
        }

        static func integer(_ name: String, required: Bool = false) -> Argument {
            Argument(name: name, expected: "an integer", isRequired: required) { $0.integer != nil }
        }

        static func status(_ name: String, required: Bool = false) -> Argument {
            Argument(name: name, expected: "an integer from 100 to 999", isRequired: required) {
                $0.integer.map { (100...999).contains($0) } ?? false
            }
        }

        static func seconds(_ name: String, required: Bool = false, most: Double = 86_400) -> Argument {
            Argument(name: name, expected: "a number of seconds from 0 to \(Int(most))", isRequired: required) {
                $0.double.map { $0 >= 0 && $0 <= most } ?? false
            }
        }

        static func flag(_ name: String) -> Argument {
            Argument(name: name, expected: "true or false", isRequired: false) { $0.bool != nil }
        }

        static func object(_ name: String) -> Argument {
            Argument(name: name, expected: "an object", isRequired: false) { $0.object != nil }
        }

        static func texts(_ name: String) -> Argument {
            Argument(name: name, expected: "an array of strings", isRequired: false) {
                $0.array?.allSatisfy { $0.string != nil } ?? false
            }
        }

        static func textMap(_ name: String) -> Argument {
            Argument(name: name, expected: "an object with string values", isRequired: false) {
                $0.object?.members.allSatisfy { $0.value.string != nil } ?? false
            }
        }

        static func choice(_ name: String, of words: [String], required: Bool = false) -> Argument {
            Argument(name: name, expected: "one of " + words.joined(separator: ", "), isRequired: required) {
                $0.string.map(words.contains) ?? false
            }
        }
    }

    package let name: String
    package let summary: String
    package let arguments: [Argument]
    let make: @Sendable (JSON) -> Action

    init(
        _ name: String,
        _ summary: String,
        _ arguments: [Argument] = [],
        make: @escaping @Sendable (JSON) -> Action
    ) {
        self.name = name
        self.summary = summary
        self.arguments = arguments
        self.make = make
    }

    /// Every word, in the order that lists print.
    package static let all: [ActionWord] =
        personWords + credentialWords + userAgentWords + bodyWords + answerWords + callbackWords + transportWords
        + faultWords

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
        for argument in self.arguments where argument.isRequired && object[argument.name] == nil {
            throw ScriptError(
                path: path,
                found: "no \(argument.name)",
                expected: "\(argument.name), \(argument.expected)"
            )
        }
        return make(arguments)
    }
}
