/// A point on a provider's own clock, in whole milliseconds since 1970-01-01T00:00:00Z.
public struct ProviderInstant: Hashable, Sendable, Comparable {
    /// Milliseconds since the epoch.
    public let milliseconds: Int64

    /// Makes an instant.
    ///
    /// - Parameter milliseconds: Milliseconds since the epoch.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Whole seconds since the epoch, rounded down; what `created_at` and `iat` hold.
    public var seconds: Int { Int((Double(milliseconds) / 1000).rounded(.down)) }

    /// Whether the first instant is earlier.
    public static func < (left: ProviderInstant, right: ProviderInstant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The instant a duration later; parts of a millisecond are dropped.
    public static func + (instant: ProviderInstant, duration: Duration) -> ProviderInstant {
        ProviderInstant(milliseconds: instant.milliseconds + duration.milliseconds)
    }

    /// The time from the second instant to the first.
    public static func - (left: ProviderInstant, right: ProviderInstant) -> Duration {
        .milliseconds(left.milliseconds - right.milliseconds)
    }
}

extension Duration {
    /// Whole milliseconds, rounded towards zero.
    package var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1000 + attoseconds / 1_000_000_000_000_000
    }

    /// So many seconds of a text from outside, at most thirty thousand years either way; zero for what is no number.
    package static func seconds(bounding seconds: Double) -> Duration {
        guard !seconds.isNaN else { return .zero }
        return .milliseconds(Int64(min(max(seconds, -longest), longest) * 1000))
    }

    private static let longest = 1e12

    /// Whole seconds, rounded to the nearest.
    package var roundedSeconds: Int {
        Int((Double(milliseconds) / 1000).rounded())
    }

    /// The length in its largest handy unit: `90 s`, `3 min`, `5 h`, `2 d`.
    package var span: String {
        switch roundedSeconds {
        case ..<120: "\(roundedSeconds) s"
        case ..<7200: "\(roundedSeconds / 60) min"
        case ..<172_800: "\(roundedSeconds / 3600) h"
        default: "\(roundedSeconds / 86_400) d"
        }
    }

    /// A duration of whole minutes.
    ///
    /// - Parameter minutes: How many.
    /// - Returns: The duration.
    public static func minutes(_ minutes: Int) -> Duration { .seconds(minutes * 60) }

    /// A duration of whole hours.
    ///
    /// - Parameter hours: How many.
    /// - Returns: The duration.
    public static func hours(_ hours: Int) -> Duration { .minutes(hours * 60) }

    /// A duration of whole days of 24 hours.
    ///
    /// - Parameter days: How many.
    /// - Returns: The duration.
    public static func days(_ days: Int) -> Duration { .hours(days * 24) }
}

extension Double {
    /// The number without its fraction, where an integer can hold it.
    package var truncatedText: String { Int(exactly: rounded(.towardZero)).map(String.init) ?? "\(self)" }

    /// The number, without a point where it is whole.
    package var shortText: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}
