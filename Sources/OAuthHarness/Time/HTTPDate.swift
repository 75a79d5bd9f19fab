/// Dates as HTTP writes them (RFC 9110 §5.6.7).
enum HTTPDate {
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
