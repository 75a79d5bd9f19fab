/// The credentials of an `Authorization: Basic` field (RFC 7617 §2).
///
/// They are split at the first colon and not percent-decoded: RFC 6749 §2.3.1 wants that of a client, yet servers differ.
package struct BasicCredentials: Hashable, Sendable {
    package let username: [UInt8]
    package let password: [UInt8]

    package init(username: [UInt8], password: [UInt8]) {
        self.username = username
        self.password = password
    }

    /// Reads a field value; nil for another scheme, a bad token68 or credentials without a colon.
    package init?(headerValue: [UInt8], schemeIsCaseSensitive: Bool) {
        guard let space = headerValue.firstIndex(of: 0x20) else { return nil }
        let scheme = String(decoding: headerValue[..<space], as: UTF8.self)
        guard schemeIsCaseSensitive ? scheme == "Basic" : HTTPHeaders.isSame(scheme, "Basic") else { return nil }
        guard let decoded = Base64.decode(headerValue[space...].drop { $0 == 0x20 }),
            let colon = decoded.firstIndex(of: 0x3A)
        else { return nil }
        self.init(username: Array(decoded[..<colon]), password: Array(decoded[(colon + 1)...]))
    }

    /// The field value that carries these credentials.
    package var headerValue: String { "Basic " + Base64.encode(username + [0x3A] + password) }
}
