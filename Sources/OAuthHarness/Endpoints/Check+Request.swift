import HTTPWire

extension Check {
    /// No parameter stands twice, and none holds a stray `%` (RFC 6749 §3.1, §3.2).
    ///
    /// - Parameters:
    ///   - names: The parameters that are looked at; nil for all but those of a consent page.
    ///   - error: The error where one does.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func parametersAreUnique(
        _ names: [String]? = nil,
        error: ErrorCode = .invalidRequest,
        source: String = "RFC 6749 §3.1"
    ) -> Check {
        let which = names.map { $0.joined(separator: " and ") } ?? "every parameter"
        return Check("\(which) stands once", source, error) { transaction in
            var seen: Set<[UInt8]> = []
            for pair in transaction.parameters.pairs {
                let name = String(decoding: pair.name, as: UTF8.self)
                guard names?.contains(name) ?? !PageChoices.fields.contains(name) else { continue }
                guard !pair.isMalformed else { return .fail(.other("\(name) is not percent-encoded")) }
                guard seen.insert(pair.name).inserted else { return .fail(.conflict("\(name) stands more than once")) }
            }
            return .pass
        }
    }

    /// The client presents credentials in one way only (RFC 6749 §2.3).
    ///
    /// - Parameters:
    ///   - error: The error where it presents them in two.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func clientAuthenticatesOnce(
        error: ErrorCode = .invalidRequest,
        source: String = "RFC 6749 §2.3"
    ) -> Check {
        Check("client authenticates in one way", source, error) { transaction in
            guard transaction.request.headers.first("Authorization") != nil,
                transaction.value("client_secret") != nil
            else { return .pass }
            return .fail(.conflict("credentials stand both in the Authorization header and in the body"))
        }
    }

    /// The access token is presented in one way only (RFC 6750 §2).
    ///
    /// - Parameters:
    ///   - error: The error where it is presented in two.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func tokenIsPresentedOnce(
        error: ErrorCode = .invalidRequest,
        source: String = "RFC 6750 §2"
    ) -> Check {
        Check("access token is presented in one way", source, error) { transaction in
            let places =
                transaction.request.headers.all("Authorization").count
                + transaction.parameters.all("access_token").count
            return places < 2 ? .pass : .fail(.conflict("the access token stands in \(places) places"))
        }
    }
}
