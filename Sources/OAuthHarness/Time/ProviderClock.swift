import SystemCalls

/// A provider's own clock: it stands still until a test moves it, or follows a source of time plus what was added.
public final class ProviderClock: Sendable {
    /// Where the time of a clock comes from.
    public struct Source: Sendable {
        let read: @Sendable () -> ProviderInstant
        let isFrozen: Bool

        /// A clock that moves only by ``ProviderClock/advance(by:)``.
        ///
        /// - Parameter instant: Where it stands; 2026-01-20T00:00:00Z by default.
        /// - Returns: The source.
        public static func frozen(at instant: ProviderInstant = .start) -> Source {
            Source(read: { instant }, isFrozen: true)
        }

        /// A clock that follows another, for a provider that people and other processes talk to.
        ///
        /// - Parameter read: Gives the current time; called on any thread.
        /// - Returns: The source.
        public static func following(_ read: @escaping @Sendable () -> ProviderInstant) -> Source {
            Source(read: read, isFrozen: false)
        }
    }

    private let source: Source
    private let added = Locked<Duration>(.zero)

    init(_ source: Source) {
        self.source = source
    }

    /// The time now.
    public var now: ProviderInstant { source.read() + added.withLock { $0 } }

    /// Whether only ``advance(by:)`` moves it.
    public var isFrozen: Bool { source.isFrozen }

    /// Moves the clock forward; codes and tokens age by as much.
    ///
    /// - Parameter duration: How far; a negative duration turns the clock back.
    public func advance(by duration: Duration) {
        added.withLock { $0 = Self.bounded($0 + Self.bounded(duration)) }
    }

    /// The farthest that a clock is moved either way, in sum: more than any date can hold ends here.
    package static let farthest = Duration.seconds(100_000_000_000)

    private static func bounded(_ duration: Duration) -> Duration { min(max(duration, .zero - farthest), farthest) }

    /// How far it was moved.
    package var advanced: Duration { added.withLock { $0 } }

    /// Takes back every move.
    package func reset() { added.withLock { $0 = .zero } }
}

extension ProviderInstant {
    /// Where a frozen clock stands at first: 2026-01-20T00:00:00Z.
    public static let start = ProviderInstant(milliseconds: 1_768_867_200_000)
}
