/// An origin with a path, where a provider stands below one: `https://git.example/gitlab`.
enum OriginText {
    /// The path, without a slash at its end.
    static func path(of origin: String) -> String {
        var slashes = 0
        let start = origin.utf8.firstIndex { byte in
            if byte == 0x2F { slashes += 1 }
            return slashes == 3
        }
        guard let start else { return "" }
        let path = origin[start...]
        return String(path.hasSuffix("/") ? path.dropLast() : path)
    }
}
