import HTTPWire
import Loopback

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
/// It speaks to loopback addresses only. A page has at most 4 MiB, and comes with all its redirects within one time-out.
actor WebBrowser {
    /// Where a way ended.
    enum Landing: Sendable {
        /// The app sent the browser to the provider's authorization endpoint.
        case provider(url: String)
        case page(WebPage)
    }

    private var jar = CookieJar()
    private var clients: [String: LoopbackClient] = [:]
    private let timeout: Duration
    /// The authorization endpoint, where a person goes on, without its query.
    private let authorization: String
    private static let redirects = 20
    private static let limits = HTTPLimits(startLine: 64 << 10, header: 512 << 10, fields: 2_048, body: 4 << 20)

    init(authorization: String, timeout: Duration) {
        self.authorization = String(authorization.prefix { $0 != "?" })
        self.timeout = timeout
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
                throw .lost(page: address.text, reason: "it redirects to \(location), which is no http address")
            }
            if let url = provider(next.text) { return .provider(url: url) }
            if ![307, 308].contains(response.status) { (method, form) = (.get, nil) }
            address = next
        }
        throw .lost(page: address.text, reason: "more than \(Self.redirects) redirects")
    }

    /// The URL as the provider has it, where it leads to the provider by whichever name of this machine the app knows.
    private func provider(_ url: String) -> String? {
        let tail = url.drop { $0 != "?" && $0 != "#" }
        let head = String(url.prefix(url.count - tail.count))
        if head == authorization { return url }
        guard let found = WebAddress(head), let own = WebAddress(authorization), found.isOfThisMachine,
            own.isOfThisMachine, found.port == own.port, found.path == own.path
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
        guard address.isOfThisMachine else {
            throw .lost(page: address.text, reason: "only addresses of this machine are opened")
        }
        var headers: HTTPHeaders = [
            "User-Agent": "Mozilla/5.0 (oauth-harness)", "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
            "Accept-Language": "en",
        ]
        if let cookies = jar.field(for: address, isCrossSite: isCrossSite) { headers["Cookie"] = cookies }
        if form != nil { headers["Content-Type"] = "application/x-www-form-urlencoded" }
        if form != nil { headers["Origin"] = address.origin }
        let request = HTTPRequest(method, address.target, headers: headers, body: form?.encoded ?? [])
        do {
            return try await client(of: address).send(request, timeout: deadline - .now)
        } catch {
            throw .lost(page: address.text, reason: error.description)
        }
    }

    private func client(of address: WebAddress) -> LoopbackClient {
        if let client = clients[address.origin] { return client }
        let client = LoopbackClient(host: address.host, port: address.port, limits: Self.limits)
        clients[address.origin] = client
        return client
    }
}
