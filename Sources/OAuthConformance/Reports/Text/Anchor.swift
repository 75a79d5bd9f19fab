/// The names under which a page can be linked; the same seed gives the same names.
enum Anchor {
    static func scenario(_ id: String) -> String { slug(id) }

    static func check(_ check: CheckResult, in scenario: String) -> String { slug(scenario) + "." + slug(check.id) }

    static func exchange(_ number: Int, in scenario: String) -> String { slug(scenario) + ".x\(number)" }

    private static func slug(_ text: String) -> String {
        String(
            text.unicodeScalars.map { scalar in
                scalar.isASCII
                    && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-")
                    ? Character(scalar) : "-"
            }
        )
    }
}
