import JSONText
internal import HTTPWire

extension Redaction {
    /// Escapes what looks like a placeholder in an exchange just recorded, then replaces secrets everywhere.
    package func redact(_ entry: HAR.Entry) -> HAR.Entry {
        var entry = entry
        entry.request.method = redact(text: entry.request.method)
        entry.request.url = redact(text: entry.request.url)
        entry.request.target = entry.request.target.map(clean)
        entry.request.body = body(entry.request.body, of: entry.request.headers)
        entry.request.headers = entry.request.headers.map(redact)
        entry.response.statusText = redact(text: entry.response.statusText)
        entry.response.body = body(entry.response.body, of: entry.response.headers)
        entry.response.headers = entry.response.headers.map(redact)
        entry.comment = entry.comment.map { redact($0) }
        entry.extra = redact(entry.extra)
        entry.request.extra = redact(entry.request.extra)
        entry.request.bodyExtra = redact(entry.request.bodyExtra)
        entry.response.extra = redact(entry.response.extra)
        entry.response.bodyExtra = redact(entry.response.bodyExtra)
        return entry
    }

    private func redact(_ object: JSONObject) -> JSONObject {
        JSONObject(object.map { (redact($0.key), $0.value.mapStrings { redact($0) }) })
    }

    private func redact(_ header: HAR.Header) -> HAR.Header {
        var header = header
        header.name = redact(text: header.name)
        if HTTPHeaders.isSame(header.name, "Authorization"),
            let basic = BasicCredentials(headerValue: header.field.bytes, schemeIsCaseSensitive: false)
        {
            let plain = whole(basic.username) + [0x3A] + whole(basic.password)
            guard plain != basic.username + [0x3A] + basic.password, let text = String(validating: plain) else {
                return header
            }
            header.value = header.value.prefix { $0 != " " } + " " + text
            return header
        }
        header.value = redact(text: header.value)
        header.bytes = header.bytes.map(clean)
        return header
    }

    /// A value that is one secret, or holds some.
    private func whole(_ value: [UInt8]) -> [UInt8] {
        name(of: value).map(PlaceholderText.spelling) ?? clean(value)
    }

    private func redact(text: String) -> String {
        String(decoding: clean(Array(text.utf8)), as: UTF8.self)
    }

    private func clean(_ bytes: [UInt8]) -> [UInt8] {
        redact(PlaceholderText.escape(bytes))
    }

    private func body(_ bytes: [UInt8], of headers: [HAR.Header]) -> [UInt8] {
        unreadable(bytes, coding: headers.value(of: "Content-Encoding")) ?? clean(bytes)
    }

    /// What stands for a body whose coding nobody here can take off; nil for a body that can be searched.
    package func unreadable(_ body: [UInt8], coding: String?) -> [UInt8]? {
        let coding = (coding ?? "").lowercased()
        guard !body.isEmpty, !["", "identity"].contains(coding) else { return nil }
        // What begins like gzip or zlib is searched, and left out by the search where it is neither.
        if ["gzip", "x-gzip", "deflate"].contains(coding), CompressedStream.begins(at: 0, in: body) != nil {
            return nil
        }
        return Array("[\(body.count) bytes left out: their coding \(redact(coding)) cannot be read]".utf8)
    }
}
