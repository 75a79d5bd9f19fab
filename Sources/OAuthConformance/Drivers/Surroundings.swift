package import OAuthHarness

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What leads a program to a provider that it knows by its real hosts alone, in a home that nobody has lived in.
package struct Surroundings: Sendable {
    /// Leads a program to a provider.
    package typealias Lead = @Sendable (MockProvider) throws -> Surroundings

    /// The variables that the program gains.
    private(set) var set: [String: String]
    /// Those of the caller that it loses.
    let unset: Set<String>
    /// Lives as long as the program is led there.
    private let owner: any Sendable
    private var own: StorageFolder?
    /// The folder that the home stands in.
    private(set) var folder = ""

    package init(set: [String: String], unset: [String] = [], owner: any Sendable) {
        (self.set, self.unset, self.owner) = (set, Set(unset), owner)
    }

    /// The same in a fresh home, below the scenario's folder or one of its own.
    func settled(in storage: String?) throws -> Surroundings {
        var copy = self
        copy.own = storage == nil ? StorageFolder() : nil
        copy.folder = storage ?? copy.own?.path ?? ""
        let home = copy.folder + "/home"
        let places = [
            "HOME": "", "XDG_CONFIG_HOME": "/.config", "XDG_DATA_HOME": "/.local/share",
            "XDG_STATE_HOME": "/.local/state",
            "XDG_CACHE_HOME": "/.cache", "XDG_RUNTIME_DIR": "/.run",
        ]
        for place in places.values {
            try FileManager.default.createDirectory(
                atPath: home + place,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        }
        copy.set.merge(places.mapValues { home + $0 }) { $1 }
        // The desktop's store of secrets is not the scenario's own.
        copy.set["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        return copy
    }

    /// The same with more to set.
    func adding(_ more: [String: String]) -> Surroundings {
        var copy = self
        copy.set.merge(more) { $1 }
        return copy
    }

    /// Takes away the folder that is nobody else's.
    func end() { own?.remove() }
}
