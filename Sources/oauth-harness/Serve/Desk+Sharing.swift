import HTTPWire
import Loopback
import OAuthHarness

// One port for the control APIs of all providers: that of a proxy.
extension Desk {
    /// Answers a call of a control API; false for any other request.
    ///
    /// `/_harness/github/state` is GitHub's; a path that names no provider is the first one's.
    func answers(_ request: HTTPRequest, _ responder: Responder) -> Bool {
        for provider in providers {
            let mount = Array(named(provider).utf8)
            guard request.target.starts(with: mount),
                [0x2F, 0x3F, nil].contains(request.target.dropFirst(mount.count).first)
            else { continue }
            var own = request
            own.target = Array(Control.root.utf8) + request.target.dropFirst(mount.count)
            return provider.engine.answersDetour(own, responder)
        }
        return providers.first?.engine.answersDetour(request, responder) ?? false
    }

    /// The path of a provider's control API: with its name where there are several.
    func mount(of provider: MockProvider) -> String { isShared ? named(provider) : Control.root }

    /// The path with the provider's name, and with a number where that is another's too.
    private func named(_ provider: MockProvider) -> String {
        let namesakes = providers.filter { $0.profile.name == provider.profile.name }
        let place = namesakes.firstIndex { $0 === provider } ?? 0
        return "\(Control.root)/\(provider.profile.name)" + (place == 0 ? "" : "-\(place + 1)")
    }
}
