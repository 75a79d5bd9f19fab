import Foundation
import OAuthHarness

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

extension URLError {
    /// A failure that says why.
    init(_ code: URLError.Code, _ request: URLRequest, message: String) {
        var details: [String: Any] = [NSLocalizedDescriptionKey: message]
        if let url = request.url { details[NSURLErrorFailingURLErrorKey] = url }
        self.init(code, userInfo: details)
    }

    /// A failure that the script asked for, or that follows from it.
    init(_ code: URLError.Code, _ request: URLRequest, _ fault: Fault? = nil) {
        let path = request.url?.path ?? ""
        let cause = fault.map { "the script's fault \($0)" } ?? "the provider"
        let words =
            switch code {
            case .timedOut: "\(cause) left \(path) without an answer until the request timed out"
            case .cannotConnectToHost: "the script has taken the server away for a while"
            case .httpTooManyRedirects: "\(path) was the 21st redirect in a row"
            default: "\(cause) broke the exchange with \(path)"
            }
        self.init(code, request, message: words)
    }

    static func isElsewhere(_ request: URLRequest, _ session: SessionBinding) -> URLError {
        let url = request.url?.absoluteString ?? "no URL"
        let places = session.addresses.map(\.description).joined(separator: ", ")
        return URLError(
            .unsupportedURL,
            request,
            message: "add its base URL to sessionConfiguration(baseURLs:), or use another URLSession for \(url): "
                + "this one reaches \(session.title) only, at \(places)"
        )
    }

    static func providerIsGone(_ request: URLRequest) -> URLError {
        URLError(
            .cannotConnectToHost,
            request,
            message:
                "keep the MockProvider as long as its URLSession, for example in a property of the suite: it is gone"
        )
    }

    static func bodyIsHidden(_ request: URLRequest) -> URLError {
        URLError(
            .requestBodyStreamExhausted,
            request,
            message: "set httpBody and use a data task, or send the upload to the provider's own base URL: "
                + "this Foundation shows a URLProtocol no body of an upload task"
        )
    }
}
