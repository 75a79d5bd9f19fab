import OAuthHarness
import SystemCalls

/// The wall clock, which only the program reads.
enum SystemClock {
    /// The time now.
    static var now: ProviderInstant { .now }

    /// The date now in UTC: `2026-01-20`.
    static var today: String { String(iso8601(now).prefix(10)) }

    /// An instant in UTC: `2026-01-20T00:00:00Z`.
    static func iso8601(_ instant: ProviderInstant) -> String {
        var seconds = time_t(instant.seconds)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        let date = "\(parts.tm_year + 1900)-\(twoDigits(parts.tm_mon + 1))-\(twoDigits(parts.tm_mday))"
        return date + "T" + [parts.tm_hour, parts.tm_min, parts.tm_sec].map(twoDigits).joined(separator: ":") + "Z"
    }

    /// An instant in UTC as a HAR file has it: `2026-01-20T00:00:00.000Z`.
    static func iso8601WithMilliseconds(_ instant: ProviderInstant) -> String {
        let digits = "\((instant.milliseconds % 1000 + 1000) % 1000 + 1000)".dropFirst()
        return iso8601(instant).dropLast() + ".\(digits)Z"
    }

    private static func twoDigits(_ number: Int32) -> String { (number < 10 ? "0" : "") + "\(number)" }

    /// The time of day for a log line, in the zone of this machine: `14:03:07`.
    static func timeOfDay(_ instant: ProviderInstant) -> String {
        var seconds = time_t(instant.seconds)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return [parts.tm_hour, parts.tm_min, parts.tm_sec].map(twoDigits).joined(separator: ":")
    }
}
