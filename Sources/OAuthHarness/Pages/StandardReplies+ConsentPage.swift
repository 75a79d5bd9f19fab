extension StandardReplies {
    /// A plain consent page with two forms.
    ///
    /// - Parameter transaction: The authorization request.
    /// - Returns: The page.
    public static func consentPage(_ transaction: Transaction) -> Reply {
        consentPage(transaction, action: transaction.request.path)
    }

    /// A plain consent page that posts to another path.
    ///
    /// - Parameters:
    ///   - transaction: The authorization request.
    ///   - action: The path that the form posts to.
    /// - Returns: The page.
    public static func consentPage(_ transaction: Transaction, action: String) -> Reply {
        ConsentPage.plain(transaction.profile).reply(transaction, action: action)
    }
}
