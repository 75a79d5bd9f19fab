import HTTPWire

/// The bytes of a well-formed head, from which broken ones are made.
struct MalformedHead {
    let bytes: [UInt8]

    /// The status with the letter O for each of its last two digits.
    var withMalformedStatusLine: [UInt8] {
        let status = "HTTP/1.1 ".utf8.count
        guard bytes.count > status + 3 else { return bytes }
        return bytes[...status] + Array("OO".utf8) + bytes[(status + 3)...]
    }

    /// One more line, which has no colon.
    var withMalformedField: [UInt8] {
        bytes.dropLast(2) + Array("this line has no colon\r\n\r\n".utf8)
    }
}

extension HTTPResponse {
    /// The response with a length of its own choice instead of the right one.
    func announcing(length: Int) -> HTTPResponse {
        var copy = self
        copy.headers.removeAll("Content-Length")
        copy.headers.removeAll("Transfer-Encoding")
        copy.headers.append("Content-Length", String(length))
        return copy
    }

    /// Every field twice; the first `Content-Length` is one too many.
    var withRepeatedFields: HTTPResponse {
        var copy = announcing(length: body.count + 1).doubled
        copy.headers.append("Content-Length", String(body.count))
        return copy
    }

    /// Every field twice, but for the length, of which clients keep the last.
    var doubled: HTTPResponse {
        var copy = self
        copy.headers.fields = headers.fields.flatMap {
            HTTPHeaders.isSame($0.name, "Content-Length") ? [$0] : [$0, $0]
        }
        return copy
    }

    /// The first bytes of the body alone.
    func cut(to size: Int) -> HTTPResponse {
        var copy = announcing(length: size)
        copy.body = Array(body.prefix(size))
        return copy
    }

    /// The body with spaces behind it.
    func filled(to size: Int) -> HTTPResponse {
        var copy = announcing(length: max(size, body.count))
        copy.body += [UInt8](repeating: 0x20, count: max(0, size - body.count))
        return copy
    }
}

extension HTTPResponse.Wire {
    var closing: HTTPResponse.Wire {
        var copy = self
        copy.closes = true
        return copy
    }
}
