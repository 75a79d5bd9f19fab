/// Names that come again and again: one copy of each serves every list of parameters.
package struct KnownNames: Sendable {
    private let byLength: [[[UInt8]]]

    package init(_ names: [String]) {
        var byLength: [[[UInt8]]] = Array(repeating: [], count: (names.map(\.utf8.count).max() ?? 0) + 1)
        for name in names { byLength[name.utf8.count].append(Array(name.utf8)) }
        self.byLength = byLength
    }

    /// The bytes as an array of their own, or the one that is there already.
    func array(of bytes: Bytes) -> [UInt8] {
        guard bytes.count < byLength.count else { return Array(bytes) }
        for name in byLength[bytes.count] where name.withUnsafeBufferPointer(bytes.isSame) { return name }
        return Array(bytes)
    }
}
