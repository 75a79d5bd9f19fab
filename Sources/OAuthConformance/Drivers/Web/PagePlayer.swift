import HTTPWire
import Loopback

/// A person's browser without a window and without a person: it follows a page to where the client waits.
///
/// Pages of this machine are asked directly. Every other page is asked of the run's proxy, in plain absolute form, and so
/// of whoever plays its host there: nothing leaves the machine.
package actor PagePlayer {
    /// What the person does on a page that asks.
    package enum Person: String, CaseIterable, Sendable {
        case approve, deny
    }

    /// Where a way ended.
    package enum Ending: Sendable, Hashable {
        /// On a page, named without its query.
        case page(String, status: Int)
        /// At an address that no browser opens itself, named by its scheme.
        case app(scheme: String)
    }

    private let person: Person
    private let userCode: String?
    private let browser: WebBrowser
    /// The forms that were filled in: a page that comes again after its decision asks for nothing.
    private var decided: Set<String> = []
    private static let mostPages = 10

    /// Describes a browser; `proxy` is the address of the run's proxy, `userCode` what a device showed its user.
    package init(proxy: String?, person: Person = .approve, userCode: String? = nil) throws(DriverFailure) {
        self.person = person
        self.userCode = userCode
        let address = proxy.flatMap { WebAddress($0) }
        guard proxy == nil || address?.isOfThisMachine ?? false else {
            throw .lost(page: proxy ?? "", reason: "it is no http address of this machine, as the run's proxy has")
        }
        browser = WebBrowser(authorization: nil, proxy: address, timeout: .seconds(60), patience: .seconds(10))
    }

    /// Opens a page and goes on until nothing is left to do.
    package func open(_ url: String) async throws(DriverFailure) -> Ending {
        guard let address = WebAddress(url, schemes: WebAddress.web) else {
            throw .lost(page: String(url.prefix { $0 != "?" && $0 != "#" }), reason: "it is no http or https address")
        }
        var landing = try await browser.open(address)
        for _ in 0..<Self.mostPages {
            guard case .page(let page) = landing else { break }
            guard page.status < 400, let action = try await next(on: page) else {
                return .page(page.address.place, status: page.status)
            }
            landing = try await browser.perform(action)
        }
        switch landing {
        case .app(let url): return .app(scheme: String(url.prefix { $0 != ":" }))
        case .page(let page):
            throw .lost(page: page.address.place, reason: "more than \(Self.mostPages) pages that ask")
        case .provider(let url): return .page(url, status: 200)
        }
    }

    /// Brings a page to whoever waits for it at an address of this machine, and opens nothing.
    package static func hand(_ url: String, to address: String) async throws(DriverFailure) {
        guard let place = WebAddress(address), place.isOfThisMachine else {
            throw .lost(page: address, reason: "it is no http address of this machine")
        }
        let client = LoopbackClient(host: place.host, port: place.port)
        defer { client.close() }
        do {
            _ = try await client.send(HTTPRequest(.post, place.target, body: Array(url.utf8)))
        } catch {
            throw .lost(page: place.place, reason: error.description)
        }
    }

    /// Lets go of all connections.
    package func close() async { await browser.close() }

    // MARK: - What to click

    private func next(on page: WebPage) async throws(DriverFailure) -> PageAction? {
        let actions = PageAction.all(on: page)
        guard !page.address.isOfThisMachine else {
            guard await !browser.hasLeft else { return nil }
            return actions.compactMap { action in action.rank(provider: "").map { (rank: $0, action: action) } }
                .max { $0.rank < $1.rank }.flatMap { $0.rank > 1 ? $0.action : nil }
        }
        // A form that leads back to this machine carries the answer (OAuth 2.0 Form Post Response Mode §2).
        if let answer = actions.first(where: { $0.method == .post && $0.address.isOfThisMachine }) { return answer }
        let forms = actions.filter { $0.method == .post || $0.fields.contains("user_code") }
        guard let choice = forms.first(where: isDecision) ?? forms.first(where: isSilentDecision) else { return nil }
        let fields = choice.fields.pairs.map { String(decoding: $0.name, as: UTF8.self) }
        guard decided.insert("\(choice.address.place) \(fields)").inserted else { return nil }
        guard choice.fields.contains("user_code"), choice.fields.text("user_code")?.isEmpty ?? true else {
            return choice
        }
        guard let userCode else {
            throw .lost(
                page: page.address.place,
                reason: "it asks for the code that the device shows: give --user-code"
            )
        }
        return choice.typing("user_code", userCode)
    }

    /// A button of the harness's own pages.
    private func isDecision(_ form: PageAction) -> Bool { form.fields.text("_decision") == person.rawValue }

    /// A form that says by its method what it decides, as pages of Rails do.
    private func isSilentDecision(_ form: PageAction) -> Bool {
        guard !form.fields.contains("_decision") else { return false }
        return (form.fields.text("_method") == "delete") == (person == .deny)
    }
}

extension PageAction {
    /// The same form with a field filled in.
    fileprivate func typing(_ name: String, _ value: String) -> PageAction {
        var fields = fields
        fields.removeAll(name)
        fields.append(name, value)
        return PageAction(method: method, address: address, fields: fields, label: label)
    }
}
