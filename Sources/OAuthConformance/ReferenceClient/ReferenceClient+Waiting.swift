import OAuthHarness

extension ReferenceClient {
    /// Refuses to send while the provider wants to be left alone.
    func waitIfTold(_ place: Place) throws {
        guard let until = waitsUntil, now < until, policy.waits.contains(place) else { return }
        throw ClientFailure("rate_limited", retryAfter: Double((until - now).milliseconds) / 1000)
    }

    /// Notes that the provider wants to be left alone.
    func noteWait(_ response: HTTPResponse, _ place: Place) throws {
        guard let seconds = policy.rateLimit(response, now, place) else { return }
        waitsUntil = now + .seconds(bounding: seconds)
        throw ClientFailure("rate_limited", status: response.status, retryAfter: seconds)
    }
}

extension Correct {
    /// 429, or 403 with the signs of a rate limit; a minute where no time is named.
    static func rateLimit(_ response: HTTPResponse, _ now: ProviderInstant) -> Double? {
        RateLimit.isOne(response) ? RateLimit.seconds(response, at: now) ?? 60 : nil
    }
}
