import JSONText

/// The first place where bytes differ from a text with placeholders.
package struct PlaceholderMismatch: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// Other bytes stand there, or none.
        case differs
        /// The text is over and the bytes go on.
        case goesOn
        /// A name that has a value would get another one.
        case rebinds(name: String)
        /// The value of a name has another shape.
        case shape(name: String, shape: String)
    }

    package let reason: Reason
    /// The offset of the first differing byte.
    package let offset: Int
    /// The last bytes that were the same.
    package let before: [UInt8]
    /// What should follow them; cut to a few bytes.
    package let expected: [UInt8]
    /// What follows them; cut to a few bytes.
    package let found: [UInt8]
}

// MARK: -

extension PlaceholderMismatch: CustomStringConvertible {
    /// `byte 17: after "…", expected "…", found "…"`, and why where the bytes do not say it.
    package var description: String {
        let place = before.isEmpty ? "byte \(offset):" : "byte \(offset): after \(Self.quote(before)),"
        let detail =
            switch reason {
            case .differs, .goesOn: ""
            case .rebinds(let name): " ({{\(name)}} already stands for the former)"
            case .shape(let name, let shape): " ({{\(name)}} takes \(shape))"
            }
        return "\(place) expected \(Self.quote(expected)), found \(Self.quote(found))\(detail)"
    }

    private static func quote(_ bytes: [UInt8]) -> String {
        bytes.isEmpty ? "the end" : JSON.string(String(decoding: bytes, as: UTF8.self)).text()
    }
}
