import JSONText
internal import HTTPWire

extension HAR.Request {
    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        let url = try cursor.member("url")
        let post = try cursor.optional("postData")
        self.init(
            method: try cursor.member("method").string(),
            url: try url.string(),
            headers: try HAR.Header.list(cursor.member("headers")),
            body: try post.map { (post) throws(JSONShapeError) in try HAR.body(postData: post) } ?? []
        )
        guard authorityEnd > 0 else { throw url.error("an absolute URL") }
        httpVersion = try cursor.member("httpVersion").string()
        target = try cursor.optional("_targetBase64").map { (cursor) throws(JSONShapeError) in try cursor.base64() }
        extra = try cursor.extra(
            besides: [
                "method", "url", "httpVersion", "headers", "cookies", "queryString", "headersSize", "bodySize",
                "postData", "_targetBase64",
            ]
        )
        try cursor.keepCookies(in: &extra)
        bodyExtra = try post?.extra(besides: ["mimeType", "params", "text", "_encoding"]) ?? [:]
    }
}

extension HAR.Response {
    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        self.init(
            status: try cursor.member("status").integer(in: 0...999),
            statusText: try cursor.member("statusText").string(),
            headers: try HAR.Header.list(cursor.member("headers")),
            body: try HAR.body(content: cursor.member("content"))
        )
        httpVersion = try cursor.member("httpVersion").string()
        extra = try cursor.extra(
            besides: [
                "status", "statusText", "httpVersion", "headers", "cookies", "content", "redirectURL", "headersSize",
                "bodySize",
            ]
        )
        try cursor.keepCookies(in: &extra)
        bodyExtra = try cursor.member("content").extra(besides: ["size", "mimeType", "text", "encoding"])
    }
}

extension HAR.Header {
    fileprivate static func list(_ cursor: JSONCursor) throws(JSONShapeError) -> [HAR.Header] {
        var headers: [HAR.Header] = []
        for element in try cursor.elements() {
            var header = HAR.Header(
                name: try element.member("name").string(),
                value: try element.member("value").string()
            )
            header.bytes = try element.optional("_base64")?.base64()
            headers.append(header)
        }
        return headers
    }
}

extension HAR {
    /// Reads a request's body: its text, or for want of one its parameters.
    fileprivate static func body(postData cursor: JSONCursor) throws(JSONShapeError) -> [UInt8] {
        if let text = try cursor.optional("text") {
            return try cursor.optional("_encoding").isBase64 ? text.base64() : Array(text.string().utf8)
        }
        var parameters = FormParameters()
        for parameter in try cursor.optional("params")?.elements() ?? [] {
            parameters.append(
                try parameter.member("name").string(),
                try parameter.optional("value")?.string() ?? ""
            )
        }
        return parameters.encoded
    }

    fileprivate static func body(content cursor: JSONCursor) throws(JSONShapeError) -> [UInt8] {
        guard let text = try cursor.optional("text") else { return [] }
        return try cursor.optional("encoding").isBase64 ? text.base64() : Array(text.string().utf8)
    }
}

extension JSONCursor {
    fileprivate func base64() throws(JSONShapeError) -> [UInt8] {
        guard let bytes = Base64.decode(try string().utf8) else { throw error("base64 with its padding") }
        return bytes
    }

    fileprivate func keepCookies(in extra: inout JSONObject) throws(JSONShapeError) {
        guard let cookies = try optional("cookies"), try !cookies.elements().isEmpty else { return }
        extra["cookies"] = cookies.value
    }
}

extension JSONCursor? {
    fileprivate var isBase64: Bool {
        get throws(JSONShapeError) {
            guard let self else { return false }
            return try self.word(of: ["base64"]) == "base64"
        }
    }
}
