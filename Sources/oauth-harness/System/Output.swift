import SystemCalls

/// A stream of the process; every write goes out at once and whole.
struct Output: Sendable {
    static let standard = Output(descriptor: 1)
    static let error = Output(descriptor: 2)

    let descriptor: Int32

    /// Whether a person looks at it.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Whether colours help: on a terminal, unless the environment says no (no-color.org).
    var hasColours: Bool {
        isTerminal && getenv("NO_COLOR") == nil && getenv("TERM").map { String(cString: $0) } != "dumb"
    }

    /// Writes a text; what a closed reader does not take is lost.
    func write(_ text: String) {
        _ = write(Array(text.utf8))
    }

    /// Writes bytes; false where they could not all be written.
    func write(_ bytes: [UInt8]) -> Bool {
        Platform.writeAll(descriptor, bytes)
    }
}

extension String {
    /// The text with control characters made visible, so that a request cannot drive a terminal or forge a line.
    var visible: String {
        guard unicodeScalars.contains(where: Self.isControl) else { return self }
        return unicodeScalars.reduce(into: "") { text, scalar in
            text += Self.isControl(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
    }
}
