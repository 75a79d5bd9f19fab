import OAuthHarness

extension ReferenceClient {
    /// Signs in by the device grant: shows a code, then asks at the pace that the provider sets (RFC 8628 §3.4, §3.5).
    func signInByDevice() async throws -> DriverAnswer {
        let settings = try settings()
        guard let url = settings.url(of: .deviceAuthorization) else { return DriverAnswer(.unsupported) }
        var parameters: FormParameters = [:]
        if !settings.scope.isEmpty { parameters.append("scope", settings.scope.joined(separator: " ")) }
        let request = authenticated(parameters, settings)
        let form = dialect.named(request.form, at: .deviceAuthorization)
        let response = try await post(.posting(form.encoded), to: url, request.headers)
        let body = dialect.answer(response)
        if let error = body.error {
            throw policy.deviceRefused(ClientFailure(error, body.errorDescription, status: response.status))
        }
        let ticket = try policy.deviceTicket(body.fields, now)
        remember(ticket.code)
        log(.deviceCode)
        let session = try await poll(ticket, settings)
        adopt(session)
        // What the person saw goes with the answer.
        var members = signedIn(session).members
        members["user_code"] = .string(ticket.userCode)
        members["verification_uri"] = .string(ticket.page)
        return DriverAnswer(.ok, members)
    }

    private func poll(_ ticket: DeviceTicket, _ settings: ClientConfiguration) async throws -> Session {
        var pace = Pace(first: ticket.interval, interval: ticket.interval)
        while true {
            let pause = Duration.seconds(bounding: policy.pause(pace))
            guard !policy.isOver(ticket, (now + pause).milliseconds) else {
                throw ClientFailure("expired", "the device code ran out")
            }
            // The virtual clock takes the place of a timer.
            configuration?.clock.advance(by: pause)
            for _ in 1..<policy.pollsPerPause { _ = try? await pollOnce(ticket, settings, &pace) }
            do {
                return try await pollOnce(ticket, settings, &pace)
            } catch let error as ClientFailure {
                try policy.afterPoll(error, &pace, ticket.ends - now.milliseconds)
            }
        }
    }

    private func pollOnce(
        _ ticket: DeviceTicket,
        _ settings: ClientConfiguration,
        _ pace: inout Pace
    ) async throws -> Session {
        let before = now
        defer { pace.latency = Double((now - before).milliseconds) / 1000 }
        return try await requestToken(
            ["grant_type": GrantType.deviceCode.rawValue, "device_code": ticket.code],
            asked: settings.scope,
            previous: nil
        )
    }
}

/// What the provider gave for a sign-in on another device.
struct DeviceTicket: Sendable {
    let code: String
    /// The code that the person types in, as it is shown.
    var userCode: String
    let page: String
    /// When the code runs out, in milliseconds of the provider's clock.
    let ends: Int64
    /// Seconds between two polls.
    var interval: Double
}

/// How fast the client polls, in seconds.
struct Pace: Sendable {
    let first: Double
    var interval: Double
    /// How long the last answer took.
    var latency = 0.0
    var failures = 0
}

extension Correct {
    static func deviceTicket(_ fields: JSONObject, _ now: ProviderInstant) throws -> DeviceTicket {
        guard let code = fields["device_code"]?.string, let userCode = fields["user_code"]?.string,
            let page = (fields["verification_uri"] ?? fields["verification_url"])?.string,
            let lifetime = seconds(fields["expires_in"])
        else { throw ClientFailure("invalid_response", "the device answer is incomplete") }
        let interval = seconds(fields["interval"]) ?? 5
        return DeviceTicket(
            code: code,
            userCode: userCode,
            page: page,
            ends: (now + .seconds(bounding: lifetime)).milliseconds,
            interval: interval > 0 ? interval : 5
        )
    }

    static func seconds(_ value: JSON?) -> Double? {
        value?.double ?? value?.string.flatMap { Double($0) }
    }

    /// On with it, slower, or the end; an outage doubles the pause.
    static func afterPoll(_ failure: ClientFailure, _ pace: inout Pace) throws {
        if failure.isOutage {
            pace.failures += 1
            pace.interval = max(pace.interval, min(pace.interval * 2, 300))
            guard pace.failures < 20 else { throw failure }
            return
        }
        switch failure.error {
        case "authorization_pending": break
        case "slow_down": pace.interval = max(pace.interval + 5, failure.retryAfter ?? 0)
        case "expired_token", "token_expired": throw ClientFailure("expired", "the device code ran out")
        default: throw failure
        }
    }
}

extension ClientFailure {
    var isOutage: Bool { status.map { $0 >= 500 } ?? ["network", "timeout"].contains(error) }
}
