import OAuthHarness

/// What the client puts into the browser.
enum AuthorizationRequestChecks {
    static let all: [ClientCheck] = [
        stateIsUnguessable, challengeIsS256, redirectIsExact, parametersOnce, scopeIsSpaced, noSecret, verifierShape,
        userAgent, queryIsRetained,
    ]

    static let stateIsUnguessable = ClientCheck(
        "authorization-request/state-present-and-unguessable",
        "A fresh, unguessable state is sent",
        starred: true,
        why:
            "Without a state that nobody can guess, anybody can make a browser finish a sign-in that its owner never began.",
        source: "RFC 6749 §10.10, §10.12; RFC 9700 §2.1, §4.7",
        change: "Draw 128 random bits for each attempt and send them as state.",
        precondition: "an authorization request; ten or more show what one does not"
    ) { run in
        let requests = run.authorizationRequests
        let without = requests.filter { $0.named.all("state").count != 1 }
        let few = Array(requests.prefix(3))
        if let bad = without.first {
            return .broken(
                bad.named.contains("state")
                    ? "The client sends state more than once." : "The client sends no state.",
                expected: "one state in each authorization request",
                observed: "\(without.count) of \(requests.count) requests without exactly one",
                by: [without.prefix(3)],
                causes: [.init("state is left to the caller, who gives none")]
            )
        }
        guard !requests.isEmpty else { return .notArisen("no authorization request") }
        let states = requests.compactMap { $0.named.first("state") }
        if Set(states).count < states.count {
            return .broken(
                "The client sends the same state in several attempts.",
                expected: "\(states.count) different states",
                observed: "\(Set(states).count)",
                by: few,
                causes: [.init("the state is a constant, or drawn once for the process")]
            )
        }
        guard requests.count >= 10 else {
            // No choice of characters gets 64 bits into fewer than ten.
            let shortest = states.map(\.count).min() ?? 0
            return .ruled(
                shortest >= 10,
                "The client's state has room for enough random bits.",
                else: "The client's state can be guessed: it is too short.",
                expected: "room for 64 random bits or more",
                observed: "\(shortest) characters",
                by: few
            )
        }
        let bits = Randomness.bits(of: states)
        let observed = "about \(Int(bits)) bits over \(states.count) states"
        if bits < 64 {
            return .broken(
                "The client's states can be guessed.",
                expected: "112 random bits or more",
                observed: observed,
                by: few,
                causes: [.init("a counter, the time, or too few characters stand in for random bits")]
            )
        }
        let long = states.contains { $0.count > 128 }
        return Judgement(
            bits < 112 || long ? .doubtful : .holds,
            bits < 112 || long ? "The client's states are weak or too long." : "Each attempt has a state of its own.",
            expected: "112 random bits or more, at most 128 characters",
            observed: observed,
            by: few
        )
    }
}

/// How many random bits values have, judged over all of them together.
enum Randomness {
    /// Shannon's estimate of the pooled characters at the places where the values differ.
    static func bits(of values: [[UInt8]]) -> Double {
        guard let first = values.first, values.count > 1 else { return 0 }
        let isEven = values.allSatisfy { $0.count == first.count }
        let places = isEven ? first.indices.filter { place in values.contains { $0[place] != first[place] } } : nil
        let parts = values.map { value in places.map { $0.map { value[$0] } } ?? value }
        let pool = parts.flatMap { $0 }
        guard !pool.isEmpty else { return 0 }
        var counts: [UInt8: Int] = [:]
        for byte in pool { counts[byte, default: 0] += 1 }
        let entropy = counts.values.reduce(0.0) { sum, count in
            let share = Double(count) / Double(pool.count)
            return sum - share * Logarithm.base2(share)
        }
        return entropy * Double(pool.count) / Double(values.count)
    }
}

/// The binary logarithm without the C library's, which differs in the last digit between platforms.
private enum Logarithm {
    static func base2(_ value: Double) -> Double {
        guard value > 0 else { return 0 }
        var fraction = value.significand
        var result = Double(value.exponent)
        var weight = 0.5
        for _ in 0..<32 {
            fraction *= fraction
            if fraction >= 2 {
                fraction /= 2
                result += weight
            }
            weight /= 2
        }
        return result
    }
}
