import JSONText

/// What is remembered of the last answers; it holds for the knobs it was written under and no others.
struct LastAnswers: Sendable {
    fileprivate var description: ProfileDescription?
    fileprivate var refusal: RefusalReply?
}

/// What a profile call said last: clients ask for it again and again, and it stays the same.
struct ProfileDescription: Sendable {
    let endpoint: Endpoint
    let account: Account
    let scope: Scope
    let origin: String
    let fields: JSON

    /// Whether it is what a transaction would say of an account; all depends on these and the knobs.
    func holds(for account: Account, in transaction: Transaction) -> Bool {
        endpoint == transaction.endpoint && origin == transaction.origin && scope == transaction.grant?.scope ?? []
            && self.account.hasBytes(of: account)
    }
}

extension Account {
    /// Whether both are written with the same bytes: `==` on texts takes canonically equivalent spellings for the same.
    fileprivate func hasBytes(of other: Account) -> Bool {
        id == other.id && login.isSpelled(other.login) && name.isSpelled(other.name) && email.isSpelled(other.email)
            && hasTwoFactor == other.hasTwoFactor && isBlocked == other.isBlocked
            && password.isSpelled(other.password) && profile.isEmpty && other.profile.isEmpty
    }
}

extension Transaction {
    /// The members of a profile call's answer, built once for an account, a scope and an origin.
    func described(_ account: Account, _ build: () -> JSON) -> JSON {
        if let known = state.lastAnswers.description, known.holds(for: account, in: self) { return known.fields }
        let fields = build()
        state.lastAnswers.description = ProfileDescription(
            endpoint: endpoint,
            account: account,
            scope: grant?.scope ?? [],
            origin: origin,
            fields: fields
        )
        return fields
    }
}

/// What a refusal was last answered with: a client that polls, or that tries again, is refused in the same words.
struct RefusalReply: Sendable {
    /// What the words depend on beside the knobs.
    struct Cause: Sendable {
        let error: ErrorCode
        let description: String?
        let missingParameter: String?
        /// The status that the endpoint asks for; nil for the profile's own.
        let status: Int?
        let varies: Bool

        fileprivate func isSame(as other: Cause) -> Bool {
            error == other.error && status == other.status && varies == other.varies
                && Self.isSpelled(description, other.description)
                && Self.isSpelled(missingParameter, other.missingParameter)
        }

        private static func isSpelled(_ left: String?, _ right: String?) -> Bool {
            guard let left, let right else { return left == nil && right == nil }
            return left.isSpelled(right)
        }
    }

    fileprivate let cause: Cause
    fileprivate let reply: Reply
}

extension Transaction {
    /// The answer to a refusal, built once as long as the cause stays the same.
    func answered(_ cause: RefusalReply.Cause, _ build: () -> Reply) -> Reply {
        if let known = state.lastAnswers.refusal, known.cause.isSame(as: cause) { return known.reply }
        let reply = build()
        state.lastAnswers.refusal = RefusalReply(cause: cause, reply: reply)
        return reply
    }
}

/// The bytes of the last body: the journal holds one copy of an answer that is given a thousand times.
struct RepeatedBody: Sendable {
    private var fields: JSONObject = [:]
    private var encoding = BodyEncoding.json
    private var bytes: [UInt8] = []

    /// The bytes of a reply's content; written anew unless the members are spelled as those of the last time.
    mutating func bytes(of reply: Reply) -> [UInt8] {
        guard case .fields(.object(let fields), let encoding) = reply.content else { return reply.body }
        if !bytes.isEmpty, encoding == self.encoding, fields.isSpelled(as: self.fields) { return bytes }
        (self.fields, self.encoding, bytes) = (fields, encoding, reply.body)
        return bytes
    }
}
