extension Google {
    /// What kind of client the console made.
    package enum ClientType: String, KnobValue, CaseIterable {
        /// One that may do what any of the others may.
        case any
        /// A web server's: its redirect URI must be registered to the byte.
        case web
        /// An installed program's: any loopback port, and a secret that is none.
        case desktop
        /// An app's, with the reversed identifier as its scheme and no secret.
        case ios
        /// A television's: the device flow alone.
        case tv
    }

    /// Whether callbacks carry `iss`, and whether the metadata promises it.
    package enum CallbackIssuer: String, KnobValue, CaseIterable {
        case on, off, unannounced
    }

    package enum PublishingStatus: String, KnobValue, CaseIterable {
        case production, testing
    }

    package enum RefreshTokenPolicy: String, KnobValue, CaseIterable {
        /// With `access_type=offline` and a consent screen; always for installed programs and devices.
        case offlineConsent
        case always, never
    }

    package enum DeadRefreshText: String, KnobValue, CaseIterable {
        /// The text of a revoked token for twelve hours, then that of garbage.
        case halfDay
        case revoked, garbage
    }

    package enum ErrorPage: String, KnobValue, CaseIterable {
        /// The page has the status of its error.
        case direct
        /// A redirect leads to a page with status 200.
        case redirect
    }

    package enum IssuerForm: String, KnobValue, CaseIterable {
        case https, bare
    }

    package enum PollStatus: String, KnobValue, CaseIterable {
        /// 428 and 403, with the reason phrase as description.
        case own
        /// 400 for all (RFC 8628 §3.5).
        case rfc8628
    }

    package enum JSONEra: String, KnobValue, CaseIterable {
        /// A space behind the colon.
        case recent = "2024"
        /// One in front of it too, and errors without a description.
        case old = "2016"
    }

    package enum CrossOriginRule: String, KnobValue, CaseIterable {
        case echo, none
    }

    package enum RevokeBody: String, KnobValue, CaseIterable {
        case object, empty
    }

    package enum SilentError: String, KnobValue, CaseIterable {
        /// `login_required` and `consent_required`, the words of OpenID Connect.
        case openID
        case immediateFailed = "immediate_failed"
    }

    package static let jsonEra = Knob<JSONEra>("jsonEra", .recent, source: "google.md §2.1")
        .deciding("How JSON is laid out: as since about 2018, or as before.")
    package static let callbackIss = Knob<CallbackIssuer>("callbackIss", .on, source: "google.md §1.2")
        .deciding("Whether callbacks carry iss, and whether the metadata promises it.")
    package static let publishingStatus = Knob<PublishingStatus>(
        "publishingStatus",
        .production,
        source: "google.md §2.3"
    )
    .deciding("In testing a refresh token lives seven days, and only testUsers may sign in.")
    package static let testUsers = Knob<NameList>("testUsers", ["mock-dev"], source: "google.md §1.4")
        .deciding("The logins that may sign in while the client is in testing; others get a page with 403.")
    package static let clientType = Knob<ClientType>("clientType", .any, source: "google.md §1.5")
        .deciding("What kind of client the console made: it decides on redirect URIs, secrets and the device flow.")
    package static let deletedClient = Knob("deletedClient", false, source: "google.md §2.2")
        .deciding("Whether the client was deleted in the console; the text of the error is inferred.")
    package static let refreshTokenPolicy = Knob<RefreshTokenPolicy>(
        "refreshTokenPolicy",
        .offlineConsent,
        source: "google.md §2.1"
    )
    .deciding("When a code brings a refresh token: with access_type=offline and a consent screen, always, or never.")
    package static let refreshIdleDays = Knob("refreshIdleDays", 180, in: 0...36_500, source: "google.md §2.3")
        .deciding("After how many days without use a refresh token dies; 0 for never.")
    package static let refreshTokenCap = Knob("refreshTokenCap", 100, in: 1...100_000, source: "google.md §2.3")
        .deciding("How many refresh tokens a person and a client may have; the oldest dies silently.")
    package static let deadRefreshText = Knob<DeadRefreshText>("deadRefreshText", .halfDay, source: "google.md §2.2")
        .deciding("What a dead refresh token is told; that the text changes after twelve hours is one report.")
    package static let consentSkipped = Knob("consentSkipped", true, source: "google.md §1.2")
        .deciding("Whether a second sign-in that asks for nothing new skips the consent screen.")
    package static let untickedScopes = Knob<NameList>("untickedScopes", [], source: "google.md §8")
        .deciding("The scopes whose boxes the person clears, where there are boxes.")
    package static let escapeEquals = Knob("escapeEquals", true, source: "google.md §4")
        .deciding("Whether the profile call writes = as \\u003d.")
    package static let errorPage = Knob<ErrorPage>("errorPage", .direct, source: "google.md §1.4")
        .deciding("Whether an error page has the status of its error, or follows a redirect with 200; inferred.")
    package static let issForm = Knob<IssuerForm>("issForm", .https, source: "google.md §7")
        .deciding("Whether iss of an ID token has its scheme; both were seen.")
    package static let workspace = Knob("workspace", "", source: "google.md §7")
        .deciding("The Workspace domain of every account, for hd; empty for private ones. Its place is inferred.")
    package static let blockedScopes = Knob<NameList>("blockedScopes", [], source: "google.md §1.4")
        .deciding("The scopes that the Workspace's administrator blocks: admin_policy_enforced.")
    package static let reauthAfter = Knob("reauthAfter", 0, source: "google.md §2.2")
        .deciding("After how many seconds a refresh answers invalid_rapt, as a Workspace's policy may; 0 for never.")
    package static let devicePollStatus = Knob<PollStatus>("devicePollStatus", .own, source: "google.md §3")
        .deciding("The status of a poll that gets no token: Google's 428 and 403, or 400.")
    package static let expiredDeviceError = Knob("expiredDeviceError", "expired_token", source: "google.md §3")
        .deciding("The error of a device code that ran out; weakly known.")
    package static let promptNoneError = Knob<SilentError>("promptNoneError", .openID, source: "google.md §1.3")
        .deciding("What prompt=none gets without a session or consent; inferred.")
    package static let keysMaxAge = Knob("keysMaxAge", 20_000, source: "google.md §7")
        .deciding("How many seconds the keys may be kept.")
    package static let discoveryIndent = Knob("discoveryIndent", 1, in: 0...8, source: "google.md §7")
        .deciding("By how many spaces the metadata is indented; inferred.")
    package static let revokeBody = Knob<RevokeBody>("revokeBody", .object, source: "google.md §6")
        .deciding("The body of a revocation that succeeds; inferred.")
    package static let cors = Knob<CrossOriginRule>("cors", .echo, source: "google.md §2.4")
        .deciding("Whether pages of other origins may read answers; the form of the header is inferred.")

    static let knobs: [any KnobDeclaration] = [
        jsonEra, callbackIss, publishingStatus, testUsers, clientType, deletedClient, refreshTokenPolicy,
        refreshIdleDays,
        refreshTokenCap, deadRefreshText, consentSkipped, untickedScopes, escapeEquals, errorPage, issForm, workspace,
        blockedScopes, reauthAfter, devicePollStatus, expiredDeviceError, promptNoneError, keysMaxAge, discoveryIndent,
        revokeBody, cors, CommonKnobs.signedIn,
    ]
}
