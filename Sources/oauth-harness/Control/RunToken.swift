import HTTPWire
import JSONText

/// What opens the control API to other machines: made anew for each run.
struct RunToken: Sendable {
    let text: String

    /// Where a browser keeps it once the page has been opened with it.
    private static let cookie = "oauth_harness_token"
    static let parameter = "token"

    init() {
        var generator = SystemRandomNumberGenerator()
        let words = (0..<4).map { _ in String(generator.next() as UInt64, radix: 16) }
        text = words.map { String(repeating: "0", count: 16 - $0.count) + $0 }.joined()
    }

    /// Refuses a request that does not show it: as a bearer token, in the query, or in the page's cookie.
    func check(_ request: HTTPRequest) throws(ControlError) {
        var shown = request.headers.all("Authorization").map(\.value).filter { $0.lowercased().hasPrefix("bearer ") }
            .map { String($0.dropFirst(7)) }
        shown += FormParameters(decoding: request.query).text(Self.parameter).map { [$0] } ?? []
        for field in request.headers.all("Cookie") {
            for pair in field.value.split(separator: ";").map({ $0.trimming { $0 == " " } })
            where pair.hasPrefix(Self.cookie + "=") {
                shown.append(String(pair.dropFirst(Self.cookie.count + 1)))
            }
        }
        guard !shown.contains(text) else { return }
        throw ControlError(
            .missingToken,
            found: shown.isEmpty ? "none" : "another one",
            expected:
                "the run's token of the ready line, as 'Authorization: Bearer TOKEN' or '?\(Self.parameter)=TOKEN'"
        )
    }

    /// Lets the browser that opened the page with it show it again.
    func remember(in response: inout HTTPResponse) {
        response.headers.append("Set-Cookie", "\(Self.cookie)=\(text); Path=\(Control.root); HttpOnly; SameSite=Strict")
    }
}
