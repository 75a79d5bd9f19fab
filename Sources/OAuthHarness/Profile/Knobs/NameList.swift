import JSONText
import HTTPWire

/// Names in the order they were written, as a knob holds them.
package struct NameList: KnobValue, ExpressibleByArrayLiteral {
    /// The names.
    package let names: [String]

    /// Makes a list of a literal.
    package init(arrayLiteral elements: String...) {
        names = elements
    }

    /// Reads a comma list, or `none`; white space round a name is dropped.
    package init?(knob: String) {
        guard knob != "none", !knob.isEmpty else {
            names = []
            return
        }
        names = knob.split(separator: ",", omittingEmptySubsequences: false).map { part in
            part.trimming(\.isWhitespace)
        }
        guard names.allSatisfy({ !$0.isEmpty }) else { return nil }
    }

    /// The comma list, or `none`.
    package var knob: String {
        names.isEmpty ? "none" : names.joined(separator: ",")
    }

    /// What a text must look like.
    package static var expected: String { "none, or names parted by commas" }

    /// Whether a name is listed.
    package func contains(_ name: String) -> Bool {
        names.contains(name)
    }

    /// Whether a name is listed.
    package func contains(_ name: [UInt8]) -> Bool {
        names.contains { $0.isSpelled(name) }
    }
}
