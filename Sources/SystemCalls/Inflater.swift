/// Decompresses with the system's libz, which is looked for when it is first needed.
package struct Inflater: Sendable {
    package enum Result: Hashable, Sendable {
        /// What was compressed, and the index behind it.
        case bytes([UInt8], end: Int)
        /// It is neither gzip nor zlib, or ends before its end.
        case damaged
        /// It would be larger than was asked for.
        case tooLarge
        /// The system has no libz.
        case unavailable
    }

    private typealias Start =
        @Sendable @convention(c) (UnsafeMutableRawPointer, Int32, UnsafePointer<CChar>, Int32) -> Int32
    private typealias Step = @Sendable @convention(c) (UnsafeMutableRawPointer, Int32) -> Int32
    private typealias End = @Sendable @convention(c) (UnsafeMutableRawPointer) -> Int32

    private let calls: (start: Start, step: Step, end: End)?

    package static let system = Inflater(library: Platform.compressionLibrary)

    /// Takes the functions of a library that `dlopen` finds by its name.
    package init(library: String) {
        guard let handle = dlopen(library, RTLD_NOW), let start = dlsym(handle, "inflateInit2_"),
            let step = dlsym(handle, "inflate"), let end = dlsym(handle, "inflateEnd")
        else {
            calls = nil
            return
        }
        calls = (
            unsafeBitCast(start, to: Start.self), unsafeBitCast(step, to: Step.self),
            unsafeBitCast(end, to: End.self)
        )
    }

    /// Decompresses gzip or zlib that begins at an index, to so many bytes at most.
    package func inflated(_ bytes: [UInt8], from start: Int, most limit: Int) -> Result {
        guard let calls else { return .unavailable }
        // The members of `z_stream` (zlib.h) lie a word apart each: next_in 0, avail_in 1, total_in 2, next_out 3,
        // avail_out 4; the last is the fourteenth.
        let word = MemoryLayout<Int>.size
        let stream = UnsafeMutableRawPointer.allocate(byteCount: 14 * word, alignment: word)
        defer { stream.deallocate() }
        stream.initializeMemory(as: UInt8.self, repeating: 0, count: 14 * word)
        // 15 is the largest window, 32 lets libz tell gzip from zlib; of the version only the first digit counts.
        guard calls.start(stream, 15 + 32, "1.2.11", Int32(14 * word)) == 0 else { return .unavailable }
        defer { _ = calls.end(stream) }
        var result: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 14)
        return bytes.withUnsafeBytes { input in
            chunk.withUnsafeMutableBytes { chunk in
                guard let first = input.baseAddress, let output = chunk.baseAddress else { return .damaged }
                stream.storeBytes(of: first + start, as: UnsafeRawPointer.self)
                stream.storeBytes(of: UInt32(clamping: input.count - start), toByteOffset: word, as: UInt32.self)
                while true {
                    stream.storeBytes(of: output, toByteOffset: 3 * word, as: UnsafeMutableRawPointer.self)
                    stream.storeBytes(of: UInt32(chunk.count), toByteOffset: 4 * word, as: UInt32.self)
                    let status = calls.step(stream, 0)
                    let left = Int(stream.load(fromByteOffset: 4 * word, as: UInt32.self))
                    result += chunk[..<(chunk.count - left)]
                    guard result.count <= limit else { return .tooLarge }
                    if status == 1 {
                        let rest = Int(stream.load(fromByteOffset: word, as: UInt32.self))
                        return .bytes(result, end: input.count - rest)
                    }
                    // 0 goes on; nothing written with room left means that the input is at its end.
                    guard status == 0, left < chunk.count else { return .damaged }
                }
            }
        }
    }
}
