/// What a command line said, checked against its verb.
struct Arguments: Sendable {
    /// A value as it was given and as it was read.
    typealias Given = (text: String, value: any Sendable)

    let operands: [String]
    /// What stands behind `--`.
    let command: [String]
    private let values: [String: [Given]]

    init(operands: [String], values: [String: [Given]], command: [String] = []) {
        self.operands = operands
        self.command = command
        self.values = values
    }

    /// The options among these that were given, as words of a command line, in the order of the list.
    func words(of options: [any OptionDeclaration]) -> [String] {
        options.flatMap { option -> [String] in
            guard let values = values[option.name] else { return [] }
            return option.placeholder == nil ? [option.name] : values.flatMap { [option.name, $0.text] }
        }
    }

    func has(_ option: any OptionDeclaration) -> Bool { values[option.name] != nil }

    /// What an option comes to, given or not.
    subscript<Value>(option: Option<Value>) -> Value { option.value(values[option.name]?.map(\.value)) }
}
