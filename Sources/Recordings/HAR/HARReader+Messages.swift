import JSONText
internal import HTTPWire

extension HAR.Request {
    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        let url = try cursor.member("url")
        let post = try cursor.given("postData")
        self.init(
            method: try cursor.member("method").string(),
            url: try url.string(),
            headers: try HAR.Header.list(cursor.given("headers")),
            body: try post.map { (post) throws(JSONShapeError) in try HAR.body(postData: post) } ?? []
        )
        // `data:`, `blob:` and the like are absolute, too.
        let scheme = self.url.prefix { $0 != ":" }
        guard authorityEnd > 0 || scheme.count < self.url.count && scheme.utf8.allSatisfy(\.isLetter) && !scheme.isEmpty
        else { throw url.error("an absolute URL") }
        if let version = try cursor.given("httpVersion") { httpVersion = try version.string() }
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
            statusText: try cursor.given("statusText")?.string() ?? "",
            headers: try HAR.Header.list(cursor.given("headers")),
            body: try cursor.given("content").map { (content) throws(JSONShapeError) in try HAR.body(content: content) }
                ?? []
        )
        if let version = try cursor.given("httpVersion") { httpVersion = try version.string() }
        extra = try cursor.extra(
            besides: [
                "status", "statusText", "httpVersion", "headers", "cookies", "content", "redirectURL", "headersSize",
                "bodySize",
            ]
        )
        try cursor.keepCookies(in: &extra)
        let content = try cursor.given("content")
        bodyExtra = try content?.extra(besides: ["size", "mimeType", "text", "encoding"]) ?? [:]
        // Kept only where it tells of a body that is not there.
        if body.isEmpty, let size = try content?.given("size")?.value.integer, size > 0 {
            bodyExtra["size"] = .integer(size)
        }
    }
}

extension HAR.Header {
    /// Chrome joins the values of a repeated field by line ends: each is a field of its own.
    fileprivate static func list(_ cursor: JSONCursor?) throws(JSONShapeError) -> [HAR.Header] {
        var headers: [HAR.Header] = []
        for element in try cursor?.elements() ?? [] {
            var header = HAR.Header(
                name: try element.member("name").string(),
                value: try element.member("value").string()
            )
            header.bytes = try element.optional("_base64")?.base64()
            let values = header.bytes == nil ? header.value.split(whereSeparator: \.isNewline) : []
            if values.count > 1 {
                headers += values.map { HAR.Header(name: header.name, value: String($0)) }
            } else {
                headers.append(header)
            }
        }
        return headers
    }
}

extension HAR {
    /// Reads a request's body: its text, or for want of one its parameters.
    fileprivate static func body(postData cursor: JSONCursor) throws(JSONShapeError) -> [UInt8] {
        if let text = try cursor.given("text") {
            return try cursor.optional("_encoding").isBase64 ? text.base64() : Array(text.string().utf8)
        }
        var parameters = FormParameters()
        for parameter in try cursor.given("params")?.elements() ?? [] {
            parameters.append(try parameter.member("name").string(), try parameter.given("value")?.string() ?? "")
        }
        return parameters.encoded
    }

    fileprivate static func body(content cursor: JSONCursor) throws(JSONShapeError) -> [UInt8] {
        guard let text = try cursor.given("text") else { return [] }
        return try cursor.given("encoding").isBase64 ? text.base64() : Array(text.string().utf8)
    }
}

extension JSONCursor {
    fileprivate func base64() throws(JSONShapeError) -> [UInt8] {
        guard let bytes = Base64.decode(try string().utf8) else { throw error("base64 with its padding") }
        return bytes
    }

    fileprivate func keepCookies(in extra: inout JSONObject) throws(JSONShapeError) {
        guard let cookies = try given("cookies"), try !cookies.elements().isEmpty else { return }
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
