/// An origin with a path, where a provider stands below one: `https://git.example/gitlab`.
enum OriginText {
    /// The path, without a slash at its end.
    static func path(of origin: String) -> String {
        guard let scheme = origin.firstRange(of: "://"),
            let slash = origin[scheme.upperBound...].firstIndex(of: "/")
        else { return "" }
        let path = origin[slash...]
        return String(path.hasSuffix("/") ? path.dropLast() : path)
    }
}
