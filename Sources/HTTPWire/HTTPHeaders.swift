/// The header fields of a message, in order, repeats and spelling kept.
///
/// Names are compared without case (RFC 9110 §5.1). Values are bytes: a provider may put raw UTF-8 there.
public struct HTTPHeaders: Hashable, Sendable {
    /// One field line.
    public struct Field: Hashable, Sendable {
        /// The field name, spelled as on the wire.
        public let name: String
        /// The field value without surrounding white space.
        public let bytes: [UInt8]

        /// Makes a field of bytes.
        ///
        /// - Parameters:
        ///   - name: The field name.
        ///   - bytes: The value, without surrounding white space.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }

        /// Makes a field of texts that are written one behind the other.
        ///
        /// A text with the others inside would be made larger again and again, and then copied.
        package init(name: String, joining texts: String...) {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count })
            for text in texts { bytes += text.utf8 }
            self.init(name: name, bytes: bytes)
        }

        /// The value as text; bytes that are no UTF-8 show as replacement characters.
        public var value: String { String(decoding: bytes, as: UTF8.self) }
    }

    /// The fields in the order of the wire.
    public var fields: [Field]

    /// Makes a list of fields.
    ///
    /// - Parameter fields: The fields in the order of the wire.
    public init(_ fields: [Field] = []) {
        self.fields = fields
    }

    /// The first value of a name, or nil; setting replaces the first, drops the others, and appends where there was none.
    ///
    /// - Parameter name: A field name in any case.
    public subscript(name: String) -> String? {
        get { first(name)?.value }
        set {
            guard let newValue else {
                removeAll(name)
                return
            }
            let field = Field(name: name, bytes: Array(newValue.utf8))
            guard let index = place(of: name) else {
                fields.append(field)
                return
            }
            let rest = fields[(index + 1)...].filter { !Self.isSame($0.name, name) }
            fields.replaceSubrange(index..., with: [field] + rest)
        }
    }

    /// The first field of a name.
    ///
    /// - Parameter name: A field name in any case.
    /// - Returns: The field, or nil where there is none.
    public func first(_ name: String) -> Field? {
        place(of: name).map { fields[$0] }
    }

    /// The bytes of the first field of a name, or nil where there is none.
    package func bytes(of name: String) -> [UInt8]? {
        place(of: name).map { fields[$0].bytes }
    }

    /// Where the first field of a name stands; looked for in place, because every request is asked for several.
    package func place(of name: String, from start: Int = 0) -> Int? {
        fields.withUnsafeBufferPointer { fields in
            var index = start
            while index < fields.count {
                if Self.isSame(fields[index].name, name) { return index }
                index &+= 1
            }
            return nil
        }
    }

    /// Every field of a name, in order.
    ///
    /// - Parameter name: A field name in any case.
    /// - Returns: The fields; empty where there is none.
    public func all(_ name: String) -> [Field] {
        fields.filter { Self.isSame($0.name, name) }
    }

    /// Appends a field and keeps those that are there.
    ///
    /// - Parameters:
    ///   - name: The field name.
    ///   - value: The value, written as UTF-8.
    public mutating func append(_ name: String, _ value: String) {
        fields.append(Field(name: name, bytes: Array(value.utf8)))
    }

    /// Removes every field of a name.
    ///
    /// - Parameter name: A field name in any case.
    package mutating func removeAll(_ name: String) {
        // Removing nothing would make a copy of fields that somebody shares.
        guard place(of: name) != nil else { return }
        fields.removeAll { Self.isSame($0.name, name) }
    }

    /// Compares two field names without ASCII case and without building strings.
    package static func isSame(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        // Most are spelled alike, and short enough to be compared as one word.
        if left == right { return true }
        let isSame = left.utf8.withContiguousStorageIfAvailable { left in
            right.utf8.withContiguousStorageIfAvailable(left.isSameWithoutCase)
        }
        return (isSame ?? nil) ?? (left.lowercased() == right.lowercased())
    }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    /// Makes a list of fields in the order of the literal.
    ///
    /// - Parameter elements: Names and values; a name may repeat.
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(elements.map { Field(name: $0.0, bytes: Array($0.1.utf8)) })
    }
}
