import HTTPWire
import Testing

/// A small generator with a seed, so that a failure can be repeated.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Parsers under mutated input")
struct ParserFuzzTests {
    static let rounds = 400

    static let requests = [
        "GET /a?b=c HTTP/1.1\r\nHost: h:80\r\nAccept: */*\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nab=cd",
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3;x=\"y\"\r\nabc\r\n0\r\nT: v\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: [::1]\r\nConnection: close\r\n\r\n",
        "GET http://h/a HTTP/1.0\r\nConnection: keep-alive\r\nExpect: 100-continue\r\n\r\n",
    ]

    static let responses = [
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 401 \r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n",
        "HTTP/1.0 302 Found\r\nLocation: /cb?code=1\r\n\r\nrest",
    ]

    /// Fragments on which parsers have disagreed.
    static let fragments: [[UInt8]] = [
        [0x0D], [0x0A], [0x0D, 0x0A], [0x00], [0x20], [0x09], [0x3A], [0x0B], [0x7F], [0xFF], Array("0".utf8),
        Array("Content-Length: 3\r\n".utf8), Array("Transfer-Encoding: chunked\r\n".utf8), Array("Host: x\r\n".utf8),
        Array("\r\n\r\n".utf8), Array("FFFFFFFFFFFFFFFF\r\n".utf8), Array("+1".utf8), Array(" HTTP/1.1".utf8),
    ]

    static func mutated(_ bytes: [UInt8], with random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.insert(contentsOf: fragments.randomElement(using: &random) ?? [], at: place)
            case 1 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 2 where place < bytes.count:
                bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...6, using: &random)))
            default: bytes.insert(contentsOf: bytes[..<place].suffix(8), at: place)
            }
        }
        return bytes
    }

    static func pieces(of bytes: [UInt8], with random: inout SplitMix64) -> [[UInt8]] {
        var rest = bytes[...]
        var pieces: [[UInt8]] = []
        while !rest.isEmpty {
            let size = Int.random(in: 1...max(1, min(rest.count, 20)), using: &random)
            pieces.append(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return pieces
    }

    @Test(
        "requests read the same in any pieces, and what is accepted can be written again",
        arguments: 1...4 as ClosedRange<UInt64>
    )
    func requests(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        for round in 0..<Self.rounds {
            let source = Array((Self.requests.randomElement(using: &random) ?? "").utf8)
            let bytes = Self.mutated(source, with: &random)
            let whole = parseRequests([bytes])
            #expect(parseRequests(Self.pieces(of: bytes, with: &random)) == whole, "seed \(seed), round \(round)")
            #expect(parseRequests(bytes.map { [$0] }) == whole, "seed \(seed), round \(round)")
            if let error = whole.error { #expect((0...bytes.count).contains(error.offset)) }
            for message in whole.messages where message.head.minorVersion == 1 {
                var request = message.head.request
                request.body = message.body
                var again = parseRequests([request.serialized(host: nil)]).messages
                // The writer adds the length that a POST without one should have had.
                let count = request.headers.fields.count
                if again.count == 1, again[0].head.request.headers.fields.count == count + 1 {
                    request.headers["Content-Length"] = "0"
                }
                request.body = []
                #expect(
                    again.popLast().map { [$0.head.request, $0.body] as [AnyHashable] } == [request, message.body],
                    "seed \(seed), round \(round)"
                )
                #expect(again.isEmpty, "seed \(seed), round \(round)")
            }
        }
    }

    @Test("responses read the same in any pieces", arguments: 1...4 as ClosedRange<UInt64>)
    func responses(seed: UInt64) {
        var random = SplitMix64(state: seed)
        for round in 0..<Self.rounds {
            let source = Array((Self.responses.randomElement(using: &random) ?? "").utf8)
            let bytes = Self.mutated(source, with: &random)
            let whole = parseResponses([bytes], closes: true)
            let cut = parseResponses(Self.pieces(of: bytes, with: &random), closes: true)
            #expect(cut == whole, "seed \(seed), round \(round)")
            if let error = whole.error { #expect((0...bytes.count).contains(error.offset)) }
        }
    }

    @Test("forms survive any bytes", arguments: 1...4 as ClosedRange<UInt64>)
    func forms(seed: UInt64) {
        var random = SplitMix64(state: seed)
        for round in 0..<Self.rounds {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? UInt8.random(in: 0...255, using: &random)
                    : Array("%+&=aF0".utf8).randomElement(using: &random) ?? 0
            }
            let form = FormParameters(decoding: bytes)
            let again = FormParameters(decoding: form.encoded)
            #expect(again.pairs.map(\.name) == form.pairs.map(\.name), "seed \(seed), round \(round)")
            #expect(again.pairs.map(\.value) == form.pairs.map(\.value), "seed \(seed), round \(round)")
            #expect(again.encoded == form.encoded, "seed \(seed), round \(round)")
        }
    }
}
