import HTTPWire

/// A path with places for one segment each, a tail of any length, and parameters that the query must hold.
public struct PathPattern: Sendable, Hashable {
    /// The pattern as written.
    public let text: String
    private let segments: [String]
    private let tail: String?
    private let query: FormParameters

    init(_ text: String) {
        self.text = text
        let parts = text.split(separator: "?", maxSplits: 1).map(String.init)
        let all = Self.split(parts.first ?? "")
        tail = all.last.flatMap { $0.hasPrefix("*") ? String($0.dropFirst()) : nil }
        segments = tail == nil ? all : all.dropLast()
        query = parts.count > 1 ? FormParameters(decoding: Array(parts[1].utf8)) : [:]
    }

    /// The values of the places, still percent-encoded; nil where the path or the query does not fit.
    func match(_ path: String, query sent: [UInt8]) -> [String: String]? {
        let found = Self.split(path)
        guard tail == nil ? found.count == segments.count : found.count > segments.count else { return nil }
        var values: [String: String] = [:]
        if let tail { values[tail] = found[segments.count...].joined(separator: "/") }
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
