import Foundation

/// The folder of the package, found from this file.
let packageFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// Every file below a folder of the package with a suffix, sorted.
func files(in folder: String, suffix: String) -> [String] {
    let root = packageFolder.appendingPathComponent(folder).path
    let all = FileManager.default.subpaths(atPath: root) ?? []
    return all.filter { $0.hasSuffix(suffix) }.sorted().map { root + "/" + $0 }
}

func removeFile(_ path: String) throws {
    try FileManager.default.removeItem(atPath: path)
}

func contents(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}

/// A path for a file that does not exist yet.
func temporaryPath() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("recordings-\(UUID().uuidString).har").path
}
