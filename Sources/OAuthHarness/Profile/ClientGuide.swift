/// What a client has to know of a provider that names or places things its own way, for the reference client and `probe`.
public struct ClientGuide: Sendable, Hashable {
    /// The provider's names of members that the RFCs call otherwise: `["access_token": "accessToken", "code": "authCode"]`.
    ///
    /// The callback's `code`, the members of RFC 6749 §5.1, and the error's `error` and `error_description`.
    public var answerNames: [String: String] = [:]
    /// The provider's names of parameters of the token request, where they differ from the profile's.
    public var tokenParameterNames: [String: String]?
    /// Whether the token endpoint reads JSON alone.
    public var sendsJSON = false
    /// Parameters that an authorization request needs besides: `["prompt": "consent"]`.
    public var authorizationParameters: [String: String] = [:]
    /// Parameters of the profile call whose values are members of the token answer: `["openid": "openid"]`.
    public var profileParameters: [String: String] = [:]
    /// The place where the access token goes.
    public var tokenLocation = TokenLocation.authorization(scheme: "Bearer")
    /// What a member of an answer says where the access token is no good, whatever the status is.
    public var deadTokenErrors: Set<String> = []
    /// What joins the scopes of a request.
    public var scopeSeparator = " "
    /// The member of the profile that says who it is; nil for `id` or `sub`.
    public var subject: String?

    /// A client that knows the RFCs.
    public init() {}
}
