public import HTTPWire

extension Check {
    /// A parameter is there and not empty.
    ///
    /// - Parameters:
    ///   - name: The parameter.
    ///   - error: The error where it is missing.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func isPresent(
        _ name: String,
        error: ErrorCode = .invalidRequest,
        source: String = "RFC 6749 §5.2"
    ) -> Check {
        Check("\(name) is present", source, error) { transaction in
            transaction.value(name) == nil ? .fail(.missing(name)) : .pass
        }
    }

    /// The request comes by one of the methods that the provider takes; for a provider that tells so in its own words.
    ///
    /// The endpoint must list the other methods too: one that it does not list never reaches its checks.
    ///
    /// - Parameters:
    ///   - methods: The methods that pass.
    ///   - error: The error for any other.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func methodIs(
        _ methods: HTTPMethod...,
        error: ErrorCode = .invalidRequest,
        source: String = "RFC 6749 §3.2"
    ) -> Check { methodIs(methods, error: error, source: source) }

    static func methodIs(_ methods: [HTTPMethod], error: ErrorCode, source: String) -> Check {
        Check("the method is \(methods.map(\.rawValue).joined(separator: " or "))", source, error) { transaction in
            let found = transaction.request.method
            return methods.contains(found) ? .pass : .fail(.method(found.rawValue, allowed: methods.map(\.rawValue)))
        }
    }

    /// The client is registered.
    ///
    /// - Parameters:
    ///   - parameter: The parameter that names it; `client_id` by default.
    ///   - error: The error for an unknown one.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func clientIsKnown(
        parameter: String = "client_id",
        error: ErrorCode = .invalidClient,
        source: String = "RFC 6749 §3.1.2.4"
    ) -> Check {
        Check("client is known", source, error) { transaction in
            guard let id = transaction.value(parameter) else { return .fail(.missing(parameter)) }
            return transaction.findClient(id, showing: transaction.value("client_secret"), named: parameter)
        }
    }

    /// The client secret is right.
    ///
    /// - Parameters:
    ///   - parameter: The parameter that carries it; `client_secret` by default.
    ///   - error: The error for a wrong one.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func secretIsRight(
        parameter: String = "client_secret",
        error: ErrorCode = .invalidClient,
        source: String = "RFC 6749 §2.3.1"
    ) -> Check {
        Check("client secret is right", source, error) { transaction in
            guard let client = transaction.client, client.kind == .confidential else { return .pass }
            guard let secret = transaction.value(parameter) else { return .fail(.missing(parameter)) }
            guard client.secret.isSpelled(secret) else { return .fail(.secretDiffers(parameter)) }
            return .pass
        }
    }

    /// The client authenticates by HTTP Basic or by parameters; the first that is there decides (RFC 6749 §2.3.1).
    ///
    /// - Parameters:
    ///   - methods: The ways in the provider's order.
    ///   - isRequired: Whether a request without any credentials fails; true by default.
    ///   - error: The error for an unknown client or a wrong secret.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func clientAuthenticates(
        by methods: [ClientAuthentication] = [.basic, .parameters],
        isRequired: Bool = true,
        error: ErrorCode = .invalidClient,
        source: String = "RFC 6749 §3.2.1"
    ) -> Check {
        Check("client authenticates", source, error) { transaction in
            transaction.authenticateClient(by: methods, isRequired: isRequired)
        }
    }

    /// The client may use the grant type or, at the authorization endpoint, the code flow.
    ///
    /// - Parameters:
    ///   - type: The grant type.
    ///   - error: The error where it may not.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func clientMayUse(
        _ type: GrantType,
        error: ErrorCode = .unauthorizedClient,
        source: String = "RFC 6749 §5.2"
    ) -> Check {
        Check("client may use \(type)", source, error) { transaction in
            guard let allowed = transaction.client?.grantTypes, !allowed.contains(type) else { return .pass }
            return .fail(
                .unknown("grant type", found: Array(type.rawValue.utf8), known: allowed.map(\.rawValue).sorted())
            )
        }
    }
}

/// A way to authenticate a client (RFC 6749 §2.3.1).
public enum ClientAuthentication: Sendable, Hashable {
    /// HTTP Basic; the scheme word in any case, the credentials as they are.
    case basic
    /// HTTP Basic; only the spelling `Basic` counts (doorkeeper.md §5.1).
    case basicWithCase
    /// HTTP Basic with form-encoded credentials, as RFC 6749 §2.3.1 has them.
    case basicFormEncoded
    /// `client_id` and `client_secret`.
    case parameters
}

extension ClientAuthentication {
    /// The words of provider files.
    static let words: [(name: String, way: ClientAuthentication)] = [
        ("basic", .basic), ("basicWithCase", .basicWithCase), ("basicFormEncoded", .basicFormEncoded),
        ("parameters", .parameters),
    ]
}

extension Finding {
    static func secretDiffers(_ parameter: String) -> Finding { .other("\(parameter) is not the client's secret") }
}

extension Transaction {
    /// Looks for a client and remembers it.
    func findClient(_ id: [UInt8], showing secret: [UInt8]?, named parameter: String = "client_id") -> Check.Result {
        guard let known = client(withID: id, showing: secret) else {
            return .fail(nearestClient(parameter, to: String(decoding: id, as: UTF8.self)))
        }
        client = known
        return .pass
    }

    func nearestClient(_ parameter: String, to id: String) -> Finding {
        guard state.clients.count == 1, let known = state.clients.keys.first, known.utf8.first == id.utf8.first else {
            let known = state.clients.count <= 5 ? state.clients.keys.sorted() : []
            return .unknown(parameter, found: Array(id.utf8), known: known)
        }
        return .differs(parameter, found: Array(id.utf8), expected: Array(known.utf8))
    }

    /// Finds the client by its own credentials and remembers it.
    func authenticateClient(by methods: [ClientAuthentication], isRequired: Bool) -> Check.Result {
        guard let credentials = clientCredentials(by: methods) else {
            return isRequired ? .fail(.missing("client_id")) : .pass
        }
        guard let known = client(withID: credentials.id, showing: credentials.secret) else {
            return .fail(nearestClient("client_id", to: String(decoding: credentials.id, as: UTF8.self)))
        }
        if let secret = credentials.secret {
            guard known.secret.isSpelled(secret) else { return .fail(.secretDiffers("client_secret")) }
        } else if known.kind == .confidential {
            return .fail(.missing("client_secret"))
        }
        client = known
        return .pass
    }

    func clientCredentials(by methods: [ClientAuthentication]) -> (id: [UInt8], secret: [UInt8]?)? {
        for method in methods { if let credentials = clientCredentials(by: method) { return credentials } }
        return nil
    }

    func clientCredentials(by method: ClientAuthentication) -> (id: [UInt8], secret: [UInt8]?)? {
        guard method != .parameters else {
            return value("client_id").map { ($0, value("client_secret")) }
        }
        guard let value = request.headers.bytes(of: "Authorization"),
            let basic = BasicCredentials(headerValue: value, schemeIsCaseSensitive: method == .basicWithCase)
        else { return nil }
        guard method == .basicFormEncoded else { return (basic.username, basic.password) }
        return (
            PercentCoding.decode(basic.username, plusAsSpace: true).bytes,
            PercentCoding.decode(basic.password, plusAsSpace: true).bytes
        )
    }
}
