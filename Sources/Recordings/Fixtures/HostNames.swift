internal import HTTPWire

/// Finds the hosts that a text names in URLs, encoded ones included.
enum HostNames {
    /// Returns the hosts in order, lower case, without port; `isHost` takes the whole text for an authority.
    static func find(in text: String, isHost: Bool) -> [String] {
        if isHost { return [host(Array(text.utf8)[...])].compactMap(\.self) }
        var decoded = Array(text.utf8)
        for _ in 0..<2 { decoded = PercentCoding.decode(decoded, plusAsSpace: false).bytes }
        // JSON in a string writes `https:\/\/`.
        decoded.removeAll { $0 == 0x5C }
        var hosts: [String] = []
        var rest = decoded[...]
        while let mark = rest.firstRange(of: Array("://".utf8)) {
            rest = rest[mark.upperBound...]
            if let host = host(rest) { hosts.append(host) }
        }
        return hosts
    }

    private static func host(_ bytes: ArraySlice<UInt8>) -> String? {
        let ends = Array("/?#\"'<>\\ \n\r\t,;)&".utf8)
        var authority = bytes.prefix { !ends.contains($0) }
        if let at = authority.lastIndex(of: 0x40) { authority = authority[(at + 1)...] }
        let isLiteral = authority.first == 0x5B
        let name = isLiteral ? authority.prefix { $0 != 0x5D } + [0x5D] : authority.prefix { $0 != 0x3A }
        // A name with braces is a placeholder; an empty one is no host.
        guard !name.isEmpty, !name.contains(0x7B) else { return nil }
        return String(decoding: name, as: UTF8.self).lowercased()
    }
}
