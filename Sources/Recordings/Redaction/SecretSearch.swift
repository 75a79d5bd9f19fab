import SystemCalls
internal import HTTPWire

/// Looks for secrets in a text, in all that its parts may stand for, in what these stand for in turn, and so on.
struct SecretSearch {
    /// A part of the text that must not be read.
    struct Place {
        enum Kind {
            case secret(Int)
            /// Nobody can tell what is in it; why, in words.
            case unreadable(String)
        }

        let range: Range<Int>
        let kind: Kind
    }

    /// How deep encodings may lie upon each other: eight of them, or percent-encoding 64 times.
    private static let depth = 64

    private static let layer = 8

    /// A text, compared as a whole, and where in the first one it begins: what stands there twice is found twice.
    private struct Key: Hashable {
        let bytes: [UInt8]
        let place: Int

        func hash(into hasher: inout Hasher) {
            hasher.combine(place)
            bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }

    private typealias Map = (Range<Int>) -> Range<Int>

    private let needles: SecretNeedles
    private let inflater: Inflater
    private(set) var places: [Place] = []
    /// Where something compressed was read to its end: another reading of the same bytes is no damage.
    private var read: [Range<Int>] = []
    /// The texts that were looked through.
    private var seen: Set<Key> = []
    /// How many more bytes may be looked through; what a hostile text stands for would else grow without end.
    private var budget: Int
    private let isFirstEnough: Bool

    /// Searches a text; to know whether there is a secret at all, one is enough.
    init(_ text: [UInt8], for needles: SecretNeedles, _ inflater: Inflater, isFirstEnough: Bool = false) {
        self.needles = needles
        self.inflater = inflater
        self.isFirstEnough = isFirstEnough
        budget = 4 << 20 + text.count * 24
        look(through: text, 0, nil) { $0 }
        let read = read
        places.removeAll { place in
            guard case .unreadable = place.kind else { return false }
            return read.contains { $0.overlaps(place.range) }
        }
        if budget < 0 {
            let reason = "\(text.count) bytes left out: too much is encoded in them to be searched"
            places = [Place(range: 0..<text.count, kind: .unreadable(reason))]
        }
    }

    private var isOver: Bool {
        budget < 0 || isFirstEnough && places.contains { if case .secret = $0.kind { true } else { false } }
    }

    /// Looks through a text; where it was made of another, only at what the other did not have.
    private mutating func look(through text: [UInt8], _ depth: Int, _ decoded: DecodedText?, _ map: Map) {
        let parts = decoded?.changes(margin: needles.lengths.most) ?? [0..<text.count]
        budget -= parts.reduce(text.count / 16) { $0 + $1.count }
        guard !isOver else { return }
        var places = places
        for part in parts {
            needles.search(text, in: part) { places.append(Place(range: map($0), kind: .secret($1))) }
        }
        self.places = places
        inflate(text, depth, decoded, map)
        guard depth < Self.depth, !isOver else { return }
        for spelling in Spelling.allCases {
            guard let next = spelling.decoded(text), !next.bytes.isEmpty else { continue }
            // Two bytes a character are read one by one, and again for each spelling that is taken off besides.
            if spelling.isWide { budget -= text.count * 4 }
            let place = map(next.source(of: 0..<1)).lowerBound
            guard seen.insert(Key(bytes: next.bytes, place: place)).inserted else { continue }
            let cost = spelling == .percent ? 1 : Self.layer
            look(through: next.bytes, depth + cost, next) { map(next.source(of: $0)) }
        }
        for part in decoded?.changes(margin: 0) ?? parts {
            for run in EncodedRun.all(in: text, touching: part, atLeast: Redaction.Secret.leastEncoded) {
                for skipped in 0..<run.phases { look(through: run, of: text, without: skipped, depth, map) }
            }
        }
    }

    /// Looks through what a run stands for, where that reads like something.
    private mutating func look(
        through run: EncodedRun,
        of text: [UInt8],
        without skipped: Int,
        _ depth: Int,
        _ map: Map
    ) {
        budget -= run.range.count
        // A long run shows by its beginning whether it reads like anything.
        guard
            run.range.count <= 4096 || Self.readsLikeText(run.beginning(1024).reading(of: text, without: skipped).bytes)
        else { return }
        let reading = run.reading(of: text, without: skipped)
        guard Self.readsLikeText(reading.bytes) else { return }
        look(through: reading.bytes, depth + Self.layer, nil) { map(reading.source(of: $0)) }
    }

    /// Looks through what is compressed; a secret in it, or what cannot be read, takes all of it out.
    private mutating func inflate(_ text: [UInt8], _ depth: Int, _ decoded: DecodedText?, _ map: Map) {
        var index = 0
        while let stream = CompressedStream.first(in: text, from: index) {
            index = stream.start + 2
            guard !isOver else { return }
            // Where another spelling changed only what follows, the stream was read before it was changed.
            if let decoded, !decoded.isChanged(in: stream.start..<index) { continue }
            switch inflater.inflated(text, from: stream.start, most: budget) {
            case .bytes(let bytes, let end):
                let range = map(stream.start..<end)
                read.append(range)
                look(through: bytes, depth + Self.layer, nil) { _ in range }
                index = end
            case .damaged where !stream.isCertain: break
            case .damaged: leaveOut(stream.start..<text.count, "gzip that is damaged or cut off", map)
            case .tooLarge: leaveOut(stream.start..<text.count, "too much is compressed in them", map)
            case .unavailable: leaveOut(stream.start..<text.count, "gzip, and there is no libz to read it", map)
            }
        }
    }

    private mutating func leaveOut(_ range: Range<Int>, _ reason: String, _ map: Map) {
        let source = map(range)
        places.append(Place(range: source, kind: .unreadable("\(source.count) bytes left out: \(reason)")))
    }

    private static func readsLikeText(_ bytes: [UInt8]) -> Bool {
        // Letters of a path in front of base64 stand for bytes in front of what is compressed.
        if CompressedStream.first(in: bytes, from: 0) != nil { return true }
        var printable = 0
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                // The zeros of UTF-16 belong to a text.
                if byte &- 0x20 < 0x5F || byte == 0 || byte &- 9 < 5 { printable &+= 1 }
                index &+= 1
            }
        }
        return printable * 10 >= bytes.count * 7
    }
}
