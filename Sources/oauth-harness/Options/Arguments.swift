/// What a command line said, checked against its verb.
struct Arguments: Sendable {
    let operands: [String]
    private let values: [String: [String]]

    init(operands: [String], values: [String: [String]]) {
        self.operands = operands
        self.values = values
    }

    /// The options among these that were given, as words of a command line, in the order of the list.
    func words(of options: [Option]) -> [String] {
        options.flatMap { option -> [String] in
            guard let values = values[option.name] else { return [] }
            return option.value == nil ? [option.name] : values.flatMap { [option.name, $0] }
        }
    }

    /// Whether an option was given.
    func has(_ option: Option) -> Bool { values[option.name] != nil }

    /// The value of an option; nil where it was not given.
    func text(_ option: Option) -> String? { values[option.name]?.last }

    /// Every value of an option that repeats, in order.
    func all(_ option: Option) -> [String] { values[option.name] ?? [] }

    /// The value of an option that takes a number; the parser has checked its range.
    func number<Number: FixedWidthInteger>(_ option: Option) -> Number? { text(option).flatMap { Number($0) } }

    /// The value of an option that takes seconds.
    func seconds(_ option: Option) -> Duration? { text(option).flatMap(Double.init).map { .seconds($0) } }
}
