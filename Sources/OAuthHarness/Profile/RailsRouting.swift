import HTTPWire

/// How Rails and Rack find out what a request asks for before an endpoint sees it (updates-2026-11.md §D).
enum RailsRouting {
    private static let overriding: Set<String> = [
        "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "LINK", "UNLINK",
    ]

    /// The methods that Rails knows, the usual ones first: RFC 2616, 2518, 3253, 3648, 3744, 5323, 4791 and 5789.
    private static let known = [
        "GET", "POST", "OPTIONS", "HEAD", "PUT", "DELETE", "TRACE", "CONNECT", "PROPFIND", "PROPPATCH", "MKCOL", "COPY",
        "MOVE", "LOCK", "UNLOCK", "VERSION-CONTROL", "REPORT", "CHECKOUT", "CHECKIN", "UNCHECKOUT", "MKWORKSPACE",
        "UPDATE", "LABEL", "MERGE", "BASELINE-CONTROL", "MKACTIVITY", "ORDERPATCH", "ACL", "SEARCH", "MKCALENDAR",
        "PATCH",
    ]

    static func knows(_ method: HTTPMethod) -> Bool { known.contains(method.rawValue) }

    /// The method that a POST names in `_method` of its form, else in `X-HTTP-Method-Override`.
    static func method(of request: HTTPRequest) -> HTTPMethod {
        guard request.method == .post else { return request.method }
        var named: String?
        if request.body.contains("_method") {
            var form = ParameterSources.rails
            (form.query, form.json) = (false, false)
            named = form.parameters(of: request).all("_method").last.map { String(decoding: $0, as: UTF8.self) }
        }
        guard let method = (named ?? request.headers["X-HTTP-Method-Override"])?.uppercased(),
            overriding.contains(method)
        else { return .post }
        return HTTPMethod(rawValue: method)
    }

    /// A path with its slashes squeezed, the last one dropped and its escapes in capitals.
    static func path(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard !isPlain(path) else { return path }
        var loose: [UInt8] = []
        var digits = 0
        for byte in path where byte != 0x2F || loose.last != 0x2F {
            loose.append(digits > 0 && byte &- 0x61 < 6 ? byte & 0xDF : byte)
            digits = byte == 0x25 ? 2 : max(0, digits - 1)
        }
        if loose.count > 1, loose.last == 0x2F { loose.removeLast() }
        return loose[...]
    }

    /// Whether a path has no escapes, and slashes only in front of names; every request's path is looked at.
    private static func isPlain(_ path: ArraySlice<UInt8>) -> Bool {
        path.withUnsafeBufferPointer { path in
            var former: UInt8 = 0
            for byte in path {
                if byte == 0x25 || byte == 0x2F && former == 0x2F { return false }
                former = byte
            }
            return path.count < 2 || former != 0x2F
        }
    }

    /// A path without the format that its last segment ends in, and that format; nil where there is none.
    static func withoutFormat(_ path: ArraySlice<UInt8>) -> (stem: ArraySlice<UInt8>, format: String)? {
        guard let dot = path.lastIndex(of: 0x2E), let slash = path.lastIndex(of: 0x2F), dot > slash + 1,
            dot + 1 < path.endIndex
        else { return nil }
        return (path[..<dot], String(decoding: path[(dot + 1)...], as: UTF8.self))
    }
}

extension HTTPRequest {
    /// The request as the application below a path sees it; nil where the path is not below it.
    func mounted(at root: [UInt8]) -> HTTPRequest? {
        guard target.starts(with: root) else { return nil }
        let rest = target.dropFirst(root.count)
        guard let next = rest.first else { return moved(to: [0x2F]) }
        return next == 0x2F ? moved(to: Array(rest)) : next == 0x3F ? moved(to: [0x2F] + rest) : nil
    }

    private func moved(to target: [UInt8]) -> HTTPRequest {
        var copy = self
        copy.target = target
        return copy
    }
}
