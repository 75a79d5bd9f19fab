import AuthenticationServices
import Foundation

/// The app's own web login: the page of the system, above a window of the app.
@MainActor
final class SystemWebLogin: NSObject, WebLogin, ASWebAuthenticationPresentationContextProviding {
    private let window: ASPresentationAnchor
    private var session: ASWebAuthenticationSession?

    init(above window: ASPresentationAnchor) {
        self.window = window
    }

    func presentationAnchor(for session: ASWebAuthenticationSession) -> ASPresentationAnchor { window }

    func callback(from url: URL, scheme: String) async throws -> URL {
        defer { session = nil }
        return try await withCheckedThrowingContinuation { continuation in
            // The system may answer on another thread.
            let session = ASWebAuthenticationSession(url: url, callbackURLScheme: scheme) { @Sendable callback, error in
                continuation.resume(with: callback.map(Result.success) ?? .failure(error ?? URLError(.cancelled)))
            }
            session.presentationContextProvider = self
            self.session = session
            session.start()
        }
    }
}
