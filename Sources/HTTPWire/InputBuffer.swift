/// Received bytes that are not read yet, cut into lines or pieces.
struct InputBuffer: ~Copyable, Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var start = 0
    private var scanned = 0
    private var beforeStart = 0

    var count: Int { bytes.count &- start }

    /// Where the next unread byte stands, counted from the first byte of the message.
    var offset: Int { beforeStart }

    mutating func append(_ more: Bytes) {
        if start == bytes.count {
            bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 17)
            start = 0
        } else if start > 1 << 16 {
            bytes.removeFirst(start)
            start = 0
        }
        bytes.append(contentsOf: more)
    }

    /// Makes the next unread byte the first of a message.
    mutating func beginMessage() {
        beforeStart = 0
    }

    /// Reads a line that ends in CR LF.
    ///
    /// Errors depend on the bytes alone, never on how they were cut when they arrived.
    mutating func line(limit: Int, excess: HTTPParseError.Code) throws(HTTPParseError) -> Range<Int>? {
        let first = start
        let from = start &+ scanned
        switch bytes.withUnsafeBufferPointer({ Self.scan($0, line: first, from: from, limit: limit, excess: excess) }) {
        case .incomplete(let index):
            scanned = index &- start
            return nil
        case .line(let end):
            scanned = 0
            skip(end &+ 2 &- start)
            return first..<end
        case .broken(let code, let index):
            let end = min(bytes.count, index &+ 1)
            throw HTTPParseError(code, at: beforeStart &+ index &- start, found: bytes[index..<end])
        }
    }

    mutating func take(atMost limit: Int) -> [UInt8] {
        let size = min(limit, count)
        defer { skip(size) }
        return Array(bytes[start..<start &+ size])
    }

    /// Drops bytes that are next to be read, if they are these.
    mutating func skip(_ expected: [UInt8]) -> Bool {
        guard count >= expected.count else { return false }
        let range = start..<start &+ expected.count
        let isNext = bytes.withUnsafeBufferPointer { bytes in
            expected.withUnsafeBufferPointer(bytes.part(range).isSame)
        }
        guard isNext else { return false }
        scanned = 0
        skip(expected.count)
        return true
    }

    /// What was read since a place of the message; nil where it is more than a limit, or partly gone.
    func last(since offset: Int, atMost limit: Int) -> [UInt8]? {
        let size = self.offset &- offset
        return size <= limit && size <= start ? Array(bytes[(start &- size)..<start]) : nil
    }

    mutating func skip(_ size: Int) {
        start &+= size
        beforeStart &+= size
    }
}

extension InputBuffer {
    private enum Scan {
        case incomplete(Int)
        case line(Int)
        case broken(HTTPParseError.Code, Int)
    }

    private static func scan(
        _ bytes: Bytes,
        line: Int,
        from: Int,
        limit: Int,
        excess: HTTPParseError.Code
    ) -> Scan {
        // Where the limit cuts in, the byte behind it is looked at too: a line may end there.
        let end = max(from, min(bytes.count, line &+ limit))
        var index = from
        while true {
            index = bytes.firstPlace(in: index..<end) {
                ByteMarks.below(0x20, in: $0) | ByteMarks.equal(0x7F, in: $0)
            }
            guard index < bytes.count else { return .incomplete(index) }
            let byte = bytes[index]
            if byte > 0x1F && byte != 0x7F || byte == 0x09 {
                guard index < end else { return .broken(excess, index) }
                index &+= 1
                continue
            }
            if byte == 0x0A { return .broken(.bareLineFeed, index) }
            guard byte == 0x0D else { return .broken(.controlByte, index) }
            guard index &+ 1 < bytes.count else { return .incomplete(index) }
            return bytes[index &+ 1] == 0x0A ? .line(index) : .broken(.bareCarriageReturn, index)
        }
    }
}
