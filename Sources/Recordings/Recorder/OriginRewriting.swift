package import HTTPWire

/// Leads addresses at one origin to another, so that a browser stays at a proxy or a replay.
package struct OriginRewriting: Sendable {
    private let from: [UInt8]
    private let to: [UInt8]

    package init(from: String, to: String) {
        self.from = Array(from.utf8)
        self.to = Array(to.utf8)
    }

    /// Rewrites `Location`, `Content-Location`, `Refresh` and `Link`, what of `Set-Cookie` keeps a cookie from another
    /// origin, and the endpoints in a document of metadata (RFC 8414, OpenID Connect Discovery).
    ///
    /// The `issuer` stays: tokens name it.
    package func rewritten(_ response: HTTPResponse, answering path: String) -> HTTPResponse {
        guard from != to else { return response }
        var response = response
        response.headers.fields = response.headers.fields.map { field in
            switch field.name.lowercased() {
            case "location", "content-location", "refresh", "link":
                HTTPHeaders.Field(name: field.name, bytes: rewritten(field.bytes))
            case "set-cookie": HTTPHeaders.Field(name: field.name, bytes: Self.cookie(field.bytes))
            default: field
            }
        }
        let isMetadata = path.hasPrefix("/.well-known/o") || path.hasSuffix("/.well-known/openid-configuration")
        if isMetadata, response.body.first(where: { $0 > 0x20 }) == 0x7B {
            response.body = metadata(response.body)
            if response.headers["Content-Length"] != nil {
                response.headers["Content-Length"] = String(response.body.count)
            }
        }
        return response
    }

    /// Rewrites a field of a request, such as `Referer` and `Origin`.
    package func rewritten(_ bytes: [UInt8]) -> [UInt8] {
        replaced(bytes) { end in
            end == bytes.count || [0x2F, 0x3F, 0x23, 0x3E, 0x22, 0x20].contains(bytes[end])
        }
    }

    /// Addresses below the origin; one that is the origin alone is the issuer.
    private func metadata(_ body: [UInt8]) -> [UInt8] {
        let isBelow: (Int, [UInt8]) -> Bool = { end, slash in
            body[end...].starts(with: slash) && body.dropFirst(end + slash.count).first.map { $0 != 0x22 } ?? false
        }
        let plain = replaced(body) { isBelow($0, [0x2F]) }
        guard plain == body else { return plain }
        let slashed = OriginRewriting(
            from: String(decoding: from, as: UTF8.self).replacing("/", with: "\\/"),
            to: String(decoding: to, as: UTF8.self).replacing("/", with: "\\/")
        )
        return slashed.replaced(body) { isBelow($0, [0x5C, 0x2F]) }
    }

    private func replaced(_ bytes: [UInt8], where isOrigin: (Int) -> Bool) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes[...]
        while let found = rest.firstRange(of: from) {
            result += rest[..<found.lowerBound]
            result += isOrigin(found.upperBound) ? to[...] : rest[found]
            rest = rest[found.upperBound...]
        }
        return result + rest
    }

    /// Without `Domain`, `Secure` and `SameSite=None`: the other origin is another host and plain http.
    private static func cookie(_ value: [UInt8]) -> [UInt8] {
        let attributes = value.split(separator: 0x3B, omittingEmptySubsequences: false)
        let kept = attributes.enumerated().filter { index, attribute in
            let word = String(decoding: attribute, as: UTF8.self).lowercased().filter { $0 != " " }
            return index == 0 || !(word == "secure" || word == "samesite=none" || word.hasPrefix("domain="))
        }
        return Array(kept.map(\.element).joined(separator: [0x3B]))
    }
}
