import OAuthHarness
import SystemCalls

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The authority of a provider that speaks https, in a file for a client in another process.
final class TrustFile: Sendable {
    /// The variables by which clients and their libraries learn of a bundle.
    private static let names = ["OAUTH_HARNESS_CA_FILE"] + ClientVariables.bundles

    private struct State: Sendable {
        var folder: StorageFolder?
        var authority: String?
    }

    private let state = Locked(State())

    deinit {
        remove()
    }

    /// The file that holds an authority, written where it did not; nil where there is none to trust.
    func path(of authority: String?) -> String? {
        guard let authority else { return nil }
        return state.withLock { state in
            let folder = state.folder ?? StorageFolder()
            state.folder = folder
            let path = folder.path + "/ca.pem"
            if state.authority != authority {
                try? Data(authority.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
                state.authority = authority
            }
            return path
        }
    }

    /// The variables that name the file.
    func variables(of authority: String?) -> [String: String] {
        guard let path = path(of: authority) else { return [:] }
        return Dictionary(uniqueKeysWithValues: Self.names.map { ($0, path) })
    }

    func remove() {
        state.withLock { state in
            state.folder?.remove()
            state = State()
        }
    }
}
