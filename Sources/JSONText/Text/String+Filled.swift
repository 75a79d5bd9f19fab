extension String {
    /// The text with a value in the place of each `{{name}}`; a name without a value stays as it is.
    ///
    /// Values are not looked through: one that holds a placeholder is written as it is.
    package func filled(_ value: (_ name: String) -> String?) -> String {
        var result = ""
        var rest = self[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            let name = String(rest[open.upperBound..<close.lowerBound])
            result += rest[..<open.lowerBound]
            result += value(name) ?? "{{\(name)}}"
            rest = rest[close.upperBound...]
        }
        return result + rest
    }
}
