import HTTPWire
import JSONText

/// Words in the order they were written, as a knob holds them.
package struct KnobList<Element: KnobListElement>: KnobValue, ExpressibleByArrayLiteral {
    /// The words.
    package let elements: [Element]

    /// Makes a list of a literal.
    package init(arrayLiteral elements: Element...) {
        self.elements = elements
    }

    /// Reads a comma list, or `none`.
    package init?(knob: String) {
        guard knob != "none", !knob.isEmpty else {
            elements = []
            return
        }
        let words = knob.split(separator: ",", omittingEmptySubsequences: false)
        elements = words.compactMap { Element(listed: String($0)) }
        guard elements.count == words.count else { return nil }
    }

    /// The comma list, or `none`.
    package var knob: String {
        elements.isEmpty ? "none" : elements.map(\.listed).joined(separator: ",")
    }

    /// What a text must look like.
    package static var expected: String { Element.expectedList }

    /// Whether a word is listed.
    package func contains(_ element: Element) -> Bool { elements.contains(element) }
}

/// A word of a list that a knob holds.
package protocol KnobListElement: Hashable, Sendable {
    /// Reads a word between commas.
    init?(listed word: String)
    /// The word between commas.
    var listed: String { get }
    /// What a list must look like.
    static var expectedList: String { get }
}

extension KnobListElement where Self: CaseIterable, Self: RawRepresentable, RawValue == String {
    package init?(listed word: String) { self.init(rawValue: word) }
    package var listed: String { rawValue }
    package static var expectedList: String {
        "none, or a comma list of " + allCases.map(\.rawValue).joined(separator: ", ")
    }
}

/// Names, round which white space is dropped.
package typealias NameList = KnobList<String>

extension String: KnobListElement {
    package init?(listed word: String) {
        self = word.trimming(\.isWhitespace)
        guard !isEmpty else { return nil }
    }
    package var listed: String { self }
    package static var expectedList: String { "none, or names parted by commas" }
}

extension KnobList<String> {
    /// The names.
    package var names: [String] { elements }

    /// Whether a name is listed.
    package func contains(_ name: [UInt8]) -> Bool {
        elements.contains { $0.isSpelled(name) }
    }
}

extension Endpoint: KnobListElement {
    package init?(listed word: String) {
        self.init(rawValue: word)
        guard Self.known.contains(self) else { return nil }
    }
    package var listed: String { rawValue }
    package static var expectedList: String {
        "none, any, or a comma list of " + known.map(\.rawValue).joined(separator: ", ")
    }
}

extension KnobList<Endpoint> {
    /// Whether an endpoint is meant; `any` means all of them.
    package func covers(_ endpoint: Endpoint) -> Bool {
        elements.contains(endpoint) || elements.contains(.any)
    }
}
