extension JSONScanner {
    /// Reads a string from its opening quote to past its closing one.
    mutating func string() throws(JSONSyntaxError) -> String {
        at &+= 1
        let start = at
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x22 {
                defer { at &+= 1 }
                return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
            }
            if byte == 0x5C { return try escapedString(from: start) }
            try plain(byte)
        }
        throw error("a closing quote")
    }

    private mutating func escapedString(from start: Int) throws(JSONSyntaxError) -> String {
        var text = Array(bytes[start..<at])
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x22 {
                at &+= 1
                return String(decoding: text, as: UTF8.self)
            }
            if byte == 0x5C {
                try escape(into: &text)
            } else {
                let start = at
                try plain(byte)
                text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<at]))
            }
        }
        throw error("a closing quote")
    }

    /// Steps over one character that stands for itself.
    private mutating func plain(_ byte: UInt8) throws(JSONSyntaxError) {
        if byte < 0x20 { throw error("an escape for the control character") }
        guard byte >= 0x80 else {
            at &+= 1
            return
        }
        let length = sequenceLength(byte)
        guard length > 0 else { throw error("UTF-8") }
        at &+= length
    }

    /// Returns the length of the well-formed UTF-8 sequence here (Unicode 15, table 3-7); zero for any other.
    private func sequenceLength(_ lead: UInt8) -> Int {
        let (length, low, high): (Int, UInt8, UInt8) =
            switch lead {
            case 0xC2...0xDF: (2, 0x80, 0xBF)
            case 0xE0: (3, 0xA0, 0xBF)
            case 0xED: (3, 0x80, 0x9F)
            case 0xE1...0xEF: (3, 0x80, 0xBF)
            case 0xF0: (4, 0x90, 0xBF)
            case 0xF1...0xF3: (4, 0x80, 0xBF)
            case 0xF4: (4, 0x80, 0x8F)
            default: (0, 0, 0)
            }
        guard length > 0, at &+ length <= bytes.count else { return 0 }
        guard bytes[at &+ 1] >= low, bytes[at &+ 1] <= high else { return 0 }
        var index = 2
        while index < length {
            guard bytes[at &+ index] & 0xC0 == 0x80 else { return 0 }
            index &+= 1
        }
        return length
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
        let start = at
        at &+= 1
        switch next {
        case 0x22, 0x5C, 0x2F: text.append(bytes[at])
        case 0x62: text.append(0x08)
        case 0x66: text.append(0x0C)
        case 0x6E: text.append(0x0A)
        case 0x72: text.append(0x0D)
        case 0x74: text.append(0x09)
        case 0x75:
            at &+= 1
            try unicodeEscape(from: start, into: &text)
            return
        case nil: throw error("a closing quote")
        default:
            throw error("one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u", at: start, found: found(from: start, count: 2))
        }
        at &+= 1
    }

    /// Reads the four digits after `\u`, and the second escape of a pair.
    private mutating func unicodeEscape(from start: Int, into text: inout [UInt8]) throws(JSONSyntaxError) {
        var code = try hexadecimal()
        if code & 0xFC00 == 0xD800, next == 0x5C, at &+ 1 < bytes.count, bytes[at &+ 1] == 0x75 {
            let rest = at
            at &+= 2
            let low = try hexadecimal()
            if low & 0xFC00 == 0xDC00 {
                code = 0x10000 &+ (code & 0x3FF) << 10 &+ (low & 0x3FF)
            } else {
                at = rest
            }
        }
        if code & 0xFFFF_F800 == 0xD800 {
            guard options.replacesLoneSurrogates else {
                throw error("a pair of surrogates", at: start, found: found(from: start, count: 6))
            }
            code = 0xFFFD
        }
        guard let scalar = Unicode.Scalar(code) else { throw error("a Unicode scalar value", at: start) }
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next else { throw error("four hexadecimal digits") }
            switch byte {
            case 0x30...0x39: code = code << 4 | UInt32(byte &- 0x30)
            case 0x41...0x46, 0x61...0x66: code = code << 4 | UInt32((byte | 0x20) &- 0x57)
            default: throw error("four hexadecimal digits")
            }
            at &+= 1
        }
        return code
    }
}
