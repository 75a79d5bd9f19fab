import HTTPWire
import JSONText
import TLS

extension Apple {
    /// The last moment of a client secret, from now (apple.md §2.1).
    private static let longestLife = Duration.seconds(15_777_000)
    private static let audience = "https://appleid.apple.com"
    private static let source = "apple.md §2.1"

    /// The key that stands in for the developer's: one for all providers of this process, another one in each run.
    private static let ownKey = Result { () throws(TLSError) in try P256Key() }

    /// The private key of the mock's own clients in PEM, for a client that signs its secrets.
    ///
    /// - Returns: The key; what it signs verifies where the knob `clientKey` names no other.
    /// - Throws: An error that names the package to install where the system has no libcrypto.
    public static func clientKeyPEM() throws -> String { try ownKey.get().pem }

    private static func key(_ profile: ProviderProfile) throws(TLSError) -> P256Key {
        try profile[clientKey].isEmpty ? ownKey.get() : P256Key(pem: profile[clientKey])
    }

    /// A client secret as a developer makes one: good for 180 days from now.
    static func secret(_ client: Client, _ profile: ProviderProfile, _ now: ProviderInstant) -> String {
        let header: JSON = ["alg": "ES256", "kid": .string(profile[keyID])]
        let claims: JSON = [
            "iss": .string(profile[teamID]), "iat": .integer(now.seconds),
            "exp": .integer((now + .days(180)).seconds), "aud": .string(audience), "sub": .string(client.id),
        ]
        let text = [header, claims].map { Base64.encodeURL($0.bytes()) }.joined(separator: ".")
        let signature = try? profile[signatureCheck] ? key(profile).signature(of: Array(text.utf8)) : nil
        return text + "." + Base64.encodeURL(signature ?? [UInt8](repeating: 0, count: 64))
    }

    /// A client secret taken apart.
    private struct Secret {
        let header: JSON
        let claims: JSON
        let message: [UInt8]
        let signature: [UInt8]

        init?(_ text: [UInt8]) {
            let parts = text.split(separator: 0x2E, omittingEmptySubsequences: false)
            guard parts.count == 3, let header = Self.json(parts[0]), let claims = Self.json(parts[1]),
                let signature = Base64.decodeURL(parts[2])
            else { return nil }
            self.header = header
            self.claims = claims
            self.signature = signature
            message = Array(parts[0] + [0x2E] + parts[1])
        }

        private static func json(_ part: ArraySlice<UInt8>) -> JSON? {
            guard let bytes = Base64.decodeURL(part), let value = try? JSONReader.value(bytes), value.object != nil
            else { return nil }
            return value
        }
    }

    /// Whether nobody registered the client: then its team and its key are its own.
    private static func isAdopted(_ transaction: Transaction) -> Bool {
        transaction.state.adopted == transaction.client?.id && transaction.profile[clientKey].isEmpty
    }

    private static func check(
        _ name: String,
        _ run: @escaping @Sendable (Secret, Transaction) -> Finding?
    ) -> Check {
        Check(name, source, .invalidClient) { transaction in
            guard let secret = transaction.value("client_secret").flatMap(Secret.init) else {
                return .fail(.other("client_secret is no JSON Web Token"))
            }
            return run(secret, transaction).map(Check.Result.fail) ?? .pass
        }
    }

    private static func claim(_ name: String, _ secret: Secret, _ expected: String) -> Finding? {
        guard let found = secret.claims[name]?.string else { return .missing("\(name) of the client secret") }
        guard !found.isSpelled(expected) else { return nil }
        return .differs("\(name) of the client secret", found: Array(found.utf8), expected: Array(expected.utf8))
    }

    /// Claim by claim: on the wire all of them are the same 26 bytes.
    static let secretChecks: [Check] = [
        check("client secret has three parts of JSON") { _, _ in nil },
        check("alg is ES256") { secret, _ in
            let found = secret.header["alg"]?.string ?? ""
            return found == "ES256" ? nil : .unknown("alg", found: Array(found.utf8), known: ["ES256"])
        },
        check("kid is a key of the team") { secret, transaction in
            let expected = transaction.profile[keyID]
            guard let found = secret.header["kid"]?.string else { return .missing("kid of the client secret") }
            guard found != expected, !isAdopted(transaction) else { return nil }
            return .differs("kid of the client secret", found: Array(found.utf8), expected: Array(expected.utf8))
        },
        check("iss is the team") { secret, transaction in
            let found = secret.claims["iss"]?.string ?? ""
            // A team's identifier has ten characters, whatever the team.
            if isAdopted(transaction) {
                return found.utf8.count == 10 ? nil : .other("iss of the client secret has not ten characters")
            }
            return claim("iss", secret, transaction.profile[teamID])
        },
        check("aud is Apple") { secret, _ in claim("aud", secret, audience) },
        check("sub is the client") { secret, transaction in
            claim("sub", secret, transaction.client?.id ?? "")
        },
        check("exp is still to come") { secret, transaction in
            guard let end = secret.claims["exp"]?.integer else { return .missing("exp of the client secret") }
            let age = transaction.now.seconds - end
            return age < 0 ? nil : .other("the client secret expired \(age) s ago")
        },
        check("exp is at most six months away") { secret, transaction in
            let left = (secret.claims["exp"]?.double ?? 0) - Double(transaction.now.seconds)
            let most = longestLife.roundedSeconds
            return left <= Double(most) ? nil : .other("the client secret lives longer than \(most) s")
        },
        check("iat is past") { secret, transaction in
            guard let start = secret.claims["iat"]?.double else { return .missing("iat of the client secret") }
            let isFuture = start > Double(transaction.now.seconds + transaction.profile[secretSkew])
            return isFuture ? .other("iat of the client secret lies in the future") : nil
        },
        check("signature is that of the key", signatureFinding),
    ]

    private static func signatureFinding(_ secret: Secret, _ transaction: Transaction) -> Finding? {
        guard transaction.profile[signatureCheck] else { return nil }
        guard secret.signature.count == 64 else {
            return .other(
                "the signature has \(secret.signature.count) bytes, not two numbers of 32; DER does not count"
            )
        }
        guard !isAdopted(transaction) else {
            transaction.notes.append("the signature of the client secret is not verified: no key is set (clientKey)")
            return nil
        }
        do throws(TLSError) {
            let isGood = try key(transaction.profile).isSignature(secret.signature, of: secret.message)
            return isGood ? nil : .other("the signature was not made by the key of the team")
        } catch {
            return .other("the signature cannot be verified: \(error)")
        }
    }
}
