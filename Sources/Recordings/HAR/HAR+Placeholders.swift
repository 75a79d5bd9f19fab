import JSONText
package import HTTPWire

extension HAR.Header {
    /// The value with names in it; Basic credentials stand there decoded: `Basic {{client_id}}:{{client_secret}}`.
    package var template: PlaceholderText { PlaceholderText(field.bytes) }

    /// Whether the value is the decoded form of Basic credentials; base64 has no colon.
    var isDecodedBasic: Bool {
        let value = Array(value.utf8)
        guard HTTPHeaders.isSame(name, "Authorization"), value.count > 6, value.contains(0x3A) else { return false }
        return HTTPHeaders.isSame(String(decoding: value.prefix(6), as: UTF8.self), "Basic ")
    }

    /// The field with values for its names; nil where a name has none.
    func rendered(_ values: PlaceholderValues) -> HTTPHeaders.Field? {
        guard let bytes = template.rendered(values, as: ValueSpelling(header: name)) else { return nil }
        guard isDecodedBasic else { return HTTPHeaders.Field(name: name, bytes: bytes) }
        return HTTPHeaders.Field(
            name: name,
            bytes: Array(bytes.prefix(6)) + Array(Base64.encode(Array(bytes.dropFirst(6))).utf8)
        )
    }
}

extension [HAR.Header] {
    /// The first value of a name.
    package func value(of name: String) -> String? {
        first { HTTPHeaders.isSame($0.name, name) }?.value
    }

    /// The fields and a body with values for their names; nil where a name has none.
    fileprivate func rendered(
        _ values: PlaceholderValues,
        _ body: [UInt8]
    ) -> (headers: HTTPHeaders, body: [UInt8])? {
        let fields = compactMap { $0.rendered(values) }
        let spelling = ValueSpelling(contentType: value(of: "Content-Type"))
        guard fields.count == count, let body = PlaceholderText(body).rendered(values, as: spelling) else { return nil }
        return (HTTPHeaders(fields), body)
    }
}

extension [PlaceholderText] {
    /// The names that stand in texts, in order of appearance.
    fileprivate var names: [String] {
        flatMap(\.names).withoutRepeats
    }
}

extension HAR.Request {
    /// The names that stand in the request, in order of appearance.
    package var placeholders: [String] {
        ([PlaceholderText(message.target)] + headers.map(\.template) + [PlaceholderText(body)]).names
    }

    /// The request as it goes on the wire, with values for its names.
    ///
    /// `Content-Length` is set to the length of the body wherever it stood, and added where a body needs it.
    package func rendered(_ values: PlaceholderValues) throws(MissingPlaceholder) -> HTTPRequest {
        let message = message
        guard let target = PlaceholderText(message.target).rendered(values, as: .form),
            let (headers, body) = headers.rendered(values, message.body)
        else { throw MissingPlaceholder(of: placeholders, values) }
        var request = HTTPRequest(method: message.method, target: target, headers: headers, body: body)
        if headers["Content-Length"] != nil || !body.isEmpty || method == "POST" {
            request.headers["Content-Length"] = String(body.count)
        }
        return request
    }
}

extension HAR.Response {
    /// The names that stand in the response, in order of appearance.
    package var placeholders: [String] { (headers.map(\.template) + [PlaceholderText(body)]).names }

    /// The response as it goes on the wire, with values for its names; `Content-Length` is left to the wire.
    package func rendered(_ values: PlaceholderValues) throws(MissingPlaceholder) -> HTTPResponse {
        guard let (headers, body) = headers.rendered(values, body) else {
            throw MissingPlaceholder(of: placeholders, values)
        }
        var message = message
        message.headers = headers
        if !placeholders.isEmpty { message.headers.removeAll("Content-Length") }
        message.body = body
        return message
    }
}

/// A name that has no value when a request is to be sent.
package struct MissingPlaceholder: Error, Hashable, Sendable, CustomStringConvertible {
    package let name: String
    package let known: [String]

    init(of names: [String], _ values: PlaceholderValues) {
        name = names.first { values[$0] == nil } ?? ""
        known = values.names
    }

    package var description: String {
        let hint = EditDistance.suggestion(for: name, in: known).map { " (\($0))" } ?? ""
        return "no value for {{\(name)}}: bind it in _setup or in an earlier response\(hint)"
    }
}
