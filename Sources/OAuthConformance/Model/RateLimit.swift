import OAuthHarness

/// The signs of a rate limit.
enum RateLimit {
    /// 429, or 403 with a header or a word that says so.
    static func isOne(_ response: HTTPResponse) -> Bool {
        if response.status == 429 { return true }
        guard response.status == 403 else { return false }
        return response.headers["Retry-After"] != nil || response.headers["X-RateLimit-Remaining"] == "0"
            || response.text.lowercased().contains("rate limit")
    }

    /// How many seconds the provider wants to be left alone; nil where it does not say.
    static func seconds(_ response: HTTPResponse, at now: ProviderInstant) -> Double? {
        if let text = response.headers["Retry-After"] {
            if let seconds = Double(text), seconds >= 0 { return min(seconds, 1e12) }
            guard let until = HTTPDate.seconds(text) else { return nil }
            let start = response.headers["Date"].flatMap(HTTPDate.seconds) ?? now.seconds
            return Double(max(0, until - start))
        }
        guard let reset = response.headers["X-RateLimit-Reset"].flatMap({ Int($0) }) else { return nil }
        return max(0, Double(reset) - Double(now.seconds))
    }

    /// The same for a judge: a second where the provider does not say.
    static func wait(_ response: HTTPResponse, at now: ProviderInstant) -> Duration {
        .seconds(bounding: seconds(response, at: now) ?? 1)
    }
}
