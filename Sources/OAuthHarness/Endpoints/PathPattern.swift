import HTTPWire

/// A path with places for one segment each, and parameters that the query must hold.
public struct PathPattern: Sendable, Hashable {
    /// The pattern as written.
    public let text: String
    private let segments: [String]
    private let query: FormParameters

    init(_ text: String) {
        self.text = text
        let parts = text.split(separator: "?", maxSplits: 1).map(String.init)
        segments = Self.split(parts.first ?? "")
        query = parts.count > 1 ? FormParameters(decoding: Array(parts[1].utf8)) : [:]
    }

    /// The values of the places, still percent-encoded; nil where the path or the query does not fit.
    func match(_ path: String, query sent: [UInt8]) -> [String: String]? {
        let found = Self.split(path)
        guard found.count == segments.count else { return nil }
        var values: [String: String] = [:]
        for (segment, value) in zip(segments, found) {
            if segment.hasPrefix(":") {
                guard !value.isEmpty else { return nil }
                values[String(segment.dropFirst())] = value
            } else if segment != value {
                return nil
            }
        }
        guard !query.pairs.isEmpty else { return values }
        let parameters = FormParameters(decoding: sent)
        let fits = query.pairs.allSatisfy { wanted in
            parameters.pairs.first { $0.name == wanted.name }?.value == wanted.value
        }
        return fits ? values : nil
    }

    private static func split(_ path: String) -> [String] {
        path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    }
}
