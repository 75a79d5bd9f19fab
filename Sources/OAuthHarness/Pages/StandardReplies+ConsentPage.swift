extension StandardReplies {
    /// A plain consent page with two forms.
    ///
    /// - Parameter transaction: The authorization request.
    /// - Returns: The page.
    public static func consentPage(_ transaction: Transaction) -> Reply {
        ConsentPage.plain(transaction.profile).reply(transaction, action: transaction.request.path)
    }

    /// The redirect after the person refused: `error=access_denied` and the state (RFC 6749 §4.1.2.1); a page where the
    /// window was closed.
    ///
    /// - Parameter transaction: The request.
    /// - Returns: The answer.
    public static func denied(_ transaction: Transaction) -> Reply {
        guard case .deny(let error, let description) = transaction.decision else {
            return ConsentPage.closed(transaction)
        }
        return transaction.profile.redirect(
            transaction.callback([
                ("error", Array((error ?? .accessDenied).rawValue.utf8)),
                ("error_description", description.map { Array($0.utf8) }),
            ]),
            transaction
        )
    }
}
