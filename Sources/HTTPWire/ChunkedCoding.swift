/// The chunked coding of a body (RFC 9112 §7.1).
package enum ChunkedCoding {
    /// The bytes as a chunk; none gives nothing, because an empty chunk would end the body.
    package static func chunk(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        appendChunk(bytes, to: &output)
        return output
    }

    /// The chunk that ends a body.
    package static let end = Array("0\r\n\r\n".utf8)

    /// Appends a body as one chunk and the last one.
    static func append(_ body: [UInt8], to output: inout [UInt8]) {
        appendChunk(body, to: &output)
        output.append(contentsOf: end)
    }

    /// Whether a header says that the body comes in chunks: the last `Transfer-Encoding` decides.
    static func isAnnounced(in headers: HTTPHeaders) -> Bool {
        var last: Int?
        while let place = headers.place(of: "Transfer-Encoding", from: last.map { $0 + 1 } ?? 0) { last = place }
        return last.map { FramingFields.list(headers.fields[$0]).last == "chunked" } ?? false
    }

    private static func appendChunk(_ bytes: [UInt8], to output: inout [UInt8]) {
        guard !bytes.isEmpty else { return }
        output.append(contentsOf: String(bytes.count, radix: 16).utf8)
        output.append(contentsOf: "\r\n".utf8)
        output.append(contentsOf: bytes)
        output.append(contentsOf: "\r\n".utf8)
    }
}
