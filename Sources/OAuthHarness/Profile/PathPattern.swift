import HTTPWire

/// A path with places for one segment each, a tail of any length, and parameters that the query must hold.
public struct PathPattern: Sendable, Hashable {
    private enum Segment: Sendable, Hashable {
        case literal([UInt8])
        case place(String)
        case tail(String)
    }

    /// The pattern as written.
    package let text: String
    private let segments: [Segment]
    /// The bytes in front of the first place.
    private let lead: [UInt8]
    private let isLiteral: Bool
    private let query: FormParameters

    init(_ text: String) {
        self.text = text
        let parts = text.split(separator: "?", maxSplits: 1).map(String.init)
        segments = (parts.first ?? "").split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
            switch $0.first {
            case ":": .place(String($0.dropFirst()))
            case "*": .tail(String($0.dropFirst()))
            default: .literal(Array($0.utf8))
            }
        }
        lead = Array((parts.first ?? "").utf8.prefix { $0 != 0x3A && $0 != 0x2A })
        isLiteral = lead.count == (parts.first ?? "").utf8.count
        query = parts.count > 1 ? FormParameters(decoding: Array(parts[1].utf8)) : [:]
    }

    /// The names of its places, a tail's too.
    var places: [String] {
        segments.compactMap { segment in
            switch segment {
            case .literal: nil
            case .place(let name), .tail(let name): name
            }
        }
    }

    /// Whether the beginning of a path fits; cheap enough to be asked of every endpoint.
    func mayMatch(_ path: ArraySlice<UInt8>) -> Bool {
        guard isLiteral ? path.count == lead.count : path.count >= lead.count else { return false }
        return path.withUnsafeBufferPointer { path in
            // Paths of one provider begin alike: they are told apart from the end.
            var index = lead.count
            while index > 0 {
                index &-= 1
                if path[index] != lead[index] { return false }
            }
            return true
        }
    }

    /// The values of the places, still percent-encoded; nil where the path or the query does not fit.
    func match(_ path: ArraySlice<UInt8>, query sent: () -> [UInt8]) -> [String: String]? {
        guard path.first == 0x2F else { return nil }
        if isLiteral {
            guard mayMatch(path) else { return nil }
            return query.pairs.isEmpty || holds(FormParameters(decoding: sent())) ? [:] : nil
        }
        var values: [String: String] = [:]
        var start = path.startIndex + 1
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            switch segment {
            case .literal(let bytes):
                guard path[start...].starts(with: bytes) else { return nil }
                start += bytes.count
            case .place(let name):
                let end = path[start...].firstIndex(of: 0x2F) ?? path.endIndex
                guard end > start else { return nil }
                values[name] = String(decoding: path[start..<end], as: UTF8.self)
                start = end
            case .tail(let name):
                guard start < path.endIndex else { return nil }
                values[name] = String(decoding: path[start...], as: UTF8.self)
                start = path.endIndex
            }
            guard !isLast else { break }
            guard start < path.endIndex, path[start] == 0x2F else { return nil }
            start += 1
        }
        guard start == path.endIndex else { return nil }
        return query.pairs.isEmpty || holds(FormParameters(decoding: sent())) ? values : nil
    }

    private func holds(_ parameters: FormParameters) -> Bool {
        query.pairs.allSatisfy { wanted in
            parameters.pairs.first { $0.name == wanted.name }?.value == wanted.value
        }
    }
}
