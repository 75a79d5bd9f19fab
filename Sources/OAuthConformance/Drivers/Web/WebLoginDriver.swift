package import OAuthHarness
import Processes
import SystemCalls

/// Operates a web app by its sign-in page: the runner is the browser.
///
/// It opens the address, and on the app's own page follows the link or submits the form that leads to the provider. The
/// app shows no token and gives no reason; whether somebody is signed in is seen from the page it ends on. What that
/// page looks like is learnt by ``calibrate(_:)`` before anything is judged.
///
/// ```swift
/// let driver = try WebLoginDriver("http://127.0.0.1:7001/users/auth/gitee")
/// ```
package final class WebLoginDriver: ClientDriver {
    /// The error of a page that only says, without a reason, that nobody is signed in.
    package static let unspoken = "not_signed_in"

    /// `web` and the address.
    package let name: String
    private let start: WebAddress
    private let pattern: String?
    private let timeout: Duration
    private let app: WebApp?
    private let lead: Surroundings.Lead?

    private struct State: Sendable {
        var signIn = SignInState(capabilities: [.authorizationCode])
        var signature: PageSignature?
        var delivered: Set<String> = []
        var notes: [String] = []
    }

    private let state = Locked(State())

    package init(
        _ address: String,
        pattern: String? = nil,
        command: String? = nil,
        timeout: Duration = .seconds(10),
        lead: Surroundings.Lead? = nil
    ) throws(WebLoginError) {
        guard let start = WebAddress(address) else { throw .address(address) }
        if let pattern, !PageSignature.isPattern(pattern) { throw .pattern(pattern) }
        self.start = start
        self.pattern = pattern
        self.timeout = timeout
        self.lead = lead
        name = "web \(address)"
        do throws(CommandLineError) {
            app = try command.map { text throws(CommandLineError) in
                WebApp(words: try CommandLineWords.split(text), name: text, address: start)
            }
        } catch {
            throw .command(error)
        }
    }

    /// Starts the app where that is asked for, and gives it a fresh browser.
    package func configure(_ configuration: ClientConfiguration) async throws(DriverFailure) -> Readiness {
        if app == nil, let told = state.withLock(\.signIn.told), !told.isSame(configuration) {
            return .unsupported(
                reason: "the app was never told of this scenario's scope and endpoints: --web-start starts it with them"
            )
        }
        try await prepare(configuration)
        guard state.withLock({ $0.signature != nil }) else {
            throw .notConfigured(reason: "calibrate the app first: nothing is known of its signed-in page")
        }
        return .ready(state.withLock(\.signIn.capabilities))
    }

    package func perform(_ request: DriverRequest) async throws(DriverFailure) -> DriverAnswer {
        switch request {
        case .authorize: return DriverAnswer(.ok, ["url": .string(try await beginSignIn())])
        case .callback(let url): return try await finish(url)
        case .cancelled: return .error("user_cancelled")
        case .reset:
            if let configuration = state.withLock(\.signIn.configuration) { try await prepare(configuration) }
            return DriverAnswer(.ok)
        case .quit: return DriverAnswer(.ok)
        // Visitors of a web app have no more than its sign-in page.
        default: return DriverAnswer(.unsupported)
        }
    }

    /// A web app outlives its visitors; only the browser is new.
    package func restart() async throws(DriverFailure) {
        guard let configuration = state.withLock(\.signIn.configuration) else {
            throw .notConfigured(reason: "no configuration came before the restart")
        }
        try await prepare(configuration)
    }

    /// The pages that the browser saw, and what the app wrote where it was started here.
    package func takeOutput() async -> String {
        let notes = state.withLock { state in
            defer { state.notes = [] }
            return state.notes
        }
        return notes.map { $0 + "\n" }.joined() + (app?.takeOutput() ?? "")
    }

    /// Closes the browser and ends the app where it was started here.
    package func stop() async {
        await state.withLock { $0.signIn.takeBrowser() }?.close()
        await app?.stop()
        state.withLock { $0.signIn.move(to: nil) }?.end()
    }

    // MARK: -

    /// Learns what a signed-in page looks like: signs in once, and is refused once.
    package func calibrate(_ provider: MockProvider) async throws(DriverFailure) {
        let configuration = ClientConfiguration(calibrating: provider)
        try await prepare(configuration)
        let signedIn = try await visit(provider, isRefused: false)
        let shown = state.withLock(\.signIn.attempts.capabilities)
        try await prepare(configuration)
        let refused = try await visit(provider, isRefused: true)
        guard let signature = PageSignature(signedIn: signedIn, refused: refused, pattern: pattern) else {
            let hint =
                pattern == nil ? "name a pattern that only the signed-in page matches (--web-success)" : "change it"
            throw .notConfigured(
                reason: "\(hint): after a sign-in the app shows \(signedIn.text), after a refusal \(refused.text)"
            )
        }
        state.withLock { state in
            state.signature = signature
            state.signIn.told = configuration
            state.signIn.capabilities.formUnion(shown)
            if configuration.authorityPEM != nil { state.signIn.capabilities.insert(.https) }
        }
    }

    private func visit(_ provider: MockProvider, isRefused: Bool) async throws(DriverFailure) -> WebPage {
        let url = try await beginSignIn()
        return try await deliver(provider.callback(of: url, isRefused: isRefused))
    }

    private func prepare(_ configuration: ClientConfiguration) async throws(DriverFailure) {
        guard let authorization = configuration.url(of: .authorization) else {
            throw .notConfigured(reason: "the provider has no authorization endpoint")
        }
        let surroundings = try surroundings(of: configuration)
        let former = state.withLock { $0.signIn.move(to: surroundings) }
        if let app { try await app.start(configuration, in: surroundings) }
        former?.end()
        let browser = WebBrowser(authorization: authorization, authority: configuration.authorityPEM, timeout: timeout)
        let old = state.withLock { state in
            state.delivered = []
            return state.signIn.begin(configuration, with: browser)
        }
        await old?.close()
    }

    private func surroundings(of configuration: ClientConfiguration) throws(DriverFailure) -> Surroundings? {
        guard let lead, let provider = configuration.mock else { return nil }
        do {
            return try lead(provider).settled(in: configuration.storage)
        } catch {
            throw .notConfigured(reason: "the app cannot be led to \(configuration.provider): \(error)")
        }
    }

    /// Walks from the app's sign-in page to the provider.
    private func beginSignIn() async throws(DriverFailure) -> String {
        guard let browser = state.withLock(\.signIn.browser) else {
            throw .notConfigured(reason: "no configuration came before the sign-in")
        }
        var landing = try await browser.open(start)
        if case .page(let page) = landing { landing = try await leave(page, browser) }
        if case .page = landing, state.withLock({ !$0.signIn.attempts.requests.isEmpty }) {
            // An app that knows its visitor sends nobody to the provider again: a stranger comes.
            await browser.forgetCookies()
            landing = try await browser.open(start)
            if case .page(let page) = landing { landing = try await leave(page, browser) }
        }
        if case .app(let url) = landing {
            throw .lost(page: start.text, reason: "it redirects to \(url), which is no http address")
        }
        guard case .provider(let url) = landing else {
            throw .lost(page: start.text, reason: "neither a redirect, a link nor a form leads to the provider")
        }
        state.withLock { $0.signIn.attempts.add(url) }
        note("sign-in leads to \(url.prefix { $0 != "?" })")
        return url
    }

    /// Tries what could be clicked, likeliest first, until something leads to the provider.
    private func leave(_ page: WebPage, _ browser: WebBrowser) async throws(DriverFailure) -> WebBrowser.Landing {
        let provider = state.withLock { $0.signIn.configuration?.provider } ?? ""
        let ranked = PageAction.all(on: page).enumerated()
            .compactMap { place, action in
                action.rank(provider: provider).map { (rank: $0, place: place, action: action) }
            }
            .sorted { ($1.rank, $0.place) < ($0.rank, $1.place) }
        let deadline = ContinuousClock.now + timeout
        for candidate in ranked.prefix(8) where .now < deadline {
            let landing = try? await browser.perform(candidate.action)
            if case .provider(let url)? = landing { return .provider(url: url) }
        }
        return .page(page)
    }

    private func deliver(_ callback: String) async throws(DriverFailure) -> WebPage {
        guard let browser = state.withLock(\.signIn.browser), let address = WebAddress(callback) else {
            throw .lost(page: callback, reason: "the redirect URI is no http address of this machine")
        }
        switch try await browser.open(address, isCrossSite: true) {
        case .page(let page):
            note("callback ends at \(page.text)")
            return page
        case .provider: throw .lost(page: callback, reason: "the app sends the browser to the provider again")
        case .app(let url): throw .lost(page: callback, reason: "it redirects to \(url), which is no http address")
        }
    }

    // MARK: -

    private func finish(_ callback: String) async throws(DriverFailure) -> DriverAnswer {
        let page = try await deliver(callback)
        let signature = state.withLock(\.signature)
        let isRepeated = !state.withLock { $0.delivered.insert(callback).inserted }
        if signature?.isSignedIn(page) ?? false {
            // The app keeps its token to itself; that it holds one is what the page says.
            return DriverAnswer(.ok, ["access_token": .string("(held by the app)"), "status": .integer(page.status)])
        }
        if page.status >= 500 { return .error("crash", ["exception": .string("the app answers \(page.text)")]) }
        let word = isRepeated ? "no_pending_flow" : state.withLock { $0.signIn.attempts.reason(of: callback) }
        return .error(word, ["status": .integer(page.status)])
    }

    private func note(_ text: String) {
        state.withLock { $0.notes.append(text) }
    }
}

extension ClientConfiguration {
    /// Whether a client that was told of one knows all that the other says.
    func isSame(_ other: ClientConfiguration) -> Bool {
        scope == other.scope && authMethod == other.authMethod && endpoints.elementsEqual(other.endpoints) { $0 == $1 }
    }
}
