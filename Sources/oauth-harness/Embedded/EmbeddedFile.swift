/// A file that the binary carries, so that it needs no other.
struct EmbeddedFile: Sendable {
    /// The path in the repository.
    let path: String
    let text: String

    init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
    }
}
