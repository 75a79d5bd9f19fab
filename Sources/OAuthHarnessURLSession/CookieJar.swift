import Foundation
import HTTPWire

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The cookies of a session, which URLSession itself keeps from protocols (RFC 6265 §5).
struct CookieJar {
    private let storage: HTTPCookieStorage
    private let url: URL
    private let accepts: Bool

    /// Nil where the session or the request wants no cookies.
    init?(_ configuration: URLSessionConfiguration, _ request: URLRequest) {
        guard configuration.httpShouldSetCookies, request.httpShouldHandleCookies, let url = request.url,
            let storage = configuration.httpCookieStorage
        else { return nil }
        self.storage = storage
        self.url = url
        accepts = configuration.httpCookieAcceptPolicy != .never
    }

    /// The value of `Cookie`; nil where no cookie fits.
    var header: String? {
        guard let cookies = storage.cookies(for: url), !cookies.isEmpty else { return nil }
        return HTTPCookie.requestHeaderFields(with: cookies)["Cookie"]
    }

    /// Keeps the cookies of an answer.
    func take(_ headers: HTTPHeaders) {
        guard accepts else { return }
        for field in headers.all("Set-Cookie") {
            let cookies = HTTPCookie.cookies(withResponseHeaderFields: ["Set-Cookie": field.value], for: url)
            storage.setCookies(cookies, for: url, mainDocumentURL: nil)
        }
    }
}
