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
    package struct Pair: Hashable, Sendable {
        /// The name, decoded.
        package private(set) var name: [UInt8]
        /// The value, decoded; empty where there was no `=`.
        package let value: [UInt8]
        /// The name as it was sent.
        package var rawName: [UInt8] { sent?.name ?? name }
        /// The value as it was sent.
        package var rawValue: [UInt8] { sent?.value ?? value }
        /// Whether an `=` stood between name and value.
        package let hasEquals: Bool
        /// Whether name or value held a `%` that no two hexadecimal digits follow; such a `%` is kept as it is.
        package let isMalformed: Bool
        /// Whether the pair was sent as it is, in ASCII, without a bracket; most are.
        package let isPlain: Bool
        /// What was sent, where it is not the same.
        private let sent: Sent?

        private struct Sent: Hashable, Sendable {
            let name: [UInt8]
            let value: [UInt8]

            /// Nil where both stand for themselves.
            init?(name: [UInt8], value: [UInt8], _ pair: (name: [UInt8], value: [UInt8])) {
                guard name != pair.name || value != pair.value else { return nil }
                (self.name, self.value) = (name, value)
            }
        }

        /// Makes a pair to be sent.
        ///
        /// - Parameters:
        ///   - name: The name, not encoded.
        ///   - value: The value, not encoded.
        package init(name: [UInt8], value: [UInt8]) {
            self.name = name
            self.value = value
            hasEquals = true
            isMalformed = false
            sent = Sent(
                name: PercentCoding.encode(name, spaceAsPlus: true),
                value: PercentCoding.encode(value, spaceAsPlus: true),
                (name, value)
            )
            isPlain = sent == nil
        }

        /// Reads a segment; most names and values stand for themselves and need no second copy.
        init(decoding segment: Bytes, equals: Int?, isPlain: Bool, names: KnownNames?) {
            hasEquals = equals != nil
            self.isPlain = isPlain
            let namePart = segment.part(0..<(equals ?? segment.count))
            let rawName = names?.array(of: namePart) ?? Array(namePart)
            let rawValue = equals.map { Array(segment.part(($0 &+ 1)..<segment.count)) } ?? []
            guard !isPlain else {
                (name, value, isMalformed, sent) = (rawName, rawValue, false, nil)
                return
            }
            let name = PercentCoding.decode(rawName, plusAsSpace: true)
            let value = PercentCoding.decode(rawValue, plusAsSpace: true)
            self.name = name.bytes
            self.value = value.bytes
            isMalformed = name.isMalformed || value.isMalformed
            sent = Sent(name: rawName, value: rawValue, (name.bytes, value.bytes))
        }

        /// The same value under another name.
        package func named(_ name: String) -> Pair {
            var copy = self
            copy.name = Array(name.utf8)
            return copy
        }

        /// Whether the decoded name is a text, compared byte by byte.
        func isNamed(_ text: String) -> Bool {
            text.isSpelled(name)
        }
    }

    /// The pairs in the order in which they were sent.
    package var pairs: [Pair]

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
    package init(decoding bytes: ArraySlice<UInt8>, names: KnownNames? = nil) {
        pairs = []
        guard !bytes.isEmpty else { return }
        bytes.withUnsafeBufferPointer { read($0, names) }
    }

    private mutating func read(_ bytes: Bytes, _ names: KnownNames?) {
        pairs.reserveCapacity(8)
        var start = 0
        var equals: Int?
        var isPlain = true
        var index = 0
        while true {
            index = bytes.firstPlace(in: index..<bytes.count) {
                ByteMarks.equal(0x25, in: $0) | ByteMarks.equal(0x26, in: $0) | ByteMarks.equal(0x2B, in: $0)
                    | ByteMarks.equal(0x3D, in: $0) | ByteMarks.equal(0x5B, in: $0) | ByteMarks.notASCII(in: $0)
            }
            let byte = index < bytes.count ? bytes[index] : 0x26
            if byte == 0x3D {
                equals = equals ?? index &- start
            } else if byte != 0x26 {
                isPlain = false
            } else {
                if index > start {
                    let segment = bytes.part(start..<index)
                    pairs.append(Pair(decoding: segment, equals: equals, isPlain: isPlain, names: names))
                }
                (start, equals, isPlain) = (index &+ 1, nil, true)
            }
            guard index < bytes.count else { return }
            index &+= 1
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
    package mutating func removeAll(_ name: String) {
        pairs.removeAll { $0.isNamed(name) }
    }

    /// The pairs encoded afresh: RFC 3986 unreserved bytes stay, a space is `+`, hexadecimal digits are upper-case.
    public var encoded: [UInt8] { encoded(spaceAsPlus: true) }

    /// The pairs encoded afresh, a space as `+` or as `%20`; the values of some names are written as they are.
    package func encoded(spaceAsPlus: Bool, verbatim: Set<String> = []) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(pairs.reduce(0) { $0 + $1.name.count + $1.value.count + 2 })
        for pair in pairs {
            if !result.isEmpty { result.append(0x26) }
            PercentCoding.append(pair.name, to: &result, spaceAsPlus: spaceAsPlus)
            guard pair.hasEquals else { continue }
            result.append(0x3D)
            if !verbatim.isEmpty, verbatim.contains(String(decoding: pair.name, as: UTF8.self)) {
                result += pair.value
                continue
            }
            PercentCoding.append(pair.value, to: &result, spaceAsPlus: spaceAsPlus)
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
