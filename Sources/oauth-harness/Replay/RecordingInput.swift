import Recordings

/// A recording that the command line names, with what it tells of its placeholders.
struct RecordingInput: Sendable {
    let path: String
    let recording: HAR
    let table: PlaceholderTable

    init(_ path: String) throws(UsageError) {
        let bytes = try InputFile.read(path)
        do throws(HARFileError) {
            recording = try HAR(decoding: bytes, file: path)
            table = try recording.placeholderTable(of: bytes, file: path)
        } catch {
            throw UsageError(error)
        }
        self.path = path
    }
}

extension UsageError {
    /// `file:line:column`, then what is wrong there.
    init(_ error: HARFileError) {
        let subject = error.position.map { "\(error.file):\($0)" } ?? error.file
        let text = "\(error)".dropFirst(subject.count).drop { $0 == ":" || $0 == " " }
        self.init(.unusableFile, subject, found: String(text))
    }
}
