import Testing

/// Published vectors, written anew: those of llhttp 9.4 (`test/request` and `test/response`) and of picohttpparser
/// (`test.c`).
///
/// Left out is what tests those parsers' interfaces: their callbacks, pauses and skipped bodies. In place of pauses, every
/// vector is cut in every way.
@Suite("Vectors of other parsers")
struct VectorTests {
    private static let requests =
        Vector.connections + Vector.syntax + Vector.targets + Vector.chunks + Vector.picohttpparser

    @Test("a request is read as the table says, whole, byte by byte and in two pieces", arguments: requests)
    func request(_ row: Vector) { expect(row) { VectorOutcome(requests: $0) } }

    @Test("a response is read as the table says, whole, byte by byte and in two pieces", arguments: Vector.responses)
    func response(_ row: Vector) { expect(row) { VectorOutcome(responses: $0) } }

    @Test("no row is lost")
    func count() { #expect(Self.requests.count == 174 && Vector.responses.count == 88) }

    private func expect(_ row: Vector, _ read: ([[UInt8]]) -> VectorOutcome) {
        let whole = read([row.bytes])
        #expect(whole.text == row.ours)
        #expect(
            (row.reason == nil) == (whole.verdict == row.theirs),
            "a reason stands where the two differ, and only there"
        )
        for pieces in cuts(of: row.bytes) { #expect(read(pieces) == whole) }
    }
}
