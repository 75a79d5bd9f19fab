/// One day on which a provider changed, with what its knobs were until then.
///
/// A profile lists its changes; ``CommonKnobs/asOf`` plays the provider as it stood before some of them.
package struct ProviderChange: Sendable {
    /// The value that a knob had until the day.
    package struct Former: Sendable {
        package let name: String
        package let text: String
        let number: Int
        let setting: KnobSettings.Setting

        package init<Value>(_ knob: Knob<Value>, _ value: Value) {
            name = knob.name
            text = value.knob
            number = knob.number
            setting = KnobSetting(value)
        }
    }

    /// The day, `2026-08-19`; the first day of a month or a year of which no more is known.
    package let day: String
    /// The release, `17.9`, that brought it to those who run the provider themselves; nil where there are none.
    package let release: String?
    /// What changed, in one sentence.
    package let summary: String
    /// Where it is known from: a provider's fact sheet and section.
    package let source: String
    /// What the knobs were until then; none for a change of what no login touches.
    package let former: [Former]

    package init(
        _ day: String,
        release: String? = nil,
        _ summary: String,
        source: String,
        until former: Former...
    ) {
        self.day = day
        self.release = release
        self.summary = summary
        self.source = source
        self.former = former
    }
}

/// The day or the release whose provider is played.
package struct ProviderDay: KnobValue {
    /// `2025`, `2025-06`, `2025-06-30`, or a release, `17.9`; empty for the newest provider that is known.
    package let text: String

    /// The newest provider that is known.
    package static let newest = ProviderDay(text: "")

    private init(text: String) {
        self.text = text
    }

    /// Reads `2025`, `2025-06`, `2025-06-30`, a release or `newest`.
    package init?(knob: String) {
        guard Self.numbers(ofRelease: knob) == nil else {
            text = knob
            return
        }
        let parts = knob.split(separator: "-", omittingEmptySubsequences: false)
        let isDate = zip(parts, [4, 2, 2]).allSatisfy { part, digits in
            part.utf8.count == digits && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        let numbers = parts.compactMap { Int($0) }
        let isReal =
            isDate && parts.count <= 3 && (numbers.count < 2 || (1...12).contains(numbers[1]))
            && (numbers.count < 3 || (1...31).contains(numbers[2]))
        guard isReal || knob == "newest" else { return nil }
        text = isReal ? knob : ""
    }

    /// The numbers of a release, the major one first; nil for a text that is none.
    private static func numbers(ofRelease text: String) -> [Int]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
        }
        return (2...3).contains(parts.count) && numbers.count == parts.count ? numbers : nil
    }

    /// Whether a text names a release.
    static func isRelease(_ text: String) -> Bool { numbers(ofRelease: text) != nil }

    /// The date or the release, or `newest`.
    package var knob: String { text.isEmpty ? "newest" : text }

    /// What a text must look like.
    package static var expected: String {
        "a date such as 2025-06-30, 2025-06 or 2025, a release such as 17.9 where the provider has them, or newest"
    }

    /// Whether a change had happened by the end of the day, month or year, or with the release.
    func includes(_ change: ProviderChange) -> Bool {
        if let played = Self.numbers(ofRelease: text), let brought = change.release.flatMap(Self.numbers(ofRelease:)) {
            return !played.lexicographicallyPrecedes(brought)
        }
        return text.isEmpty || change.day.prefix(text.count) <= text
    }
}
