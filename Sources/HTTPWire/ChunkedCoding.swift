/// Appends the parts of a message head to a buffer.
enum WireText {
    static func append(_ field: HTTPHeaders.Field, to output: inout [UInt8]) {
        append(harmless: field.name, to: &output)
        output.append(0x3A)
        output.append(0x20)
        append(harmless: field.bytes, to: &output)
        output.append(0x0D)
        output.append(0x0A)
    }

    /// Appends text with CR, LF and NUL as spaces: a value never ends its line (RFC 9110 §5.5).
    static func append(harmless text: String, to output: inout [UInt8]) {
        let first = output.count
        append(text, to: &output)
        makeHarmless(&output, from: first)
    }

    static func append(harmless bytes: [UInt8], to output: inout [UInt8]) {
        let first = output.count
        output.append(contentsOf: bytes)
        makeHarmless(&output, from: first)
    }

    static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { output.append(contentsOf: $0) }
    }

    private static func makeHarmless(_ output: inout [UInt8], from first: Int) {
        output.withUnsafeMutableBufferPointer { bytes in
            var index = first
            while index < bytes.count {
                let byte = bytes[index]
                if byte <= 0x0D, byte == 0x0D || byte == 0x0A || byte == 0 { bytes[index] = 0x20 }
                index &+= 1
            }
        }
    }

    /// Appends a body as one chunk and the last one (RFC 9112 §7.1).
    static func append(chunked body: [UInt8], to output: inout [UInt8]) {
        appendChunk(body, to: &output)
        output.append(contentsOf: "0\r\n\r\n".utf8)
    }

    static func appendChunk(_ bytes: [UInt8], to output: inout [UInt8]) {
        guard !bytes.isEmpty else { return }
        output.append(contentsOf: String(bytes.count, radix: 16).utf8)
        output.append(contentsOf: "\r\n".utf8)
        output.append(contentsOf: bytes)
        output.append(contentsOf: "\r\n".utf8)
    }

    /// Whether a header says that the body comes in chunks.
    static func isChunked(_ headers: HTTPHeaders) -> Bool {
        guard let field = headers.fields.last(where: { HTTPHeaders.isSame($0.name, "Transfer-Encoding") }) else {
            return false
        }
        return FramingFields.list(field).last == "chunked"
    }
}

/// One chunk of a chunked body.
package enum ChunkedCoding {
    /// The bytes as a chunk; none gives nothing, because an empty chunk would end the body.
    package static func chunk(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        WireText.appendChunk(bytes, to: &output)
        return output
    }

    /// The chunk that ends a body.
    package static let end = Array("0\r\n\r\n".utf8)
}
