#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A file that says that an instance of the client is refreshing; others wait for it to go away.
struct RefreshLock: Sendable {
    let folder: String?

    private var path: String? { folder.map { "\($0)/refresh.lock" } }

    /// Takes the lock; waits for another instance, and takes over from one that has died.
    func take() async -> Bool {
        guard let path else { return false }
        for round in 0..<400 {
            let data = Data("refreshing".utf8)
            if (try? data.write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)) != nil {
                return round > 0
            }
            try? await Task.sleep(for: .milliseconds(5))
        }
        return true
    }

    func release() {
        if let path { try? FileManager.default.removeItem(atPath: path) }
    }
}
