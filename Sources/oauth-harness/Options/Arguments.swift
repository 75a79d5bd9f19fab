/// What a command line said, checked against its verb.
struct Arguments: Sendable {
    /// A value as it was given and as it was read.
    typealias Given = (text: String, value: any Sendable)

    let operands: [String]
    private let values: [String: [Given]]

    init(operands: [String], values: [String: [Given]]) {
        self.operands = operands
        self.values = values
    }

    /// The options among these that were given, as words of a command line, in the order of the list.
    func words(of options: [any OptionDeclaration]) -> [String] {
        options.flatMap { option -> [String] in
            guard let values = values[option.name] else { return [] }
            return option.placeholder == nil ? [option.name] : values.flatMap { [option.name, $0.text] }
        }
    }

    /// Whether an option was given.
    func has(_ option: any OptionDeclaration) -> Bool { values[option.name] != nil }

    /// The value of an option; nil where it was not given.
    subscript<Value>(option: Option<Value>) -> Value? { all(option).last }

    /// Every value of an option that repeats, in order.
    func all<Value>(_ option: Option<Value>) -> [Value] {
        (values[option.name] ?? []).compactMap { $0.value as? Value }
    }
}
