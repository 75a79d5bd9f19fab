extension HTTPRequest {
    /// The request as bytes.
    ///
    /// Only `Host` and `Content-Length` are ever added: no User-Agent, no Accept.
    package func serialized(host: String?) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(256 + body.count)
        var fields = headers.fields
        if let host, headers.first("Host") == nil {
            fields.insert(HTTPHeaders.Field(name: "Host", bytes: Array(host.utf8)), at: 0)
        }
        // The start line, a length of at most 20 digits, and the empty line.
        let size = fields.reduce(64 + method.rawValue.utf8.count + target.count) { $0 + HeadWriter.size(of: $1) }
        HeadWriter.append(atMost: size, to: &output) { writer in
            writer.write(harmless: method.rawValue)
            writer.write(" ")
            writer.write(harmless: target)
            writer.write(" HTTP/1.1\r\n")
            for field in fields { writer.write(field) }
            if needsLength {
                writer.write("Content-Length: ")
                writer.write(body.count)
                writer.write("\r\n")
            }
            writer.write("\r\n")
        }
        if ChunkedCoding.isAnnounced(in: headers) {
            ChunkedCoding.append(body, to: &output)
        } else {
            output.append(contentsOf: body)
        }
        return output
    }

    private var needsLength: Bool {
        let expectsBody = !body.isEmpty || method == .post || method == .put || method == .patch
        return expectsBody && headers.first("Content-Length") == nil && headers.first("Transfer-Encoding") == nil
    }
}
