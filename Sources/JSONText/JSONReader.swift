/// Reads JSON texts, RFC 8259 and nothing looser.
package enum JSONReader {
    /// What a reader does with a key that an object already has.
    package enum DuplicateKeys: Hashable, Sendable {
        case error, firstWins, lastWins
    }

    /// The few liberties a caller may ask for, and the limits.
    package struct Options: Hashable, Sendable {
        package var duplicateKeys: DuplicateKeys
        /// The deepest nesting of arrays and objects.
        package var depth: Int
        package var skipsByteOrderMark: Bool
        /// Reads a lone surrogate escape as U+FFFD.
        package var replacesLoneSurrogates: Bool

        package init(
            duplicateKeys: DuplicateKeys = .error,
            depth: Int = 128,
            skipsByteOrderMark: Bool = false,
            replacesLoneSurrogates: Bool = false
        ) {
            self.duplicateKeys = duplicateKeys
            self.depth = depth
            self.skipsByteOrderMark = skipsByteOrderMark
            self.replacesLoneSurrogates = replacesLoneSurrogates
        }
    }

    /// Reads a document and keeps its text, so that positions can be asked for later.
    package static func read(_ bytes: [UInt8], options: Options = Options()) throws(JSONSyntaxError) -> JSONDocument {
        JSONDocument(value: try value(bytes, options: options), bytes: bytes, options: options)
    }

    /// Reads a value whose positions nobody will ask for.
    package static func value(_ bytes: [UInt8], options: Options = Options()) throws(JSONSyntaxError) -> JSON {
        try bytes.withUnsafeBufferPointer { buffer throws(JSONSyntaxError) -> JSON in
            var scanner = JSONScanner(buffer, options: options)
            return try scanner.document()
        }
    }
}
