package import JSONText

/// A token that is issued without a flow.
package struct TokenOrder: Sendable {
    /// The login of the person; nil for the first account.
    package var account: String?
    /// The client; nil for the provider's own.
    package var clientID: String?
    /// The scope; nil for the profile's default.
    package var scopes: [String]?
    /// The access token itself; nil mints one.
    package var accessToken: String?
    /// The refresh token itself; nil mints one.
    package var refreshToken: String?
    /// Whether a refresh token goes with it where the provider has one.
    package var hasRefreshToken = true

    package init() {}
}

extension Shape<TokenOrder> {
    private static let orderFields = JSONText.fields(
        Field<String?>("account", optional: Shape<String>.text.noted("The login; the first account by default.")),
        Field<String?>("client_id", optional: Shape<String>.text.noted("The client; the first by default.")),
        Field<[String]?>("scopes", optional: Shape<[String]>.texts),
        Field<String?>("access_token", optional: Shape<String>.visible.noted("The token; minted by default.")),
        Field<String?>("refresh_token", optional: Shape<String>.visible.noted("The refresh token; minted by default.")),
        Field<Bool>("refresh", Shape<Bool>.flag.noted("Whether a refresh token goes with it."), default: true)
    )

    /// A token as files and the control API order it.
    package static let tokenOrder = Shape(
        object: orderFields,
        make: { account, clientID, scopes, access, refresh, hasRefresh in
            var order = TokenOrder()
            order.account = account
            order.clientID = clientID
            order.scopes = scopes
            order.accessToken = access
            order.refreshToken = refresh
            order.hasRefreshToken = hasRefresh
            return order
        }
    )
}

extension MockProvider {
    /// Issues what is ordered; nil where the account or the client is unknown.
    package func issue(_ order: TokenOrder) -> TokenGrant? {
        let accounts = accounts
        guard let account = order.account.map({ login in accounts.first { $0.login == login } }) ?? accounts.first,
            let client = order.clientID.map(client) ?? client
        else { return nil }
        return issueToken(
            for: account,
            client: client,
            scopes: order.scopes.map(Scope.init),
            hasRefreshToken: order.hasRefreshToken,
            accessToken: order.accessToken,
            refreshToken: order.refreshToken
        )
    }
}
