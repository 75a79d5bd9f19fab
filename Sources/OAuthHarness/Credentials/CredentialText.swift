// A failing expectation prints its values: credentials are printed as text, because nobody reads arrays of bytes.

extension TokenGrant: CustomStringConvertible {
    /// One line: the tokens as the client holds them, whose they are, and what for.
    public var description: String {
        CredentialText.line([
            ("access token", accessToken), ("refresh token", refreshToken), ("client", clientID.map { Array($0.utf8) }),
            ("account", account.map { Array($0.login.utf8) }), ("scope", Array(scope.joined().utf8)),
        ])
    }
}

extension AuthorizationCode: CustomStringConvertible {
    /// One line: the code as the client holds it, whose it is, and what for.
    public var description: String {
        CredentialText.line([
            ("code", value), ("redirect_uri", redirectURI), ("client", Array(clientID.utf8)),
            ("account", Array(account.login.utf8)), ("scope", Array(scope.joined().utf8)),
        ])
    }
}

extension DeviceGrant: CustomStringConvertible {
    /// One line: both codes, whose they are, and what for.
    public var description: String {
        CredentialText.line([
            ("device code", deviceCode), ("user code", userCode), ("client", Array(clientID.utf8)),
            ("scope", Array(scope.joined().utf8)),
        ])
    }
}

extension Ledger: CustomStringConvertible {
    /// One line a credential, by its name.
    public var description: String { entries.map(\.description).joined(separator: "\n") }
}

extension Ledger.Entry: CustomStringConvertible {
    /// One line: `code#1 of state#1: minted in 1, presented in 2 (accepted) and 3 (refused), used in 2`.
    public var description: String { line }
}

private enum CredentialText {
    static func line(_ parts: [(name: String, value: [UInt8]?)]) -> String {
        parts.compactMap { part in
            guard let value = part.value, !value.isEmpty else { return nil }
            return "\(part.name) \(String(decoding: value, as: UTF8.self))"
        }.joined(separator: ", ")
    }
}
