import HTTPWire
import JSONText

/// The path of a rule: segments, `{name}` or `*` for any one of them, `**` for any number.
struct PathTemplate: Sendable {
    enum Segment: Sendable, Hashable {
        case literal([UInt8])
        case one
        case many
    }

    /// What a path of a rule looks like, for errors and schemas.
    static let expected = "a path such as /repos/{owner}/*/issues/**, without a query"

    let segments: [Segment]
    var isLiteral: Bool { !segments.contains { $0 == .one || $0 == .many } }

    /// Reads a template; nil where a segment is half a place, or a query follows.
    init?(_ text: String) {
        guard text.hasPrefix("/"), !text.contains(where: { "?# ".contains($0) }) else { return nil }
        var segments: [Segment] = []
        for part in text.split(separator: "/") {
            if part == "**" {
                segments.append(.many)
            } else if part == "*" || part.hasPrefix("{") && part.hasSuffix("}") && part.count > 2 {
                segments.append(.one)
            } else if part.contains(where: { "*{}".contains($0) }) {
                return nil
            } else {
                segments.append(.literal(Self.decoded(part.utf8)))
            }
        }
        self.segments = segments
    }

    /// The path of an endpoint.
    init(_ pattern: PathPattern) {
        let path = pattern.text.prefix { $0 != "?" }
        segments = path.split(separator: "/").flatMap { part -> [Segment] in
            switch part.first {
            case ":": [.one]
            case "*": [.one, .many]
            default: [.literal(Self.decoded(part.utf8))]
            }
        }
    }

    private static func decoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
        PercentCoding.decode(bytes, plusAsSpace: false).bytes
    }

    /// A segment as text.
    static func decoded(_ segment: String) -> String { String(decoding: decoded(segment.utf8), as: UTF8.self) }

    /// The names of the places that a template's values are found at.
    static func places(of template: String) -> [String] {
        template.split(separator: "/").prefix { $0 != "**" }.filter { $0.first == "{" }
            .map { String($0.dropFirst().dropLast()) }
    }

    /// Whether a path fits, percent-decoded segment by segment; empty segments do not count.
    func fits(_ path: ArraySlice<UInt8>) -> Bool {
        overlaps(path.split(separator: 0x2F).map { .literal(Self.decoded($0)) })
    }

    /// What stands in a path where a template has `{name}`, before any `**`, percent-decoded.
    static func value(of name: String, in path: ArraySlice<UInt8>, as template: String) -> String? {
        let segments = template.split(separator: "/").prefix { $0 != "**" }
        guard let place = segments.firstIndex(where: { $0 == "{\(name)}" }) else { return nil }
        return path.split(separator: 0x2F).dropFirst(place).first.map { String(decoding: decoded($0), as: UTF8.self) }
    }

    /// Whether some path fits both.
    func overlaps(_ other: PathTemplate) -> Bool { overlaps(other.segments) }

    private func overlaps(_ other: [Segment]) -> Bool { Self.overlap(segments[...], other[...]) }

    private static func overlap(_ left: ArraySlice<Segment>, _ right: ArraySlice<Segment>) -> Bool {
        // Row by row: whether what stands before a place in one fits what stands before a place in the other.
        var row = [true]
        for segment in right { row.append(segment == .many && row[row.count - 1]) }
        for segment in left {
            var next = [segment == .many && row[0]]
            for (index, other) in right.enumerated() {
                let isMet =
                    switch (segment, other) {
                    case (.many, _): row[index + 1] || next[index] || row[index]
                    case (_, .many): next[index] || row[index + 1] || row[index]
                    case (.literal(let one), .literal(let two)): row[index] && one == two
                    default: row[index]
                    }
                next.append(isMet)
            }
            row = next
        }
        return row[right.count]
    }
}
