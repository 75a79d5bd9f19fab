/// The beginning of compressed bytes in others.
struct CompressedStream {
    let start: Int
    /// Whether nothing else begins so: gzip (RFC 1952 §2.3), as against the two bytes of zlib.
    let isCertain: Bool

    static func first(in text: [UInt8], from start: Int) -> CompressedStream? {
        let places = [0x1F, 0x78].compactMap { (mark: UInt8) -> CompressedStream? in
            var index = text.index(of: mark, from: start)
            while let place = index {
                if let stream = begins(at: place, in: text) { return stream }
                index = text.index(of: mark, from: place + 1)
            }
            return nil
        }
        return places.min { $0.start < $1.start }
    }

    static func begins(at index: Int, in text: [UInt8]) -> CompressedStream? {
        guard index + 9 < text.count else { return nil }
        let second = text[index + 1]
        switch text[index] {
        case 0x1F where second == 0x8B && text[index + 2] == 8 && text[index + 3] & 0xE0 == 0:
            return CompressedStream(start: index, isCertain: true)
        // RFC 1950 §2.2, the usual window at the four levels.
        case 0x78 where [0x01, 0x5E, 0x9C, 0xDA].contains(second):
            return CompressedStream(start: index, isCertain: false)
        default: return nil
        }
    }
}
