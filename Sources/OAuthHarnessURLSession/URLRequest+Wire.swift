import Foundation
import HTTPWire

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

extension HTTPRequest {
    /// The request as URLSession would put it on the wire.
    init(_ request: URLRequest, target: [UInt8], body: RequestBody, in session: SessionBinding) {
        let method = HTTPMethod(rawValue: request.httpMethod ?? "GET")
        self.init(method: method, target: target, headers: [:], body: [])
        var fields = Self.fields(of: request, in: session.configuration)
        switch body {
        case .hidden: break
        case .bytes(let bytes):
            self.body = bytes
            let expectsBody = method == .post || method == .put || method == .patch || method == .delete
            if !bytes.isEmpty || expectsBody { fields["Content-Length"] = "\(bytes.count)" }
        case .streamed(let bytes):
            self.body = bytes
            fields["Transfer-Encoding"] = "chunked"
        }
        if method == .post, !self.body.isEmpty, fields.value("Content-Type") == nil {
            fields["Content-Type"] = "application/x-www-form-urlencoded"
        }
        headers = Self.ordered(fields, host: request.url)
    }

    /// The request's own fields, then those of the session, then what URLSession adds by itself.
    private static func fields(
        of request: URLRequest,
        in configuration: URLSessionConfiguration
    ) -> [String: String] {
        var fields = request.allHTTPHeaderFields ?? [:]
        for (name, value) in configuration.httpAdditionalHeaders ?? [:] {
            let name = "\(name.base)"
            if fields.value(name) == nil { fields[name] = "\(value)" }
        }
        for (name, value) in FoundationPlatform.defaultHeaders where fields.value(name) == nil { fields[name] = value }
        if fields.value("Cookie") == nil, let cookies = CookieJar(configuration, request)?.header {
            fields["Cookie"] = cookies
        }
        return fields
    }

    /// `Host` first, the others by name: a dictionary has no order of its own.
    private static func ordered(_ fields: [String: String], host url: URL?) -> HTTPHeaders {
        var headers: HTTPHeaders = [:]
        if fields.value("Host") == nil, let host = url?.host {
            headers.append("Host", host + (url?.port.map { ":\($0)" } ?? ""))
        }
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) { headers.append(name, value) }
        return headers
    }
}

extension [String: String] {
    /// The value of a field name in any case.
    func value(_ name: String) -> String? {
        self[name] ?? first { HTTPHeaders.isSame($0.key, name) }?.value
    }
}
