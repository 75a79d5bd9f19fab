import Foundation
import HTTPWire
import OAuthHarness
import SystemCalls

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// What the sessions of one configuration need to know of their provider.
final class SessionBinding: Sendable {
    private struct WeakEngine: Sendable {
        weak var engine: ProviderCore?
    }

    let title: String
    let addresses: [Address]
    let redirects: RedirectPolicy
    /// The configuration as the test may still change it: a session shows its protocol none of this.
    let configuration: URLSessionConfiguration
    private let provider: WeakEngine
    private let isAway = Locked(false)
    private let count = Locked(0)

    init(
        engine: ProviderCore,
        title: String,
        addresses: [Address],
        configuration: URLSessionConfiguration,
        redirects: RedirectPolicy
    ) {
        provider = WeakEngine(engine: engine)
        self.title = title
        self.addresses = addresses
        self.configuration = configuration
        self.redirects = redirects
    }

    /// The provider's engine; nil once the provider is gone.
    var engine: ProviderCore? { provider.engine }

    /// Whether a fault has taken the server away for now.
    var isServerAway: Bool {
        get { isAway.withLock { $0 } }
        set { isAway.withLock { $0 = newValue } }
    }

    /// The number of the next request, from 1.
    func nextIndex() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }

    /// Where a URL leads inside the provider.
    func place(of url: URL) -> (address: Address, target: [UInt8])? {
        for address in addresses {
            if let target = address.target(for: url) { return (address, target) }
        }
        return nil
    }

    /// How long a request waits in silence: its own time, else the configuration's.
    func timeout(of request: URLRequest) -> Duration {
        // 60 s is what every request has from the start.
        let own = request.timeoutInterval
        let seconds = own > 0 && own != 60 ? own : configuration.timeoutIntervalForRequest
        return seconds > 0 && seconds < 1_000_000 ? .seconds(seconds) : .seconds(1_000_000)
    }
}
