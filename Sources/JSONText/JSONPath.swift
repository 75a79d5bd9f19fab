import HTTPWire

/// The way from the top of a document to one of its values: `steps[2].respond.status`.
package struct JSONPath: Hashable, Sendable {
    package enum Component: Hashable, Sendable {
        case key(String)
        case index(Int)
    }

    package var components: [Component]

    package init(_ components: [Component] = []) {
        self.components = components
    }

    package static var root: JSONPath { JSONPath() }

    package subscript(key: String) -> JSONPath { JSONPath(components + [.key(key)]) }

    package subscript(index: Int) -> JSONPath { JSONPath(components + [.index(index)]) }

    /// The path without its last component; the root's parent is the root.
    package var parent: JSONPath { JSONPath(components.dropLast()) }
}

// MARK: -

extension JSONPath: CustomStringConvertible {
    /// Dots and brackets; a key that is no plain word stands quoted in brackets, and the root is `document`.
    package var description: String {
        guard !components.isEmpty else { return "document" }
        return components.reduce(into: "") { text, component in
            switch component {
            case .index(let index): text += "[\(index)]"
            case .key(let key) where !Self.isPlain(key): text += "[\(JSON.string(key).text())]"
            case .key(let key): text += text.isEmpty ? key : ".\(key)"
            }
        }
    }

    private static func isPlain(_ key: String) -> Bool {
        !key.isEmpty
            && key.utf8.allSatisfy { $0.isLetter || $0.isDigit || [0x24, 0x2D, 0x5F].contains($0) }
    }
}
