extension HTTPRequest {
    /// The request as bytes.
    ///
    /// Only `Host` and `Content-Length` are ever added: no User-Agent, no Accept.
    ///
    /// - Parameter host: The value of `Host` where the header has none; nil adds nothing.
    /// - Returns: The start line, the header and the body.
    package func serialized(host: String?) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(256 + body.count)
        output.append(contentsOf: method.rawValue.utf8)
        output.append(0x20)
        WireText.append(harmless: target, to: &output)
        output.append(contentsOf: " HTTP/1.1\r\n".utf8)
        if let host, headers.first("Host") == nil {
            WireText.append(HTTPHeaders.Field(name: "Host", bytes: Array(host.utf8)), to: &output)
        }
        for field in headers.fields { WireText.append(field, to: &output) }
        if needsLength {
            output.append(contentsOf: "Content-Length: \(body.count)\r\n".utf8)
        }
        output.append(contentsOf: "\r\n".utf8)
        if WireText.isChunked(headers) {
            WireText.append(chunked: body, to: &output)
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
