/// The forms of a request target (RFC 9112 §3.2) and of an authority (RFC 3986 §3.2).
enum RequestTarget {
    /// The first byte that no target of the method may have; nil where the target is well-formed.
    ///
    /// Bytes that RFC 3986 wants encoded, such as `|` or `{`, pass: browsers and real servers exchange them.
    static func firstFault(in target: Bytes, of method: HTTPMethod) -> Int? {
        var index = 0
        while index < target.count {
            let byte = target[index]
            guard byte > 0x20, byte < 0x7F, byte != 0x23 else { return index }
            index &+= 1
        }
        guard let first = target.first else { return 0 }
        if method == "CONNECT" { return isAuthority(target) && target.contains(0x3A) ? nil : 0 }
        if first == 0x2F { return nil }
        if target.count == 1, first == 0x2A, method == .options { return nil }
        return absoluteFault(target)
    }

    private static func absoluteFault(_ target: Bytes) -> Int? {
        guard let colon = target.place(of: 0x3A), target[0].isLetter, colon &+ 3 < target.count,
            target[colon &+ 1] == 0x2F, target[colon &+ 2] == 0x2F,
            target.prefix(colon).allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E })
        else { return 0 }
        let rest = target.part(colon &+ 3..<target.count)
        let end = rest.firstIndex { $0 == 0x2F || $0 == 0x3F } ?? rest.count
        return end > 0 && isAuthority(rest.part(0..<end)) ? nil : colon &+ 3
    }

    /// Whether bytes are `host` or `host:port` without user information; an empty host is one (RFC 9110 §7.2).
    static func isAuthority(_ text: Bytes) -> Bool {
        var index = 0
        if text.first == 0x5B {
            guard let end = text.place(of: 0x5D), end > 2 else { return false }
            let address = text.part(1..<end)
            guard address.allSatisfy({ HexText.value(of: $0) != nil || $0 == 0x3A || $0 == 0x2E }) else { return false }
            index = end &+ 1
        } else {
            while index < text.count, text[index] != 0x3A {
                if text[index] == 0x25 {
                    guard index &+ 2 < text.count, HexText.value(of: text[index &+ 1]) != nil,
                        HexText.value(of: text[index &+ 2]) != nil
                    else { return false }
                    index &+= 3
                } else {
                    guard text[index].isHostCharacter else { return false }
                    index &+= 1
                }
            }
        }
        guard index < text.count else { return true }
        return text[index] == 0x3A && text.part(index &+ 1..<text.count).allSatisfy(\.isDigit)
    }
}
