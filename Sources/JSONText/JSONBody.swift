import HTTPWire

/// A body that holds JSON, plain or in a call of JavaScript as QQ answers.
package enum JSONBody {
    package static func read(_ bytes: [UInt8]) -> (callback: String?, value: JSON)? {
        let start = bytes.firstIndex { !isSpace($0) } ?? bytes.endIndex
        let end = (bytes.lastIndex { !isSpace($0) && $0 != 0x3B } ?? -1) + 1
        guard start < end else { return nil }
        let text = bytes[start..<end]
        if text.first == 0x7B || text.first == 0x5B { return value(text).map { (nil, $0) } }
        guard text.last == 0x29, let open = text.firstIndex(of: 0x28), open > start,
            text[..<open].allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x5F || $0 == 0x2E })
        else { return nil }
        return value(text[(open + 1)...].dropLast()).map { (String(decoding: text[..<open], as: UTF8.self), $0) }
    }

    private static func value(_ bytes: ArraySlice<UInt8>) -> JSON? {
        try? JSONReader.value(Array(bytes), options: .init(duplicateKeys: .lastWins, replacesLoneSurrogates: true))
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte &- 0x09 < 5
    }
}
