/// The pairs of an `application/x-www-form-urlencoded` body or query, order, repeats and raw bytes kept.
///
/// ```swift
/// var form = FormParameters(decoding: Array("code=a%20b&scope=user_info+projects".utf8))
/// form.text("scope")              // "user_info projects"
/// form.append("state", "x&y")
/// ```
///
/// - SeeAlso: RFC 6749 appendix B.
public struct FormParameters: Hashable, Sendable {
    /// One name with its value, decoded and as it was sent.
    public struct Pair: Hashable, Sendable {
        /// The name, decoded.
        public let name: [UInt8]
        /// The value, decoded; empty where there was no `=`.
        public let value: [UInt8]
        /// The name as it was sent.
        public let rawName: [UInt8]
        /// The value as it was sent.
        public let rawValue: [UInt8]
        /// Whether an `=` stood between name and value.
        public let hasEquals: Bool
        /// Whether name or value held a `%` that no two hexadecimal digits follow; such a `%` is kept as it is.
        public let isMalformed: Bool

        /// Makes a pair to be sent.
        ///
        /// - Parameters:
        ///   - name: The name, not encoded.
        ///   - value: The value, not encoded.
        public init(name: [UInt8], value: [UInt8]) {
            self.name = name
            self.value = value
            rawName = PercentCoding.encode(name, spaceAsPlus: true)
            rawValue = PercentCoding.encode(value, spaceAsPlus: true)
            hasEquals = true
            isMalformed = false
        }

        init(decoding segment: Bytes) {
            let equals = segment.firstIndex(of: 0x3D)
            rawName = Array(segment[..<(equals ?? segment.endIndex)])
            rawValue = equals.map { Array(segment[($0 &+ 1)...]) } ?? []
            let name = Self.decoded(rawName)
            let value = Self.decoded(rawValue)
            self.name = name.bytes
            self.value = value.bytes
            hasEquals = equals != nil
            isMalformed = name.isMalformed || value.isMalformed
        }

        /// Most names and values stand for themselves and need no second copy.
        private static func decoded(_ raw: [UInt8]) -> (bytes: [UInt8], isMalformed: Bool) {
            let isPlain = raw.withUnsafeBufferPointer { bytes in
                var index = 0
                while index < bytes.count, bytes[index] != 0x25, bytes[index] != 0x2B { index &+= 1 }
                return index == bytes.count
            }
            return isPlain ? (raw, false) : PercentCoding.decode(raw, plusAsSpace: true)
        }

        /// Whether the decoded name is a text, compared byte by byte.
        func isNamed(_ text: String) -> Bool {
            let text = text.utf8
            return name.count == text.count && name.elementsEqual(text)
        }
    }

    /// The pairs in the order in which they were sent.
    public var pairs: [Pair]

    /// Makes an empty list.
    public init() {
        pairs = []
    }

    /// Reads a body or a query; no input is refused.
    ///
    /// - Parameter bytes: Segments separated by `&`. A `+` is a space; empty segments are dropped.
    public init(decoding bytes: [UInt8]) {
        self.init(decoding: bytes[...])
    }

    /// Reads a part of a request; no input is refused.
    package init(decoding bytes: ArraySlice<UInt8>) {
        pairs = []
        guard !bytes.isEmpty else { return }
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            var index = 0
            var count = 1
            for byte in bytes where byte == 0x26 { count &+= 1 }
            pairs.reserveCapacity(count)
            while start < bytes.count {
                while index < bytes.count, bytes[index] != 0x26 { index &+= 1 }
                if index > start { pairs.append(Pair(decoding: Bytes(rebasing: bytes[start..<index]))) }
                index &+= 1
                start = index
            }
        }
    }

    /// Appends a pair and keeps those that are there.
    ///
    /// - Parameters:
    ///   - name: The name, not encoded.
    ///   - value: The value, not encoded.
    public mutating func append(_ name: String, _ value: [UInt8]) {
        pairs.append(Pair(name: Array(name.utf8), value: value))
    }

    /// Appends a pair and keeps those that are there.
    ///
    /// - Parameters:
    ///   - name: The name, not encoded.
    ///   - value: The value, not encoded, sent as UTF-8.
    public mutating func append(_ name: String, _ value: String) {
        append(name, Array(value.utf8))
    }

    /// The first value of a name.
    ///
    /// - Parameter name: The name, compared byte by byte.
    /// - Returns: The decoded value, or nil where there is none.
    public func first(_ name: String) -> [UInt8]? {
        pairs.first { $0.isNamed(name) }?.value
    }

    /// Every value of a name.
    ///
    /// - Parameter name: The name, compared byte by byte.
    /// - Returns: The decoded values in order; empty where there is none.
    public func all(_ name: String) -> [[UInt8]] {
        pairs.filter { $0.isNamed(name) }.map(\.value)
    }

    /// The first value of a name as text.
    ///
    /// - Parameter name: The name, compared byte by byte.
    /// - Returns: The value; bytes that are no UTF-8 show as replacement characters. Nil where there is none.
    public func text(_ name: String) -> String? {
        first(name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether a name is there, with or without a value.
    ///
    /// - Parameter name: The name, compared byte by byte.
    /// - Returns: True where at least one pair has the name.
    public func contains(_ name: String) -> Bool {
        pairs.contains { $0.isNamed(name) }
    }

    /// Removes every pair of a name.
    ///
    /// - Parameter name: The name, compared byte by byte.
    public mutating func removeAll(_ name: String) {
        pairs.removeAll { $0.isNamed(name) }
    }

    /// The pairs encoded afresh: RFC 3986 unreserved bytes stay, a space is `+`, hexadecimal digits are upper-case.
    public var encoded: [UInt8] { encoded(spaceAsPlus: true) }

    /// The pairs encoded afresh, a space as `+` or as `%20`.
    package func encoded(spaceAsPlus: Bool) -> [UInt8] {
        var result: [UInt8] = []
        for pair in pairs {
            if !result.isEmpty { result.append(0x26) }
            result += PercentCoding.encode(pair.name, spaceAsPlus: spaceAsPlus)
            guard pair.hasEquals else { continue }
            result.append(0x3D)
            result += PercentCoding.encode(pair.value, spaceAsPlus: spaceAsPlus)
        }
        return result
    }
}

extension FormParameters: ExpressibleByDictionaryLiteral {
    /// Makes the pairs of a literal, in its order.
    ///
    /// - Parameter elements: Names and values, not encoded; a name may repeat.
    public init(dictionaryLiteral elements: (String, String)...) {
        pairs = elements.map { Pair(name: Array($0.0.utf8), value: Array($0.1.utf8)) }
    }
}
