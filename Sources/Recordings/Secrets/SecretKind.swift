import HTTPWire

/// What a field of OAuth holds, told by its name.
package struct SecretKind: Hashable, Sendable {
    /// How much must not be read.
    package enum Weight: Hashable, Sendable {
        /// Whoever reads it can act as somebody else: it is replaced wherever it stands.
        case secret
        /// It differs from run to run or names somebody; a short one is replaced only where its field stands.
        case volatile
    }

    /// The word of its placeholders: `access_token`.
    package let word: String
    package let weight: Weight

    package init(_ word: String, _ weight: Weight = .secret) {
        self.word = word
        self.weight = weight
    }

    /// The kind of a parameter, a header field or a member by its name, spelled in any case; nil where it is no secret.
    package init?(field name: String) {
        let plain = Self.canonical[Self.squeezed(Self.plain(name))] ?? Self.plain(name)
        if Self.volatileNames.contains(plain) {
            self.init(plain, .volatile)
        } else if Self.secretNames.contains(plain) || Self.endings.contains(where: { plain.hasSuffix($0) }) {
            self.init(plain)
        } else {
            return nil
        }
    }

    /// Whether the client makes the value up anew for each flow.
    package var isMadeByClient: Bool { Self.madeByClient.contains(word) }

    /// Whether not even the length may be told: what people choose is short.
    package var hidesLength: Bool { word.hasSuffix("password") || word == "passwd" || word.hasPrefix("otp") }

    /// The name in lower case with underscores, as placeholders are written: `clientSecret` is `client_secret`.
    package static func plain(_ name: String) -> String {
        var bytes: [UInt8] = []
        var wasCapital = false
        for byte in name.utf8 {
            let isCapital = byte &- 0x41 < 26
            if isCapital, let last = bytes.last, last != 0x5F, !wasCapital { bytes.append(0x5F) }
            wasCapital = isCapital
            let small = isCapital ? byte | 0x20 : byte
            bytes.append(small &- 0x61 < 26 || small.isDigit ? small : 0x5F)
        }
        // `user[password]` is `user_password`.
        let end = (bytes.lastIndex { $0 != 0x5F } ?? -1) + 1
        let word = bytes[..<end].drop { !($0 &- 0x61 < 26) }
        return word.isEmpty ? "secret" : String(decoding: word, as: UTF8.self)
    }

    private static let endings = ["_token", "_secret", "password", "_api_key"]
    private static let secretNames: Set<String> = [
        "token", "secret", "code", "auth_code", "authorization_code", "code_verifier", "device_code", "user_code",
        "client_assertion", "assertion",
        "id_token_hint", "passwd", "otp", "otp_attempt", "csrf", "xsrf", "api_key", "apikey", "session", "session_id",
        "sid", "request_uri", "saml_response",
    ]
    private static let volatileNames: Set<String> = [
        "state", "nonce", "client_id", "code_challenge", "openid", "unionid", "session_state",
    ]
    /// Names that are written without a joint as well, `unionId` and `clientid`, by their letters alone.
    private static let canonical = Dictionary(
        (secretNames.union(volatileNames).sorted() + ["access_token", "refresh_token", "id_token", "client_secret"]).map
        {
            (squeezed($0), $0)
        },
        uniquingKeysWith: { first, _ in first }
    )

    private static func squeezed(_ plain: String) -> String { plain.filter { $0 != "_" } }

    private static let madeByClient: Set<String> = ["state", "nonce", "code_challenge", "code_verifier"]
    /// Fields that mean something else in a JSON body: GitLab's account has `"state": "active"`.
    static let parametersOnly: Set<String> = ["state", "nonce", "code", "session", "sid", "request_uri", "csrf"]
}
