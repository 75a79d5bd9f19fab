import OAuthHarness
import JSONText

/// Reads the rules of `--script`.
enum ScriptFile {
    /// The rules of a file; a mistake is told with file, line and column.
    static func rules(_ path: String, for profile: ProviderProfile, isSecure: Bool = false) throws(UsageError) -> [Rule]
    {
        let bytes = try InputFile.read(path)
        let document: JSONDocument
        do {
            document = try JSONReader.read(bytes)
        } catch {
            throw UsageError(.unusableFile, "\(path):\(error.position)", found: error.words)
        }
        do {
            return try Rule.rules(document.value, place: path, for: profile, isSecure: isSecure)
        } catch {
            let position = document.position(of: error.path, isKey: error.isKey)
            throw UsageError(.unusableFile, "\(path):\(position)", found: "\(error)")
        }
    }
}

extension JSONSyntaxError {
    var words: String { "expected \(expected), found \(found)" }
}

extension JSONShapeError {
    var words: String { "\(path): expected \(expected), found \(found)" + (hint.map { " (\($0))" } ?? "") }
}
