import HTTPWire
import OAuthHarness

extension ReferenceClient {
    /// Refuses to send while the provider wants to be left alone.
    func waitIfTold() throws(ClientFailure) {
        guard let until = waitsUntil, now < until, !has(.retryImmediately) else { return }
        throw ClientFailure("rate_limited", retryAfter: Double((until - now).milliseconds) / 1000)
    }

    /// Notes that the provider wants to be left alone: 429, or 403 with the signs of a rate limit.
    func noteWait(_ response: HTTPResponse, isTokenAnswer: Bool = false) throws(ClientFailure) {
        guard isRateLimit(response) else { return }
        var seconds = wait(in: response.headers) ?? 60
        if isTokenAnswer {
            if has(.retryAfterIgnored) { seconds = 1 }
            let isExact = response.headers.fields.contains { $0.name == "Retry-After" }
            if has(.headerDictionaryExact), !isExact { seconds = 1 }
        }
        waitsUntil = now + .milliseconds(Int64(seconds * 1000))
        throw ClientFailure("rate_limited", status: response.status, retryAfter: seconds)
    }

    private func isRateLimit(_ response: HTTPResponse) -> Bool {
        if response.status == 429 { return true }
        guard response.status == 403, !has(.forbiddenTriggersRefresh) else { return false }
        return header("Retry-After", in: response.headers) != nil
            || header("X-RateLimit-Remaining", in: response.headers) == "0"
            || response.text.lowercased().contains("rate limit")
    }

    private func header(_ name: String, in headers: HTTPHeaders) -> String? {
        guard has(.lowercaseHeaderMissed) else { return headers[name] }
        return headers.fields.first { $0.name == name }?.value
    }

    private func wait(in headers: HTTPHeaders) -> Double? {
        if let text = header("Retry-After", in: headers) {
            if let seconds = Double(text), seconds >= 0 { return seconds }
            if !has(.dateRetryAfterIgnored), let until = HTTPDateReader.seconds(text) {
                let start = headers["Date"].flatMap(HTTPDateReader.seconds) ?? now.seconds
                return Double(max(0, until - start))
            }
            return has(.dateRetryAfterIgnored) ? 0 : nil
        }
        guard let reset = header("X-RateLimit-Reset", in: headers).flatMap({ Int($0) }) else { return nil }
        return Double(max(0, reset - now.seconds))
    }
}

/// Reads `Tue, 20 Jan 2026 00:00:00 GMT` (RFC 9110 §5.6.7).
enum HTTPDateReader {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Seconds since 1970.
    static func seconds(_ text: String) -> Int? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
            let month = months.firstIndex(of: String(parts[2]))
        else { return nil }
        let clock = parts[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3 else { return nil }
        return days(year, month + 1, day) * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
    }

    /// Days since 1970 in the Gregorian calendar.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
