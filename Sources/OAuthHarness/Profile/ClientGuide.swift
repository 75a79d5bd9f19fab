/// What a client has to know of a provider and nothing else in the profile tells; see ``Dialect``.
public struct ClientGuide: Sendable, Hashable {
    /// The provider's names of members that the RFCs call otherwise: `["access_token": "accessToken", "code": "authCode"]`.
    ///
    /// The callback's `code`, the members of RFC 6749 §5.1, and the error's `error` and `error_description`.
    public var answerNames: [String: String] = [:]
    /// Parameters that an authorization request needs besides: `["prompt": "consent"]`.
    public var authorizationParameters: [String: String] = [:]
    /// What the profile call wants besides the access token: the parameter, and the member of an answer that holds its
    /// value; `client_id` stands for the client's own.
    public var profileParameters: [String: String] = [:]
    /// What an error says where the access token is no good, whatever the status is.
    public var deadTokenErrors: Set<String> = []
    /// The member of the profile that says who it is; nil for `id` or `sub`.
    public var subject: String?

    /// A client that knows the RFCs.
    public init() {}
}
