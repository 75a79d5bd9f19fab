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
        var copy = announcing(length: body.count + 1)
        let length = HTTPHeaders.Field(name: "Content-Length", bytes: Array(String(body.count).utf8))
        copy.headers.fields =
            copy.headers.fields.dropLast().flatMap { [$0, $0] } + copy.headers.fields.suffix(1) + [length]
        return copy
    }

    var withEmptyBody: HTTPResponse {
        var copy = announcing(length: 0)
        copy.body = []
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
