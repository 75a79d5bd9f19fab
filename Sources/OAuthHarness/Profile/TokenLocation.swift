import HTTPWire

/// A place where a client may present its access token (RFC 6750 §2).
public enum TokenLocation: Sendable, Hashable {
    /// `Authorization: <scheme> <token>`; the scheme compared without case.
    case authorization(scheme: String)
    /// A query or form parameter.
    case parameter(String)
    /// A header of its own.
    case header(String)
    /// HTTP Basic: the password, or the user name where the password is empty or `x-oauth-basic`.
    case basic
    /// HTTP Basic without a colon: all that is encoded.
    case bareBasic
}

extension Transaction {
    /// The access token in the first place that has one; a bad one there is not skipped.
    ///
    /// - Parameter locations: The places in the provider's order.
    /// - Returns: The token's bytes, or nil where no place has one.
    public func accessToken(in locations: [TokenLocation]) -> [UInt8]? {
        for location in locations {
            if let token = accessToken(at: location) { return token }
        }
        return nil
    }

    private func accessToken(at location: TokenLocation) -> [UInt8]? {
        switch location {
        case .parameter(let name): return value(name)
        case .header(let name): return request.headers.bytes(of: name).flatMap { $0.isEmpty ? nil : $0 }
        case .authorization(let scheme): return credentials(of: scheme)
        case .basic:
            guard let basic = clientCredentials(by: [.basic]), let password = basic.secret else { return nil }
            let isMark = password.isEmpty || "x-oauth-basic".isSpelled(password)
            return isMark ? basic.id : password
        case .bareBasic:
            guard let token = credentials(of: "Basic").flatMap(Base64.decode), !token.contains(0x3A) else { return nil }
            return token
        }
    }

    /// What stands behind a scheme in `Authorization`.
    private func credentials(of scheme: String) -> [UInt8]? {
        guard let value = request.headers.bytes(of: "Authorization") else { return nil }
        let trimmed = value.drop { $0 == 0x20 }
        guard let space = trimmed.firstIndex(of: 0x20), space + 1 < trimmed.endIndex,
            HTTPHeaders.isSame(String(decoding: trimmed[..<space], as: UTF8.self), scheme)
        else { return nil }
        return Array(trimmed[(space + 1)...].drop { $0 == 0x20 })
    }
}
