/// The fields of a header that decide where the message ends, found in one pass.
struct FramingFields: Sendable {
    /// Where a field stands that may stand once, and where it stands again; every message has some, and needs no array.
    struct Places: Sendable {
        private(set) var first: Int?
        private(set) var second: Int?

        fileprivate mutating func append(_ index: Int) {
            if first == nil { first = index } else if second == nil { second = index }
        }
    }

    private(set) var hosts = Places()
    private(set) var lengths = Places()
    private(set) var codings: [Int] = []
    private(set) var hasClose = false
    private(set) var hasKeepAlive = false
    private(set) var expectsContinue = false

    init(_ fields: [HTTPHeaders.Field]) {
        for index in fields.indices {
            let name = fields[index].name
            switch name.utf8.count {
            case 4 where HTTPHeaders.isSame(name, "Host"): hosts.append(index)
            case 6 where HTTPHeaders.isSame(name, "Expect"):
                expectsContinue = expectsContinue || Self.list(fields[index]).contains("100-continue")
            case 10 where HTTPHeaders.isSame(name, "Connection"):
                let options = Self.list(fields[index])
                hasClose = hasClose || options.contains("close")
                hasKeepAlive = hasKeepAlive || options.contains("keep-alive")
            case 14 where HTTPHeaders.isSame(name, "Content-Length"): lengths.append(index)
            case 17 where HTTPHeaders.isSame(name, "Transfer-Encoding"): codings.append(index)
            default: break
            }
        }
    }

    /// Whether the connection stays open after the message (RFC 9112 §9.3).
    func keepsAlive(minorVersion: Int) -> Bool {
        !hasClose && (minorVersion > 0 || hasKeepAlive)
    }

    /// The members of a comma-separated list in lower case.
    static func list(_ field: HTTPHeaders.Field) -> [String] {
        field.bytes.split(separator: 0x2C).map { member in
            let member = member.drop { $0.isBlank }
            let end = member.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? member.startIndex
            return String(decoding: member[..<end].map(\.lowercased), as: UTF8.self)
        }
    }
}
