import JSONText
package import HTTPWire

extension HAR.Request {
    package init(_ request: HTTPRequest, origin: String) {
        let isPath = request.target.first == 0x2F
        let text = String(validating: request.target)
        let path = isPath ? text ?? "/" : "/"
        self.init(
            method: request.method.rawValue,
            url: origin + path,
            headers: request.headers.fields.map(HAR.Header.init),
            body: request.body
        )
        target = isPath && text != nil ? nil : request.target
    }

    /// The request as it stands on the wire.
    package var message: HTTPRequest {
        HTTPRequest(
            method: HTTPMethod(rawValue: method),
            target: target ?? targetOfURL,
            headers: HTTPHeaders(headers.map(\.field)),
            body: body
        )
    }

    /// What follows the authority, without a fragment; at least `/`.
    private var targetOfURL: [UInt8] {
        let rest = Array(url.utf8)[authorityEnd...].prefix { $0 != 0x23 }
        return (rest.first == 0x2F ? [] : [0x2F]) + rest
    }
}

extension HAR.Response {
    package init(_ response: HTTPResponse) {
        self.init(
            status: response.status,
            statusText: response.reason ?? "",
            headers: response.headers.fields.map(HAR.Header.init),
            body: response.body
        )
    }

    /// The response as it stands on the wire; an empty reason phrase stands for the registered one.
    package var message: HTTPResponse {
        HTTPResponse(
            status: status,
            reason: statusText.isEmpty ? nil : statusText,
            headers: HTTPHeaders(headers.map(\.field)),
            body: body
        )
    }
}

extension HAR.Header {
    package init(_ field: HTTPHeaders.Field) {
        self.init(name: field.name, value: field.value)
        bytes = String(validating: field.bytes) == nil ? field.bytes : nil
    }

    /// The field as it stands on the wire.
    package var field: HTTPHeaders.Field {
        HTTPHeaders.Field(name: name, bytes: bytes ?? Array(value.utf8))
    }
}
