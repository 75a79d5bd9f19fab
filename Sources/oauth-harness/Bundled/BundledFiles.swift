/// The files that the binary carries, each with its path in the repository.
enum BundledFiles {
    static let scenarios: [(path: String, text: String)] = []
}
