import HTTPWire
import JSONText

extension Doorkeeper {
    /// How an answer of the authorization endpoint reaches the client
    /// (OAuth 2.0 Multiple Response Type Encoding Practices §2.1).
    enum ResponseMode: String, CaseIterable {
        case query
        case fragment
        case formPost = "form_post"

        /// The modes of a response type, its own first; a token never stands in a query (doorkeeper.md §4.1).
        static func offered(isImplicit: Bool) -> [Self] {
            isImplicit ? [.fragment, .formPost] : allCases
        }

        /// The mode that is in force.
        ///
        /// - Parameters:
        ///   - transaction: The authorization request.
        ///   - isRefusal: Whether an error goes back; the engine then looks at the mode alone, not at the response type.
        ///   - isThroughPage: Whether the person pressed a button; the page of 5.5 forgets the mode.
        /// - Returns: The mode.
        static func inForce(_ transaction: Transaction, isRefusal: Bool, isThroughPage: Bool) -> Self {
            let isImplicit = Doorkeeper.isImplicit(transaction)
            let own = isImplicit ? fragment : query
            let version = transaction.doorkeeper
            let isForgotten = isThroughPage && transaction.request.method == .get && !version.honoursResponseMode
            guard version.knowsResponseMode, !isForgotten, let asked = transaction.text("response_mode") else {
                return own
            }
            switch Self(rawValue: asked) {
            case .formPost: return .formPost
            case .fragment: return isRefusal || version.honoursResponseMode ? .fragment : own
            case .query, nil: return isRefusal ? .query : own
            }
        }
    }

    static let responseModeIsKnown = Check(
        "response_mode is one of the response type's",
        "doorkeeper.md §4.1",
        .unsupportedResponseMode
    ) { transaction in
        guard let mode = transaction.text("response_mode") else { return .pass }
        let known = ResponseMode.offered(isImplicit: isImplicit(transaction)).map(\.rawValue)
        return known.contains(mode) ? .pass : .fail(.unknown("response_mode", found: Array(mode.utf8), known: known))
    }

    static func isImplicit(_ transaction: Transaction) -> Bool {
        transaction.text("response_type") == "token"
    }

    /// The callback of a mode; in the query, the engine writes the redirect URI's own query anew.
    static func callback(
        _ parameters: [(String, [UInt8]?)],
        in mode: ResponseMode,
        _ transaction: Transaction
    ) -> Callback {
        var callback = transaction.callback(parameters, placement: mode == .fragment ? .fragment : .query)
        if mode == .query { callback.redirectURI = rewritten(callback.redirectURI) }
        return callback
    }

    /// An error that goes back to the client, or JSON where it may not (doorkeeper.md §4.5).
    static func sendBack(_ refusal: Refusal, _ text: String, _ transaction: Transaction, isThroughPage: Bool) -> Reply {
        guard mayRedirect(refusal, transaction) else {
            return plain(
                .members([
                    ("error", .string(wireCode(refusal.error))), ("error_description", .string(text)),
                    ("state", transaction.text("state").map(JSON.string)),
                ]),
                status: transaction.status(of: refusal.error),
                security: true,
                meaning: .refusal
            )
        }
        let mode = ResponseMode.inForce(transaction, isRefusal: true, isThroughPage: isThroughPage)
        let callback = callback(errorParameters(refusal.error, text), in: mode, transaction)
        guard mode == .formPost else { return redirect(callback, transaction) }
        // The page of 5.5 draws the code that there is not, and Rails answers 500.
        return transaction.doorkeeper.honoursResponseMode ? formPostPage(callback, transaction) : empty(500)
    }

    static func errorParameters(_ code: ErrorCode, _ text: String) -> [(String, [UInt8]?)] {
        [("error", Array(wireCode(code).utf8)), ("error_description", Array(text.utf8))]
    }

    static func mayRedirect(_ refusal: Refusal, _ transaction: Transaction) -> Bool {
        let never: [ErrorCode] = [.invalidRedirectURI, .invalidClient]
        if never.contains(refusal.error) || refusal.missingParameter == "client_id" { return false }
        if refusal.error == .unauthorizedClient, transaction.doorkeeper >= .v55 { return false }
        return transaction.value("redirect_uri") != DoorkeeperURIRule.outOfBand
    }

    /// Rack reads the query into a table and writes it from there: pairs of one name stand together, spaces are `+`.
    private static func rewritten(_ uri: [UInt8]) -> [UInt8] {
        guard let mark = uri.firstIndex(of: UInt8(ascii: "?")) else { return uri }
        let pairs = FormParameters(decoding: uri[(mark + 1)...]).pairs
        let parts = pairs.map(\.name).withoutRepeats.flatMap { name in
            pairs.filter { $0.name == name }.map { pair in
                let name = PercentCoding.encode(pair.name, spaceAsPlus: true)
                return pair.hasEquals ? name + "=".utf8 + PercentCoding.encode(pair.value, spaceAsPlus: true) : name
            }
        }
        return Array(uri[...mark]) + parts.joined(separator: "&".utf8)
    }
}
