import Loopback
import OAuthHarness
import TLS

/// The decisions of an OAuth client: each is the correct one until a mutant replaces it.
struct ClientPolicy: Sendable {
    // MARK: - The authorization request

    /// Draws a state; the number of the attempt and the time play no part.
    var newState: @Sendable (inout Entropy, Int, ProviderInstant) -> String = { entropy, _, _ in
        Correct.random(22, from: &entropy)
    }
    /// Draws a verifier; the state and the client's identifier play no part.
    var newVerifier: @Sendable (inout Entropy, _ state: String, _ clientID: String) -> String = { entropy, _, _ in
        Correct.random(43, from: &entropy)
    }
    var authorizationParameters: @Sendable (PendingAttempt, ClientConfiguration) -> FormParameters =
        Correct.authorizationParameters
    /// Joins the endpoint and the query.
    var authorizationURL: @Sendable (_ endpoint: String, _ query: String) -> String = Correct.authorizationURL
    /// The scope to ask for when a call was refused because it lacked one.
    var stepUpScope: @Sendable (_ configured: [String], _ needed: [String]) -> [String] = { Scope($0 + $1).names }
    var allowsSeveralAttempts = true
    var requiresSafeEndpoints = true
    var opensPageInBrowser = true
    var listener = CallbackListener.Policy()
    var closesListener = true
    var cancelWord = "user_cancelled"

    // MARK: - The callback

    var isTarget: @Sendable (CallbackURL, _ redirectURI: String) -> Bool = { $0.isTarget($1) }
    /// The session that a callback brings without a token request: none.
    var implicitSession: @Sendable (CallbackURL, ProviderInstant) throws -> Session? =
        Correct.implicitSession
    /// The pending attempt that a callback belongs to.
    var attempt: @Sendable (CallbackURL, [PendingAttempt]) -> PendingAttempt? = Correct.attempt
    /// What the caller learns about a callback that belongs to none.
    var mismatchText: @Sendable (CallbackURL) -> String? = { $0.states.isEmpty ? "the callback has no state" : nil }
    /// How long a callback may take.
    var patience: Duration = .minutes(30)
    /// Whether an attempt is over with its first callback.
    var endsAttempts = true
    /// What is looked at before the code is sent, in this order.
    var callbackChecks: [CallbackCheck] = [.issuer, .error]
    /// What is looked at when the code has been sent: nothing that matters.
    var lateChecks: [CallbackCheck] = []
    var code: @Sendable (CallbackURL) -> [UInt8]? = Correct.code

    // MARK: - The token request

    var codeParameters: @Sendable (Redemption) -> FormParameters = Correct.codeParameters
    var resendsRefusedCode = false
    /// The error to report for the second time a code is sent; nil for the first one's.
    var errorOfResend: ClientFailure?
    /// Says who the client is; the session has no part in it.
    var authenticate: @Sendable (inout ClientRequest, ClientConfiguration, Session?) -> Void = { request, settings, _ in
        Correct.authenticate(&request, settings)
    }
    var tokenMessage: @Sendable (FormParameters) -> FormMessage = { .posting($0.encoded) }
    /// How much of the certificate of a provider is verified.
    var verification = ServerTrust.Verification.full
    /// The header fields of every request.
    var headers: HTTPHeaders = ["User-Agent": "oauth-harness-reference/1.0", "Accept": "application/json"]
    /// Whether a token request goes out once more after its result.
    var resends: @Sendable (Result<HTTPResponse, any Error>) -> Bool = { _ in false }
    /// How a redirect of the token endpoint is followed: not at all.
    var redirectMethod: HTTPMethod?

    // MARK: - The token answer

    var read: @Sendable (HTTPResponse) throws -> AnswerBody = Correct.read
    /// The error that an answer carries; the session does not matter.
    var failure: @Sendable (HTTPResponse, AnswerBody, Session?) throws -> ClientFailure? = Correct.failure
    var token: @Sendable (JSON?) -> String? = Correct.token
    /// What is stored when an answer has no token: nothing, it is an error.
    var tokenless: @Sendable (HTTPResponse, AnswerBody) throws -> String = Correct.tokenless
    /// The token that the caller is told.
    var reportedToken: @Sendable (String, HTTPResponse) -> String = { token, _ in token }
    /// The scheme of the Authorization header for the token of an answer.
    var scheme: @Sendable (JSONObject) throws -> String = Correct.scheme
    /// A refresh token that is left out, null or empty leaves the old one in force.
    var refreshToken: @Sendable (_ new: String?, _ old: String?) -> String? = {
        $0.flatMap { $0.isEmpty ? nil : $0 } ?? $1
    }
    var grantedScope: @Sendable (JSON?, _ asked: [String]) throws -> [String] = Correct.grantedScope
    var lifetime: @Sendable (JSON?) throws -> Double? = Correct.lifetime

    // MARK: - Refreshing

    var isStale: @Sendable (Session, ProviderInstant) -> Bool = { $0.isStale(at: $1, margin: 60) }
    /// What a session is refreshed with.
    var refreshableToken: @Sendable (Session) -> String? = { $0.refreshToken }
    var refreshParameters: @Sendable (_ token: String, ClientConfiguration) -> FormParameters = { token, _ in
        ["grant_type": "refresh_token", "refresh_token": token]
    }
    /// Whether calls that need a refresh at the same time share one request.
    var sharesRefresh = true
    /// Whether a call that has waited for a refresh takes its result.
    var takesSharedResult = true
    /// What becomes of a refresh whose caller has given up: it goes on.
    var callerGaveUp: @Sendable (Task<Session, any Error>) -> Void = { _ in }
    /// Whether instances that share a store wait for each other.
    var locksStore = true
    /// Whether the store is read again inside the lock.
    var rereadsStore: @Sendable (_ hasWaited: Bool) -> Bool = { _ in true }
    var refreshIsStored = StoreTime.atOnce
    /// Whether a refresh that ends after a sign-out is dropped.
    var signOutEndsRefresh = true
    /// How often a refresh is sent before its failure counts.
    var refreshTries = 1
    /// How long to wait after so many failures in a row.
    var backoff: @Sendable (_ failures: Int) -> Duration = { .seconds(1 << min($0, 8)) }
    var refreshFailed: @Sendable (ClientFailure) -> RefreshEnd = Correct.refreshFailed

    // MARK: - Calls

    var carryToken: @Sendable (inout ClientRequest, _ token: String, _ scheme: String, TokenLocation) -> Void =
        Correct.carryToken
    var isTokenRefused: @Sendable (HTTPResponse, ClientConfiguration) -> Bool = Correct.isTokenRefused
    /// Whether a refused token leads to a refresh.
    var refreshesAfter: @Sendable (HTTPResponse, Session) -> Bool = { _, _ in true }
    var refreshesPerCall = 1
    /// The session that a call is sent again with.
    var replaySession: @Sendable (_ old: Session, _ fresh: Session) -> Session = { $1 }
    var callBody: @Sendable ([UInt8], _ hasRefreshed: Bool) -> [UInt8] = { body, _ in body }
    var resendsCalls = false
    /// What a call ends with after an answer, which may be a redirect.
    var redirected: @Sendable (HTTPResponse, HTTPHeaders) async throws -> HTTPResponse = { answer, _ in
        answer
    }
    var caches = false
    var user: @Sendable (JSONObject, _ subject: String?) throws -> JSONObject = Correct.user
    /// The address behind a page of a list; nil where it was the last.
    var nextPage: @Sendable (HTTPResponse, _ url: String) -> String? = {
        NextPage.url(after: $0, of: $1)
    }
    var items: @Sendable (HTTPResponse) throws -> [JSON] = Correct.items
    /// How many seconds a provider wants to be left alone; nil where an answer is no rate limit.
    var rateLimit: @Sendable (HTTPResponse, ProviderInstant, Place) -> Double? = { response, now, _ in
        Correct.rateLimit(response, now)
    }
    /// The requests that wait for that time.
    var waits: Set<Place> = [.token, .resource]
    var timeout: @Sendable (Double?) -> Duration = { .seconds(bounding: $0 ?? 30) }
    /// What half an answer is taken for: nothing.
    var halfAnswer: @Sendable (LoopbackClientError) -> HTTPResponse? = { _ in nil }

    // MARK: - The end of a session

    /// What ends a session besides a sign-out and a dead refresh token: nothing.
    var signsOutOn: Set<Occasion> = []
    /// Where a sign-out deletes the session.
    var forgets: Set<SessionPlace> = [.memory, .store]
    var signsOutBeforeRevoking = true
    var tokensToRevoke: @Sendable (Session, _ isOwnCall: Bool) -> [String] = Correct.tokensToRevoke
    var revocation: @Sendable (_ token: String, FormParameters, _ isOwnCall: Bool) -> FormMessage = Correct.revocation
    var isRevoked: @Sendable (HTTPResponse, _ isOwnCall: Bool) throws -> Bool = Correct.isRevoked
    /// Whether sessions, and attempts, count at the provider only where they began.
    var bindsSessions = true
    var bindsAttempts = true

    // MARK: - The device grant

    var deviceRefused: @Sendable (ClientFailure) -> ClientFailure = { $0 }
    var deviceTicket: @Sendable (JSONObject, ProviderInstant) throws -> DeviceTicket = Correct
        .deviceTicket
    /// How many seconds to wait after an answer.
    var pause: @Sendable (Pace) -> Double = { $0.interval }
    /// What follows from an error in answer to a poll, so many milliseconds before the code runs out.
    ///
    /// It throws where the sign-in is over.
    var afterPoll: @Sendable (ClientFailure, inout Pace, _ left: Int64) throws -> Void = {
        failure,
        pace,
        _ throws in try Correct.afterPoll(failure, &pace)
    }
    /// Whether a device code has run out at a time in milliseconds.
    var isOver: @Sendable (DeviceTicket, Int64) -> Bool = { $1 >= $0.ends }
    var pollsPerPause = 1

    // MARK: - Words

    /// What is written to the log: never a secret, never a query.
    var logLine: @Sendable (LogEvent) -> String? = Correct.logLine
    /// Whether secrets are taken out of messages.
    var hidesSecrets = true
}

/// What a correct client does: the rules that ``ClientPolicy`` holds unless a mutant replaces them.
enum Correct {}

/// Looks at a callback before its code counts; an answer ends the sign-in.
struct CallbackCheck: Sendable {
    let run: @Sendable (Callback) throws -> DriverAnswer?

    init(_ run: @escaping @Sendable (Callback) throws -> DriverAnswer?) { self.run = run }

    static let issuer = CallbackCheck(Correct.checkIssuer)
    static let error = CallbackCheck(Correct.checkError)
}

/// The kinds of requests that a provider can put off.
enum Place: Sendable {
    case token, resource
}

/// What a careless client takes for the end of its session.
enum Occasion: Sendable {
    case repeatedCallback, closedWindow, unauthorized, forbidden
}

/// Where a session is kept.
enum SessionPlace: Sendable {
    case memory, store
}

/// When a refreshed session is stored.
enum StoreTime: Sendable {
    case atOnce, withNextProfile, never
}

/// What a refresh that failed means.
enum RefreshEnd: Sendable {
    /// The session goes on; the next try waits.
    case waits
    /// The session goes on, and the caller learns this.
    case reports(ClientFailure)
    /// The session is over, and the caller learns this.
    case ends(ClientFailure)
}
