/// What tells a signed-in page from all others: a pattern, else the status, else the address.
struct PageSignature: Hashable, Sendable {
    private enum Rule: Hashable, Sendable {
        case pattern(String)
        case status(Int)
        case address(String)
    }

    private let rule: Rule

    /// Learns from one sign-in and one refusal; nil where the two pages look the same.
    init?(signedIn: WebPage, refused: WebPage, pattern: String?) {
        if let pattern {
            guard Self.matches(pattern, signedIn), !Self.matches(pattern, refused) else { return nil }
            rule = .pattern(pattern)
        } else if signedIn.status != refused.status {
            rule = .status(signedIn.status)
        } else if Self.place(signedIn) != Self.place(refused) {
            rule = .address(Self.place(signedIn))
        } else {
            return nil
        }
    }

    func isSignedIn(_ page: WebPage) -> Bool {
        switch rule {
        case .pattern(let pattern): Self.matches(pattern, page)
        case .status(let status): page.status == status
        case .address(let place): Self.place(page) == place && page.status < 400
        }
    }

    private static func place(_ page: WebPage) -> String { page.address.origin + page.address.path }

    /// Patterns look at the address and the body.
    static func matches(_ pattern: String, _ page: WebPage) -> Bool {
        guard let expression = try? Regex(pattern) else { return false }
        let text = page.address.text + "\n" + String(decoding: page.body, as: UTF8.self)
        return text.firstMatch(of: expression) != nil
    }

    static func isPattern(_ pattern: String) -> Bool { (try? Regex(pattern)) != nil }
}
