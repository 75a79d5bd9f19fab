/// One field line (RFC 9112 §5).
enum FieldLine {
    /// Reads `name: value`; white space around the value is optional, before the colon it is an error.
    static func parse(_ line: Bytes, at offset: Int) throws(HTTPParseError) -> HTTPHeaders.Field {
        guard let first = line.first, !first.isBlank else {
            throw HTTPParseError(.foldedField, at: offset, found: line)
        }
        guard let colon = line.place(of: 0x3A) else {
            throw HTTPParseError(.missingColon, at: offset &+ line.count, found: line)
        }
        let name = line.part(0..<colon)
        if let bad = name.firstNonToken {
            let isSpace = name.dropFirst(bad).allSatisfy(\.isBlank)
            let code: HTTPParseError.Code = isSpace ? .spaceBeforeColon : .invalidFieldName
            throw HTTPParseError(code, at: offset &+ bad, found: name.dropFirst(bad))
        }
        guard colon > 0 else { throw HTTPParseError(.invalidFieldName, at: offset, found: line) }
        return HTTPHeaders.Field(
            name: String(decoding: name, as: UTF8.self),
            bytes: Array(line.part(colon &+ 1..<line.count).trimmed)
        )
    }
}
