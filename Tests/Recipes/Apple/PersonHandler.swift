import Foundation
import OAuthHarness
import OAuthHarnessURLSession
import OAuthSwift

/// The person of a test in the place of OAuthSwift's browser.
final class PersonHandler: OAuthSwiftURLHandlerType {
    private let person: ResourceOwner

    init(_ person: ResourceOwner) {
        self.person = person
    }

    func handle(_ url: URL) {
        Task { [person] in OAuthSwift.handle(url: try await person.approve(url)) }
    }
}

/// Lets OAuthSwift meet a provider at its real addresses.
func meet(_ provider: MockProvider, _ oauth: OAuth2Swift) {
    oauth.authorizeURLHandler = PersonHandler(provider.resourceOwner)
    oauth.client.sessionFactory.configuration = provider.sessionConfiguration()
}
