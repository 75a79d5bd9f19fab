extension HTTPResponse {
    /// What of a response depends on the request it answers.
    package struct Wire: Hashable, Sendable {
        /// The method of the request; a HEAD gets the header alone.
        package var method: HTTPMethod
        /// The minor version of the request.
        package var minorVersion: Int
        /// Whether the connection closes after the response.
        package var closes: Bool
        /// Whether the body ends with the connection, so that no length is added.
        package var isOpenEnded: Bool

        package init(method: HTTPMethod = .get, minorVersion: Int = 1, closes: Bool = false, isOpenEnded: Bool = false)
        {
            self.method = method
            self.minorVersion = minorVersion
            self.closes = closes
            self.isOpenEnded = isOpenEnded
        }
    }

    /// Appends the whole response as it shall stand on the wire.
    ///
    /// `Content-Length` and `Connection` are added where they are absent and needed; a body announced as chunked is
    /// sent as one chunk. 1xx, 204 and 304 have no body (RFC 9112 §6.3), nor has the answer to HEAD.
    package func append(to output: inout [UInt8], _ wire: Wire = Wire(), _ framing: Framing? = nil) {
        let framing = framing ?? self.framing
        output.reserveCapacity(output.count + 700 + body.count)
        appendHead(to: &output, wire, framing)
        guard allowsBody, wire.method != .head else { return }
        if framing.isChunked {
            ChunkedCoding.append(body, to: &output)
        } else {
            output.append(contentsOf: body)
        }
    }

    /// Appends the start line and the header with the empty line after it.
    package func appendHead(to output: inout [UInt8], _ wire: Wire = Wire(), _ framing: Framing? = nil) {
        let framing = framing ?? self.framing
        let reason = reason ?? ReasonPhrase.of(status)
        // The start line, two fields that may be added, and the empty line; numbers have at most 20 digits.
        let size = headers.fields.reduce(128 + reason.utf8.count) { $0 + HeadWriter.size(of: $1) }
        HeadWriter.append(atMost: size, to: &output) { writer in
            writer.write("HTTP/1.1 ")
            writer.write(status)
            writer.write(" ")
            writer.write(harmless: reason)
            writer.write("\r\n")
            for field in headers.fields { writer.write(field) }
            if !framing.setsLength, allowsBody, !wire.isOpenEnded {
                writer.write("Content-Length: ")
                writer.write(body.count)
                writer.write("\r\n")
            }
            if !framing.hasConnection, wire.closes {
                writer.write("Connection: close\r\n")
            } else if !framing.hasConnection, wire.minorVersion == 0 {
                writer.write("Connection: keep-alive\r\n")
            }
            writer.write("\r\n")
        }
    }

    package func serialized(_ wire: Wire = Wire()) -> [UInt8] {
        var output: [UInt8] = []
        append(to: &output, wire)
        return output
    }
}
