import HTTPWire
import Loopback
import TLS

/// A page that a browser has come to rest on.
struct WebPage: Sendable {
    let address: WebAddress
    let status: Int
    let headers: HTTPHeaders
    let body: [UInt8]

    /// `127.0.0.1:7001/home (200)`, for messages.
    var text: String { "\(address.host):\(address.port)\(address.path) (\(status))" }
}

/// A browser without a window: cookies and redirects, links and forms, no scripts.
///
/// It speaks to loopback addresses only. Pages of other machines are asked of the run's proxy where there is one, in plain
/// absolute form, and so of whoever plays their host there. A page has at most 4 MiB, and comes with all its redirects
/// within one time-out.
actor WebBrowser {
    /// Where a way ended.
    enum Landing: Sendable {
        /// The app sent the browser to the provider's authorization endpoint.
        case provider(url: String)
        case page(WebPage)
        /// At an address that no browser opens itself.
        case app(url: String)
    }

    private var jar = CookieJar()
    private var clients: [String: LoopbackClient] = [:]
    private let timeout: Duration
    /// How long a client may take to listen: a browser with a window needs a moment to start, too.
    private let patience: Duration
    private let proxy: LoopbackClient?
    /// Whether it was at a page of another machine.
    private(set) var hasLeft = false
    /// The authorization endpoint, where a person goes on, without its query; nil for a browser that opens it.
    private let authorization: String?
    /// The authority that pages of this machine over https are trusted for; nil where none are opened.
    private let authority: String?
    private static let pause: Duration = .milliseconds(50)
    private static let redirects = 20
    private static let limits = HTTPLimits(startLine: 64 << 10, header: 512 << 10, fields: 2_048, body: 4 << 20)

    init(
        authorization: String?,
        authority: String? = nil,
        proxy: WebAddress? = nil,
        timeout: Duration,
        patience: Duration = .zero
    ) {
        self.authority = authority
        self.authorization = authorization.map { String($0.prefix { $0 != "?" }) }
        self.proxy = proxy.map { LoopbackClient(host: $0.host, port: $0.port, limits: Self.limits) }
        self.timeout = timeout
        self.patience = patience
    }

    /// Opens an address and follows redirects.
    func open(_ address: WebAddress, isCrossSite: Bool = false) async throws(DriverFailure) -> Landing {
        try await follow(.get, address, form: nil, isCrossSite: isCrossSite)
    }

    /// Clicks a link or submits a form.
    func perform(_ action: PageAction) async throws(DriverFailure) -> Landing {
        if let url = provider(action.address.text) { return .provider(url: url) }
        guard action.method == .get else {
            return try await follow(action.method, action.address, form: action.fields, isCrossSite: false)
        }
        let query = String(decoding: action.fields.encoded, as: UTF8.self)
        let address = query.isEmpty ? action.address : action.address.with(action.address.path + "?" + query)
        return try await follow(.get, address, form: nil, isCrossSite: false)
    }

    /// Becomes a browser that nobody has seen.
    func forgetCookies() { jar = CookieJar() }

    func close() {
        proxy?.close()
        for client in clients.values { client.close() }
        clients = [:]
    }

    // MARK: -

    private func follow(
        _ method: HTTPMethod,
        _ address: WebAddress,
        form: FormParameters?,
        isCrossSite: Bool
    ) async throws(DriverFailure) -> Landing {
        var (method, address, form) = (method, address, form)
        let deadline = ContinuousClock.now + timeout
        for _ in 0...Self.redirects {
            let response = try await send(method, address, form, isCrossSite: isCrossSite, until: deadline)
            jar.store(response.headers, from: address)
            guard (300..<400).contains(response.status), let location = response.headers["Location"] else {
                return .page(
                    WebPage(address: address, status: response.status, headers: response.headers, body: response.body)
                )
            }
            if let url = provider(location) { return .provider(url: url) }
            guard let next = address.resolve(location) else {
                return .app(url: location)
            }
            if let url = provider(next.text) { return .provider(url: url) }
            if ![307, 308].contains(response.status) { (method, form) = (.get, nil) }
            address = next
        }
        throw .lost(page: address.place, reason: "more than \(Self.redirects) redirects")
    }

    /// The URL as the provider has it, where it leads to the provider by whichever name of this machine the app knows.
    private func provider(_ url: String) -> String? {
        let tail = url.drop { $0 != "?" && $0 != "#" }
        let head = String(url.prefix(url.count - tail.count))
        guard let authorization else { return nil }
        if head == authorization { return url }
        guard let found = WebAddress(head, schemes: WebAddress.web),
            let own = WebAddress(authorization, schemes: WebAddress.web), found.isOfThisMachine, own.isOfThisMachine,
            found.scheme == own.scheme, found.port == own.port, found.path == own.path
        else { return nil }
        return authorization + tail
    }

    private func send(
        _ method: HTTPMethod,
        _ address: WebAddress,
        _ form: FormParameters?,
        isCrossSite: Bool,
        until deadline: ContinuousClock.Instant
    ) async throws(DriverFailure) -> HTTPResponse {
        let isHere = address.isOfThisMachine && (address.scheme == "http" || authority != nil)
        guard let client = isHere ? try client(of: address) : proxy else {
            throw .lost(
                page: address.place,
                reason: "only addresses of this machine are opened without the run's proxy"
            )
        }
        if !isHere { hasLeft = true }
        var headers: HTTPHeaders = [
            "User-Agent": "Mozilla/5.0 (oauth-harness)", "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
            "Accept-Language": "en", "Host": address.authority,
        ]
        if let cookies = jar.field(for: address, isCrossSite: isCrossSite) { headers["Cookie"] = cookies }
        if form != nil { headers["Content-Type"] = "application/x-www-form-urlencoded" }
        if form != nil { headers["Origin"] = "\(address.scheme)://\(address.authority)" }
        let target = isHere ? address.target : "http://\(address.authority)\(address.target)"
        let request = HTTPRequest(method, target, headers: headers, body: form?.encoded ?? [])
        let listening = min(deadline, .now + patience)
        while true {
            do {
                return try await client.send(request, timeout: deadline - .now)
            } catch {
                guard error.code == .cannotConnect, ContinuousClock.now < listening, !Task.isCancelled else {
                    throw .lost(page: address.place, reason: error.description)
                }
            }
            try? await Task.sleep(for: Self.pause)
        }
    }

    private func client(of address: WebAddress) throws(DriverFailure) -> LoopbackClient {
        if let client = clients[address.origin] { return client }
        var security: ClientSecurity?
        if address.scheme == "https" {
            do {
                security = ClientSecurity(try ServerTrust(authority), host: address.bareHost)
            } catch {
                throw .lost(page: address.place, reason: error.description)
            }
        }
        let client = LoopbackClient(host: address.host, port: address.port, security: security, limits: Self.limits)
        clients[address.origin] = client
        return client
    }
}
