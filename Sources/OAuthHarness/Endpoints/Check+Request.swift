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

    /// A parameter has one of some values.
    ///
    /// - Parameters:
    ///   - name: The parameter.
    ///   - values: The values that pass.
    ///   - isRequired: Whether a request without it fails; true by default.
    ///   - error: The error for any other value.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func isOneOf(
        _ name: String,
        _ values: [String],
        isRequired: Bool = true,
        error: ErrorCode = .invalidRequest,
        source: String = "RFC 6749 §3.1"
    ) -> Check {
        Check("\(name) is \(values.joined(separator: " or "))", source, error) { transaction in
            guard let value = transaction.value(name) else { return isRequired ? .fail(.missing(name)) : .pass }
            return values.contains { $0.isSpelled(value) } ? .pass : .fail(.unknown(name, found: value, known: values))
        }
    }

    /// The request has a body, and the body is of a media type.
    ///
    /// - Parameters:
    ///   - mediaType: The type in small letters, `application/json`.
    ///   - error: The error for no body, or another one.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func bodyIs(
        _ mediaType: String,
        error: ErrorCode = .invalidRequest,
        source: String = "RFC 9110 §8.3"
    ) -> Check {
        Check("the body is \(mediaType)", source, error) { transaction in
            guard !transaction.request.body.isEmpty else { return .fail(.missing("body")) }
            let found = transaction.mediaType
            return found == mediaType
                ? .pass : .fail(.unknown("Content-Type", found: Array(found.utf8), known: [mediaType]))
        }
    }

    /// A rule that every request breaks, for what a knob withholds: a permission, an audit of the app.
    ///
    /// - Parameters:
    ///   - name: What is withheld, as a statement: `the app may read profiles`.
    ///   - error: The error of every request.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func isRefused(
        _ name: String,
        error: ErrorCode = .accessDenied,
        source: String = "RFC 6749 §5.2"
    ) -> Check {
        Check(name, source, error) { _ in .fail(.other("it is not so that \(name)")) }
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
