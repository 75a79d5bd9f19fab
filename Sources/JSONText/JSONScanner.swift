import HTTPWire

/// The reader proper: one pass over bytes, no `Character` anywhere.
struct JSONScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let options: JSONReader.Options
    var at = 0
    var depth = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, options: JSONReader.Options) {
        self.bytes = bytes
        self.options = options
    }

    /// The byte at the reading position; nil at the end.
    var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    mutating func document() throws(JSONSyntaxError) -> JSON {
        try skipByteOrderMark()
        let value = try value(expected: "a value")
        skipSpace()
        guard at == bytes.count else { throw error("the end of the text") }
        return value
    }

    mutating func skipByteOrderMark() throws(JSONSyntaxError) {
        guard bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF else { return }
        guard options.skipsByteOrderMark else { throw error("a value", found: "a byte order mark") }
        at = 3
    }

    mutating func skipSpace() {
        while at < bytes.count {
            let byte = bytes[at]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            at &+= 1
        }
    }

    mutating func value(expected: String) throws(JSONSyntaxError) -> JSON {
        skipSpace()
        switch next {
        case 0x22: return .string(try string())
        case 0x7B: return .object(try object())
        case 0x5B: return .array(try array())
        case 0x74: return try word("true", .bool(true), expected)
        case 0x66: return try word("false", .bool(false), expected)
        case 0x6E: return try word("null", .null, expected)
        case let byte? where byte == 0x2D || Self.isDigit(byte): return .number(try number())
        default: throw error(expected)
        }
    }

    private mutating func word(
        _ word: StaticString,
        _ value: JSON,
        _ expected: String
    ) throws(JSONSyntaxError) -> JSON {
        let length = word.utf8CodeUnitCount
        var index = 0
        while index < length {
            guard at &+ index < bytes.count, bytes[at &+ index] == word.utf8Start[index] else { throw error(expected) }
            index &+= 1
        }
        if at &+ length < bytes.count, Self.isWord(bytes[at &+ length]) { throw error(expected) }
        at &+= length
        return value
    }

    // MARK: -

    mutating func array() throws(JSONSyntaxError) -> [JSON] {
        try enter()
        var elements: [JSON] = []
        skipSpace()
        if next == 0x5D { return leave(elements) }
        var expected = "a value or \"]\""
        while true {
            elements.append(try value(expected: expected))
            skipSpace()
            switch next {
            case 0x2C: at &+= 1
            case 0x5D: return leave(elements)
            default: throw error("\",\" or \"]\"")
            }
            expected = "a value"
        }
    }

    mutating func object() throws(JSONSyntaxError) -> JSONObject {
        try enter()
        var members = JSONMemberList(options.duplicateKeys)
        skipSpace()
        if next == 0x7D { return leave(members.object) }
        var expected = "a key in double quotes or \"}\""
        while true {
            skipSpace()
            let start = at
            let key = try key(expected: expected)
            guard members.admits(key) else {
                throw error("each key once", at: start, found: "\(JSON.string(key).text()) again")
            }
            members.add(key, try value(expected: "a value"))
            skipSpace()
            switch next {
            case 0x2C: at &+= 1
            case 0x7D: return leave(members.object)
            default: throw error("\",\" or \"}\"")
            }
            expected = "a key in double quotes"
        }
    }

    /// Reads a key and its colon.
    mutating func key(expected: String) throws(JSONSyntaxError) -> String {
        guard next == 0x22 else { throw error(expected) }
        let key = try string()
        skipSpace()
        guard next == 0x3A else { throw error("\":\"") }
        at &+= 1
        return key
    }

    mutating func enter() throws(JSONSyntaxError) {
        guard depth < options.depth else {
            throw error("at most \(options.depth) levels of nesting", found: "one more")
        }
        depth &+= 1
        at &+= 1
    }

    private mutating func leave<Value>(_ value: Value) -> Value {
        depth &-= 1
        at &+= 1
        return value
    }

    // MARK: -

    private mutating func number() throws(JSONSyntaxError) -> String {
        let start = at
        if next == 0x2D { at &+= 1 }
        if next == 0x30 {
            at &+= 1
            if let byte = next, Self.isDigit(byte) { throw error("a number without a leading zero", at: start) }
        } else {
            try digits()
        }
        if next == 0x2E {
            at &+= 1
            try digits()
        }
        if next == 0x65 || next == 0x45 {
            at &+= 1
            if next == 0x2B || next == 0x2D { at &+= 1 }
            try digits()
        }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
    }

    private mutating func digits() throws(JSONSyntaxError) {
        guard let byte = next, Self.isDigit(byte) else { throw error("a digit") }
        while at < bytes.count, Self.isDigit(bytes[at]) { at &+= 1 }
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte.isDigit }

    static func isWord(_ byte: UInt8) -> Bool {
        byte.isLetter || isDigit(byte) || byte == 0x5F
    }
}
