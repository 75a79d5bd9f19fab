import OAuthHarness

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The wall clock, which only the program reads.
enum SystemClock {
    /// The time now.
    static var now: ProviderInstant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return ProviderInstant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// The time of day for a log line, in the zone of this machine: `14:03:07`.
    static func timeOfDay(_ instant: ProviderInstant) -> String {
        var seconds = time_t(instant.seconds)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return [parts.tm_hour, parts.tm_min, parts.tm_sec].map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(separator: ":")
    }
}
