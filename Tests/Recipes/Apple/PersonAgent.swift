import AppAuth
import Foundation
import OAuthHarness
import OAuthHarnessURLSession

/// The person of a test in the place of AppAuth's browser.
final class PersonAgent: NSObject, OIDExternalUserAgent {
    private let person: ResourceOwner

    init(_ person: ResourceOwner) {
        self.person = person
    }

    func present(_ request: any OIDExternalUserAgentRequest, session: any OIDExternalUserAgentSession) -> Bool {
        let page: URL = request.externalUserAgentRequestURL()
        // Both stay on the main thread, where AppAuth is asked and answered.
        nonisolated(unsafe) let session = session
        Task { @MainActor [person] in
            do {
                _ = session.resumeExternalUserAgentFlow(with: try await person.approve(page))
            } catch {
                session.failExternalUserAgentFlowWithError(error)
            }
        }
        return true
    }

    func dismiss(animated: Bool, completion: @escaping () -> Void) { completion() }
}

/// Lets AppAuth's own requests meet a provider at its real addresses; one session is for the whole process.
func meet(_ provider: MockProvider) {
    OIDURLSessionProvider.setSession(URLSession(configuration: provider.sessionConfiguration()))
}
