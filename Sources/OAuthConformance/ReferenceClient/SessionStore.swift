import JSONText

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where the client keeps its session: one file that is written whole or not at all.
struct SessionStore: Sendable {
    let folder: String?

    private var path: String? { folder.map { "\($0)/session.json" } }

    func load() -> Session? {
        guard let path, let data = FileManager.default.contents(atPath: path),
            let json = try? JSONReader.value(Array(data))
        else { return nil }
        return Session(json: json)
    }

    func save(_ session: Session?) {
        guard let path else { return }
        guard let session else {
            try? FileManager.default.removeItem(atPath: path)
            return
        }
        try? Data(session.json.text().utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }
}
