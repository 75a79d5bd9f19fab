/// Why a check failed, as data; the words stand in ``description``.
public enum Finding: Sendable, Hashable {
    /// A parameter or header is absent or empty.
    case missing(String)
    /// A value is not the one that was expected, from a byte on.
    case differs(String, found: [UInt8], expected: [UInt8])
    /// A value is none of those that are known.
    case unknown(String, found: [UInt8], known: [String])
    /// A credential was used before.
    case alreadyUsed(String, in: Int)
    /// A credential is too old; without a lifetime it is one that a script or a test has ended.
    case expired(String, age: Duration, lifetime: Duration?)
    /// A credential was revoked or replaced.
    case revoked(String, because: String)
    /// A credential was never issued here.
    case neverIssued(String)
    /// A credential belongs to another client or person.
    case foreign(String, owner: String)
    /// A scope that was not granted or is not on offer.
    case scope(missing: [String], available: [String])
    /// Two things that exclude each other were both sent.
    case conflict(String)
    /// The method of the request is not one the endpoint has.
    case method(String, allowed: [String])
    /// A fact of its own kind.
    case other(String)
    /// A script wanted it so.
    case scripted(String)
}

extension Finding {
    /// The parameter that is missing, or whose value is unknown; nil for any other finding.
    var parameter: String? {
        switch self {
        case .missing(let name), .unknown(let name, _, _): name
        default: nil
        }
    }
}

extension Finding: CustomStringConvertible {
    /// One line in OAuth's words.
    public var description: String {
        switch self {
        case .missing(let name): "\(name) is missing"
        case .differs(let name, let found, let expected): Self.difference(name, found, expected)
        case .unknown(let name, let found, let known):
            known.isEmpty
                ? "\(name) '\(Self.text(found))' is unknown here"
                : "\(name) is '\(Self.text(found))', known: \(known.joined(separator: ", "))"
        case .alreadyUsed(let name, let exchange): "\(name) was already redeemed in exchange \(exchange)"
        case .expired(let name, let age, let lifetime):
            lifetime.map { "\(name) expired: \(age.span) old, lives \($0.span)" }
                ?? "\(name) expired: the script or the test ended it, \(age.span) old"
        case .revoked(let name, let reason): "\(name) is dead: \(reason)"
        case .neverIssued(let name): "\(name) was never issued by this provider"
        case .foreign(let name, let owner): "\(name) was issued to \(owner)"
        case .scope(let missing, let available):
            "scope \(missing.joined(separator: " ")) is not available, only: \(available.joined(separator: " "))"
        case .conflict(let text): text
        case .method(let found, let allowed):
            "the method is \(found), allowed: \(allowed.joined(separator: ", "))"
        case .other(let text): text
        case .scripted(let action): "the script says \(action)"
        }
    }

    private static func difference(_ name: String, _ found: [UInt8], _ expected: [UInt8]) -> String {
        let shared = zip(found, expected).prefix { $0 == $1 }.count
        let character = String(decoding: found.prefix(shared), as: UTF8.self).count + 1
        guard found != expected else { return "\(name) is equal" }
        return "\(name) differs at character \(character): \(tail(found, shared)) against \(tail(expected, shared))"
    }

    private static func tail(_ bytes: [UInt8], _ shared: Int) -> String {
        let start = bytes[..<min(shared, bytes.count)].lastIndex(of: 0x2F) ?? max(0, shared - 8)
        let piece = bytes[min(start, bytes.count)...].prefix(48)
        let lead = start > 0 ? "…" : ""
        return piece.isEmpty ? lead + "(end)" : lead + text(Array(piece))
    }

    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.prefix(80), as: UTF8.self)
    }

}
