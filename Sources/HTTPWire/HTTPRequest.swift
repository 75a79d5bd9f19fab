/// A request as it stood on the wire.
public struct HTTPRequest: Hashable, Sendable {
    /// The method token.
    public var method: HTTPMethod
    /// The request target, byte for byte: `/oauth/token?code=a%20b`.
    public var target: [UInt8]
    /// The header fields in order.
    public var headers: HTTPHeaders
    /// The body with its transfer coding taken off; empty where there is none.
    public var body: [UInt8]

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - method: The method token.
    ///   - target: The request target, written as it shall stand on the wire.
    ///   - headers: The header fields in order. Nothing is added here; a client adds `Host` and `Content-Length`.
    ///   - body: The body.
    public init(_ method: HTTPMethod, _ target: String, headers: HTTPHeaders = [:], body: [UInt8] = []) {
        self.init(method: method, target: Array(target.utf8), headers: headers, body: body)
    }

    /// Makes a request of bytes.
    ///
    /// - Parameters:
    ///   - method: The method token.
    ///   - target: The request target.
    ///   - headers: The header fields in order.
    ///   - body: The body.
    public init(method: HTTPMethod, target: [UInt8], headers: HTTPHeaders, body: [UInt8]) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
    }

    /// The path of the target, still percent-encoded, without an origin that an absolute-form target carries.
    public var path: String { String(decoding: pathBytes, as: UTF8.self) }

    /// The bytes after the first `?`; empty where there is no query.
    public var query: [UInt8] { Array(queryBytes) }

    /// The bytes after the first `?`, where they stand.
    package var queryBytes: ArraySlice<UInt8> {
        guard let mark = target.firstIndex(of: 0x3F) else { return [] }
        return target[(mark + 1)...]
    }

    /// The bytes of the path, without building a text.
    package var pathBytes: ArraySlice<UInt8> {
        let end = target.firstIndex(of: 0x3F) ?? target.endIndex
        let whole = target[..<end]
        guard whole.first != 0x2F, let scheme = whole.firstRange(of: Array("://".utf8)) else { return whole }
        guard let slash = whole[scheme.upperBound...].firstIndex(of: 0x2F) else { return [0x2F] }
        return whole[slash...]
    }

    /// The request with its target in origin form (RFC 9112 §3.2.1); where that names a host, `Host` names it too.
    package var inOriginForm: HTTPRequest {
        guard let authority else { return self }
        var request = self
        let mark = target.firstIndex(of: 0x3F)
        request.target = Array(pathBytes) + (mark.map { Array(target[$0...]) } ?? [])
        request.headers.removeAll("Host")
        request.headers.append("Host", authority)
        return request
    }

    /// The host and port of an absolute-form target (RFC 9112 §3.2.2); nil for every other form.
    package var authority: String? {
        guard target.first != 0x2F, let scheme = target.firstRange(of: Array("://".utf8)) else { return nil }
        return String(decoding: target[scheme.upperBound...].prefix { $0 != 0x2F && $0 != 0x3F }, as: UTF8.self)
    }
}
