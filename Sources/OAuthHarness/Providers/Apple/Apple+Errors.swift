import HTTPWire
import JSONText

extension Apple {
    // MARK: - The errors; the names are the house's own, the wire has the table's

    static let usedCode: ErrorCode = "code_used"
    static let foreignCode: ErrorCode = "code_foreign"
    static let otherRedirectURI: ErrorCode = "redirect_uri_differs"
    static let deadToken: ErrorCode = "token_dead"
    static let unknownPlace: ErrorCode = "client_or_redirect_uri"
    static let needsFormPost: ErrorCode = "needs_form_post"
    static let badMode: ErrorCode = "response_mode"
    static let badType: ErrorCode = "response_type"

    /// What invalid_grant says, which names what was sent.
    private static func description(of error: ErrorCode, _ transaction: Transaction) -> String? {
        switch error {
        case usedCode: "The code has already been used."
        case .invalidGrant: "The code has expired or has been revoked."
        case foreignCode: "client_id mismatch. The code was not issued to \(transaction.text("client_id") ?? "")."
        case otherRedirectURI:
            "redirect_uri mismatch. The code was not issued to \(transaction.text("redirect_uri") ?? "")."
        case deadToken: "The token has expired or has been revoked."
        default: nil
        }
    }

    static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        guard transaction.endpoint != .authorization else { return errorPage(refusal, transaction) }
        let profile = transaction.profile
        let description = description(of: refusal.error, transaction)
        let text = refusal.errorDescription ?? (profile[errorDescriptions] ? description : nil)
        let isClient = refusal.error == .invalidClient
        return .fields(
            .members([
                ("error", .string(description == nil ? refusal.error.rawValue : "invalid_grant")),
                ("error_description", text.map(JSON.string)),
                ("email_verified", isClient && profile[invalidClientExtraMember] ? false : nil),
            ]),
            status: 400,
            meaning: .refusal,
            headers: headers,
            contentType: contentType
        )
    }

    static let headers: HTTPHeaders = ["Server": "Apple", "Cache-Control": "no-store", "Pragma": "no-cache"]
    static let contentType = "application/json;charset=UTF-8"

    // MARK: - The page (apple.md §1.2)

    private static func pageText(_ refusal: Refusal, _ transaction: Transaction) -> String {
        switch refusal.error {
        case needsFormPost: "response_mode must be form_post when name or email scope is requested."
        case badMode: "Invalid response mode"
        case badType: "Invalid response type"
        default:
            switch transaction.profile[pageText] {
            case .y2023: "Invalid client id or web redirect url."
            case .y2020: "Invalid web redirect url."
            case .y2019: "Request missing required parameter or unsupported parameters or invalid redirect url"
            }
        }
    }

    /// Nothing goes back to the client; the page holds its error as JSON, too.
    private static func errorPage(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let text = pageText(refusal, transaction)
        let state: JSON = ["direct": ["errorMessage": .string(text), "errorCode": "invalid_request"]]
        return .text(
            HTML.page(
                "Sign in with Apple ID",
                """
                \(MockNotice.html(transaction, language: .english))
                <p><b>invalid_request</b></p><p>\(HTML.escaped(text))</p>
                <script type="application/json" class="boot_args">\(state.text())</script>
                """
            ),
            status: transaction.profile[errorPageStatus],
            meaning: .refusal
        )
    }
}
