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
}

extension HAR.Request {
    /// The names that stand in the request, in order of appearance.
    package var placeholders: [String] {
        let texts = [PlaceholderText(message.target)] + headers.map(\.template) + [PlaceholderText(body)]
        return texts.flatMap(\.names).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    /// The request as it goes on the wire, with values for its names.
    ///
    /// `Content-Length` is set to the length of the body wherever it stood, and added where a body needs it.
    package func rendered(_ values: PlaceholderValues) throws(MissingPlaceholder) -> HTTPRequest {
        let message = message
        let spelling = ValueSpelling(contentType: headers.value(of: "Content-Type"))
        guard let target = PlaceholderText(message.target).rendered(values, as: .form),
            let body = PlaceholderText(message.body).rendered(values, as: spelling)
        else { throw missing(values) }
        var fields: [HTTPHeaders.Field] = []
        for header in headers {
            guard let field = header.rendered(values) else { throw missing(values) }
            fields.append(field)
        }
        var request = HTTPRequest(method: message.method, target: target, headers: HTTPHeaders(fields), body: body)
        if request.headers["Content-Length"] != nil || !body.isEmpty || method == "POST" {
            request.headers["Content-Length"] = String(body.count)
        }
        return request
    }

    private func missing(_ values: PlaceholderValues) -> MissingPlaceholder {
        MissingPlaceholder(name: placeholders.first { values[$0] == nil } ?? "", known: values.names)
    }
}

extension HAR.Response {
    /// The names that stand in the response, in order of appearance.
    package var placeholders: [String] {
        (headers.map(\.template) + [PlaceholderText(body)]).flatMap(\.names).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    /// The response as it goes on the wire, with values for its names; `Content-Length` is left to the wire.
    package func rendered(_ values: PlaceholderValues) throws(MissingPlaceholder) -> HTTPResponse {
        var message = message
        let spelling = ValueSpelling(contentType: headers.value(of: "Content-Type"))
        guard let body = PlaceholderText(body).rendered(values, as: spelling) else { throw missing(values) }
        var fields: [HTTPHeaders.Field] = []
        for header in headers {
            guard let field = header.rendered(values) else { throw missing(values) }
            fields.append(field)
        }
        message.headers = HTTPHeaders(fields)
        if !placeholders.isEmpty { message.headers.removeAll("Content-Length") }
        message.body = body
        return message
    }

    private func missing(_ values: PlaceholderValues) -> MissingPlaceholder {
        MissingPlaceholder(name: placeholders.first { values[$0] == nil } ?? "", known: values.names)
    }
}

/// A name that has no value when a request is to be sent.
package struct MissingPlaceholder: Error, Hashable, Sendable, CustomStringConvertible {
    package let name: String
    package let known: [String]

    package var description: String {
        let hint = EditDistance.suggestion(for: name, in: known).map { " (\($0))" } ?? ""
        return "no value for {{\(name)}}: bind it in _setup or in an earlier response\(hint)"
    }
}
