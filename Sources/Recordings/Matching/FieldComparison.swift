internal import HTTPWire

/// Compares parts of messages with texts that hold names, and gathers what differs.
struct FieldComparison {
    var values: PlaceholderValues
    private(set) var differences: [FieldDifference] = []
    /// Addresses on this machine whose port is another one than in the recording.
    private(set) var redirects: Set<RedirectRewriting> = []

    init(values: PlaceholderValues) {
        self.values = values
    }

    mutating func add(_ field: String, expected: String?, found: String?, detail: String? = nil) {
        differences.append(FieldDifference(field: field, expected: expected, found: found, detail: detail))
    }

    mutating func same(_ field: String, _ expected: String, _ found: String) {
        guard expected != found else { return }
        add(field, expected: expected, found: found)
    }

    mutating func match(
        _ field: String,
        _ text: PlaceholderText,
        _ found: [UInt8],
        as spelling: ValueSpelling,
        isWhole: Bool = false
    ) {
        do {
            try text.match(found, as: spelling, isWhole: isWhole, values: &values)
        } catch {
            let isShort = found.count <= 80 && text.source.count <= 80 && error.reason == .differs
            let isPlain = text.names.isEmpty && !text.pieces.isEmpty
            add(
                field,
                expected: String(decoding: text.source, as: UTF8.self),
                found: String(decoding: found, as: UTF8.self),
                detail: isShort && isPlain ? nil : error.description
            )
        }
    }

    /// Compares one value; the port of a redirect URI on this machine does not count.
    mutating func value(_ field: String, _ expected: [UInt8], _ found: [UInt8]) {
        if expected != found, field.hasSuffix("redirect_uri"), let one = LoopbackRedirect(expected),
            let other = LoopbackRedirect(found),
            one.isSame(as: other)
        {
            redirects.insert(RedirectRewriting(from: one, to: other))
            return
        }
        match(field, PlaceholderText(expected), found, as: .raw, isWhole: true)
    }

    /// Compares parameters name by name; their order does not count.
    mutating func parameters(_ expected: [UInt8], _ found: [UInt8]) {
        let expected = FormParameters(decoding: expected)
        let found = FormParameters(decoding: found)
        var names: [[UInt8]] = []
        for name in (expected.pairs + found.pairs).map(\.name) where !names.contains(name) { names.append(name) }
        for name in names {
            let left = expected.pairs.filter { $0.name == name }.map(\.value)
            let right = found.pairs.filter { $0.name == name }.map(\.value)
            let field = "parameter " + String(decoding: name, as: UTF8.self)
            for index in 0..<max(left.count, right.count) {
                guard index < left.count, index < right.count else {
                    let text: ([[UInt8]]) -> String? = {
                        index < $0.count ? String(decoding: $0[index], as: UTF8.self) : nil
                    }
                    add(field, expected: text(left), found: text(right))
                    continue
                }
                value(field, left[index], right[index])
            }
        }
    }
}
