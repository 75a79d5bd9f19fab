extension HTTPParseError: CustomStringConvertible {
    /// What should have stood there.
    package var expected: String {
        switch code {
        case .controlByte: "printable bytes, spaces and tabs (plain HTTP, not a TLS handshake)"
        case .bareCarriageReturn: "a line feed after the carriage return"
        case .bareLineFeed: "a carriage return before the line feed"
        case .emptyStartLine: "a start line instead of an empty one"
        case .startLineTooLong: "a shorter start line"
        case .methodTooLong: "a method of at most 32 bytes"
        case .invalidMethod: "a method token followed by one space"
        case .invalidTarget: "a percent-encoded request target: /path?query, an absolute URI, or * for OPTIONS"
        case .invalidVersion: "HTTP/1.1 at this place of the start line"
        case .unsupportedVersion: "HTTP/1.1 or HTTP/1.0"
        case .invalidStatusCode: "a status of three digits from 100 to 999"
        case .foldedField: "each field on one line, beginning with its name"
        case .missingColon: "a colon after the field name"
        case .spaceBeforeColon: "the colon right after the field name"
        case .invalidFieldName: "a field name made of token characters"
        case .headerTooLarge: "fewer header bytes"
        case .tooManyFields: "fewer header fields"
        case .missingHost: "a Host field"
        case .repeatedHost: "only one Host field"
        case .invalidHost: "a Host field of the form host or host:port"
        case .invalidContentLength: "a Content-Length of digits only"
        case .repeatedContentLength: "only one Content-Length"
        case .lengthAndTransferEncoding: "either Content-Length or Transfer-Encoding, not both"
        case .invalidTransferEncoding: "chunked, once, as the last transfer coding"
        case .unsupportedTransferCoding: "no transfer coding but chunked"
        case .transferEncodingInOldVersion: "no Transfer-Encoding in HTTP/1.0"
        case .bodyTooLarge: "a smaller body"
        case .invalidChunkSize: "a chunk size in hexadecimal digits"
        case .invalidChunkExtension: "chunk extensions of the form ;name or ;name=value"
        case .chunkLineTooLong: "a chunk size line of at most 1024 bytes"
        case .unterminatedChunk: "CR LF after the bytes of the chunk"
        case .forbiddenTrailer: "no framing or routing field among the trailers"
        case .truncated: "the rest of the message"
        }
    }

    package var description: String {
        let shown = found.isEmpty ? "nothing" : Self.quoted(found)
        return "send \(expected): byte \(offset) of the message has \(shown)"
    }

    private static func quoted(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789ABCDEF")
        var text = ""
        for byte in bytes {
            switch byte {
            case 0x22, 0x5C: text += "\\" + String(UnicodeScalar(byte))
            case 0x20...0x7E: text += String(UnicodeScalar(byte))
            case 0x0D: text += "\\r"
            case 0x0A: text += "\\n"
            case 0x09: text += "\\t"
            default: text += "\\x" + String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            }
        }
        return "\"\(text)\""
    }
}
