import BundledFiles

/// The Swift source of files that are built in.
struct BundledSource {
    /// The folder of which it is made.
    let folder: String
    /// The name of the property.
    let name: String
    /// What is between two pieces of a file.
    let separator: String
    private var pieces: [[UInt8]] = []
    private var numbers: [[UInt8]: Int] = [:]
    private var index: [String] = []

    init(folder: String, name: String, separator: String) {
        self.folder = folder
        self.name = name
        self.separator = separator
    }

    mutating func add(_ path: String, _ pieces: [[UInt8]]) throws(GeneratorError) {
        var digits: [UInt8] = []
        for piece in pieces {
            let number = numbers[piece] ?? self.pieces.count
            if number == self.pieces.count {
                numbers[piece] = number
                self.pieces.append(piece)
            }
            digits += [number >> 6, number & 63].map { BundledFiles.zero + UInt8(truncatingIfNeeded: $0) }
        }
        guard self.pieces.count <= 64 * 64 else { throw GeneratorError("\(path): more than 4096 distinct pieces") }
        index.append("\(path) \(String(decoding: digits, as: UTF8.self))")
    }

    var text: String {
        let pieces = String(decoding: Array(pieces.joined(separator: [0x0A])), as: UTF8.self)
        return """
            // Made of \(folder) by oauth-harness-generate; change the files there.
            // swift-format-ignore-file

            extension BundledFiles {
                /// The files of \(folder).
                package static let \(name) = BundledFiles(separator: \(separator.debugDescription), pieces: ###\"""
            \(pieces)
            \"""###, index: ###\"""
            \(index.joined(separator: "\n"))
            \"""###)
            }

            """
    }
}
