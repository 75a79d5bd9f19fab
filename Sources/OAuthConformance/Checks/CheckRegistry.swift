import JSONText

/// The checks by their identifiers.
package enum CheckRegistry {
    /// Every check: those that decide whether a client is fit for use first, then family by family as they are listed.
    package static let all: [ClientCheck] = {
        let listed = families.flatMap { $0 }
        return listed.filter(\.isStarred) + listed.filter { !$0.isStarred }
    }()

    private static let families: [[ClientCheck]] = [
        AuthorizationRequestChecks.all, CallbackChecks.all, LoopbackChecks.all, TokenRequestChecks.all,
        TokenResponseChecks.all,
        RefreshChecks.all, ResourceChecks.all, RevocationChecks.all, DeviceChecks.all, TransportChecks.all,
        SecretsHygieneChecks.all,
    ]

    private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

    /// The checks that a glob fits.
    package static func checks(matching glob: String) -> [ClientCheck] {
        guard Glob.isPattern(glob) else { return byID[glob].map { [$0] } ?? [] }
        return all.filter { Glob.fits(glob, $0.id) }
    }
}
