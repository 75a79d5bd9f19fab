extension Feishu {
    /// Which generation of endpoints clients are pointed to (feishu.md §0).
    public enum Generation: String, KnobValue, CaseIterable {
        /// The newest.
        case v2
        /// The one before, where the app gets a token of its own first.
        case v1
        /// The single sign-on of before.
        case passport
    }

    /// The name that the service has: inside China, or outside.
    public enum Domain: String, KnobValue, CaseIterable {
        /// `feishu.cn`.
        case feishu
        /// `larksuite.com`.
        case lark
    }

    /// Where `code` stands in a token answer.
    package enum CodePosition: String, KnobValue, CaseIterable {
        /// Before all other members, as documented.
        case first
        /// Behind them, as in errors.
        case last
    }

    /// Which error a code gets that was redeemed.
    package enum ReusedCode: String, KnobValue, CaseIterable {
        /// 20065, for as long as the code would have lived.
        case used = "20065"
        /// 20003.
        case notFound = "20003"
    }

    /// Where a verifier without a challenge is refused.
    package enum PKCEStrictness: String, KnobValue, CaseIterable {
        /// At the v3 endpoint alone.
        case v3
        /// At v2 and v3.
        case always
        /// Nowhere.
        case never
    }

    /// What stands for a member that the app may not see.
    package enum MissingField: String, KnobValue, CaseIterable {
        /// Nothing.
        case absent
        /// An empty text.
        case empty
    }

    /// Who refuses a bad access token.
    package enum ErrorLayer: String, KnobValue, CaseIterable {
        /// The gateway, with an eight-digit number and a status of its own.
        case gateway
        /// The service, with status 200.
        case service
    }

    /// Which generation of endpoints clients are pointed to.
    public static let generation = Knob<Generation>("generation", .v2, source: "feishu.md §0")
        .deciding("The generation of endpoints that clients are pointed to; all are there.")
    /// The name that the service has.
    public static let domain = Knob<Domain>("domain", .feishu, source: "feishu.md")
        .deciding("Whether the hosts are Feishu's or Lark's.")
    package static let refreshCap = Knob<Lifetime>("refreshCap", .limited(.days(365)), source: "feishu.md §2.3")
        .deciding("How long after the sign-in a session may still be refreshed.")
    package static let oldAccessGrace = Knob<Lifetime>(
        "oldAccessGrace",
        .limited(.seconds(60)),
        source: "feishu.md §2.3"
    )
    .deciding("How long the old access token lives on after a refresh.")
    package static let v1Lifetime = Knob("v1Lifetime", 7140, source: "feishu.md §5")
        .deciding("How many seconds the tokens of v1 and passport live; 6900 by other pages.")
    package static let v2CodePosition = Knob<CodePosition>("v2CodePosition", .first, source: "feishu.md §2.1")
        .deciding("Where code stands in a token answer; not seen on the wire.")
    package static let v2AcceptForm = Knob("v2AcceptForm", false, source: "feishu.md §2")
        .deciding("Whether the v2 token endpoint reads a form; that it answers 20063 is inferred.")
    package static let reusedCode = Knob<ReusedCode>("reusedCode", .used, source: "feishu.md §2.2")
        .deciding("Which error a code gets that was redeemed; inferred.")
    package static let dropRefreshToken = Knob("dropRefreshToken", false, source: "feishu.md §2.1")
        .deciding("Whether the refresh token is left out although the scope has offline_access, as one report has it.")
    package static let pkceStrict = Knob<PKCEStrictness>("pkceStrict", .v3, source: "feishu.md §2.4")
        .deciding("Where a code_verifier without a challenge is refused.")
    package static let missingField = Knob<MissingField>("missingField", .absent, source: "feishu.md §3")
        .deciding("What stands for a member of the profile that the app may not see.")
    package static let permissions = Knob<NameList>("permissions", [], source: "feishu.md §3")
        .deciding("The guarded members that the app may see: email, enterprise_email, user_id, mobile, employee_no.")
    package static let userInfoErrorLayer = Knob<ErrorLayer>("userInfoErrorLayer", .gateway, source: "feishu.md §4")
        .deciding("Who refuses a bad access token at the profile call.")
    package static let expiredTokenStatus = Knob("expiredTokenStatus", 401, in: 400...599, source: "feishu.md §4")
        .deciding("The status of 99991677, seen in one fixture only.")
    package static let passportEmptyToken = Knob("passportEmptyToken", false, source: "feishu.md §6")
        .deciding("Whether the passport token endpoint answers an empty access_token with 200.")
    package static let errorPageStatus = Knob("errorPageStatus", 400, in: 100...599, source: "feishu.md §1.2")
        .deciding("The status of an error page; inferred.")

    static let knobs: [any KnobDeclaration] = [
        generation, domain, refreshCap, oldAccessGrace, v1Lifetime, v2CodePosition, v2AcceptForm, reusedCode,
        dropRefreshToken, pkceStrict, missingField, permissions, userInfoErrorLayer, expiredTokenStatus,
        passportEmptyToken, errorPageStatus,
    ]
}
