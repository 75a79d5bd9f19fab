/// Dates as HTTP writes them (RFC 9110 §5.6.7).
package enum HTTPDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// For example `Tue, 05 Jan 2021 11:00:00 GMT`.
    static func text(_ instant: ProviderInstant) -> String {
        let date = CivilDate(instant)
        let weekday = days[((date.dayNumber % 7) + 7) % 7]
        let time = [date.hour, date.minute, date.second].map(twoDigits).joined(separator: ":")
        return "\(weekday), \(twoDigits(date.day)) \(months[date.month - 1]) \(date.year) \(time) GMT"
    }

    /// The seconds since 1970 of such a date; nil for any other text.
    package static func seconds(_ text: String) -> Int? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
            (1...31).contains(day), (0...9999).contains(year),
            let month = months.firstIndex(of: String(parts[2]))
        else { return nil }
        let clock = parts[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3, clock.allSatisfy((0...60).contains) else { return nil }
        // January and February count as months of the year before, so that a leap day ends a year.
        let shifted = month < 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month < 2 ? 10 : -2)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return (era * 146_097 + dayOfEra - 719_468) * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
    }

    static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

/// A date and time of day in UTC, proleptic Gregorian.
struct CivilDate {
    let dayNumber: Int
    let year: Int
    let month: Int
    let day: Int
    let hour: Int
    let minute: Int
    let second: Int

    init(_ instant: ProviderInstant) {
        let seconds = instant.seconds
        dayNumber = Int((Double(seconds) / 86_400).rounded(.down))
        let left = seconds - dayNumber * 86_400
        (hour, minute, second) = (left / 3600, left / 60 % 60, left % 60)
        // Days counted from 1 March of year 0, in eras of 400 years.
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// For example `2026-01-20T00:00:00Z`.
    var iso8601: String {
        let date = "\(year)-\(HTTPDate.twoDigits(month))-\(HTTPDate.twoDigits(day))"
        return date + "T" + [hour, minute, second].map(HTTPDate.twoDigits).joined(separator: ":") + "Z"
    }
}
