import SystemCalls

/// A provider's own clock: it stands still until a test moves it, or follows a source of time plus what was added.
public final class ProviderClock: Sendable {
    /// Where the time of a clock comes from.
    public struct Source: Sendable {
        /// Begins to tell the time, when a clock is made.
        let begin: @Sendable () -> @Sendable () -> ProviderInstant
        let isFrozen: Bool

        /// A clock that stands at the second in which its provider was made and moves only by ``ProviderClock/advance(by:)``.
        ///
        /// A client that compares an ID token with its own clock accepts it then.
        ///
        /// - Returns: The source.
        public static func frozen() -> Source {
            Source(begin: { { [now = ProviderInstant.now.wholeSecond] in now } }, isFrozen: true)
        }

        /// A clock that stands at an instant and moves only by ``ProviderClock/advance(by:)``; for tests that compare dates.
        ///
        /// - Parameter instant: Where it stands, for example ``ProviderInstant/start``.
        /// - Returns: The source.
        public static func frozen(at instant: ProviderInstant) -> Source {
            Source(begin: { { instant } }, isFrozen: true)
        }

        /// A clock that follows the clock of the machine.
        public static let system = following { .now }

        /// A clock that follows another, for a provider that people and other processes talk to.
        ///
        /// - Parameter read: Gives the current time; called on any thread.
        /// - Returns: The source.
        public static func following(_ read: @escaping @Sendable () -> ProviderInstant) -> Source {
            Source(begin: { read }, isFrozen: false)
        }
    }

    private let read: @Sendable () -> ProviderInstant
    private let added = Locked<Duration>(.zero)

    init(_ source: Source) {
        read = source.begin()
        isFrozen = source.isFrozen
    }

    /// The time now.
    public var now: ProviderInstant { read() + added.withLock { $0 } }

    /// Whether only ``advance(by:)`` moves it.
    package let isFrozen: Bool

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
    /// A day for tests and recordings that compare dates: 2026-01-20T00:00:00Z.
    public static let start = ProviderInstant(milliseconds: 1_768_867_200_000)

    /// What the machine's clock says; read where a provider is made and where a clock follows it, never by the engine.
    package static var now: ProviderInstant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return ProviderInstant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    fileprivate var wholeSecond: ProviderInstant { ProviderInstant(milliseconds: Int64(seconds) * 1000) }
}
