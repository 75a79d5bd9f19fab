/// Files that the library carries, so that it needs no folder beside it.
///
/// Recordings and scenarios repeat themselves: each distinct piece of their text is kept once, and a file is a list of pieces.
package struct BundledFiles: Sendable {
    /// One of the files.
    package struct File: Sendable {
        /// The path in the repository.
        package let path: String
        package let bytes: [UInt8]
    }

    /// What is between two pieces of a file.
    let separator: String
    /// The pieces, one a line.
    let pieces: String
    /// The files, one a line: the path, a space, and two characters for each piece.
    let index: String

    /// The files by path.
    package var files: [File] {
        let pieces = pieces.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        return index.utf8.split(separator: 0x0A).compactMap { line in
            guard let space = line.firstIndex(of: 0x20) else { return nil }
            var bytes: [UInt8] = []
            var rest = line[space...].dropFirst()
            while let high = rest.popFirst(), let low = rest.popFirst() {
                bytes += pieces[Int(high - Self.zero) << 6 + Int(low - Self.zero)]
                bytes += separator.utf8
            }
            bytes.removeLast(separator.utf8.count)
            return File(path: String(decoding: line[..<space], as: UTF8.self), bytes: bytes)
        }
    }

    /// The digit 0 of the numbers of pieces, which have two digits to the base 64.
    package static let zero: UInt8 = 0x30
}
