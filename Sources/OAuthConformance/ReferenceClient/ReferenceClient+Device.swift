import HTTPWire
import OAuthHarness
import Recordings

extension ReferenceClient {
    /// Signs in by the device grant: shows a code, then asks at the pace it is told (RFC 8628 §3.4, §3.5).
    func signInByDevice() async throws(ClientFailure) -> DriverAnswer {
        let settings = try settings()
        guard let url = settings.url(of: .deviceAuthorization) else { return DriverAnswer(.unsupported) }
        var parameters: FormParameters = [:]
        if !settings.scope.isEmpty { parameters.append("scope", settings.scope.joined(separator: " ")) }
        var headers = commonHeaders
        authenticate(&parameters, &headers, settings)
        headers.append("Content-Type", "application/x-www-form-urlencoded")
        let response = try await post(.post, url, headers, parameters.encoded)
        let body = AnswerBody(response.body)
        if let error = body.error {
            if has(.startErrorSwallowed) { throw ClientFailure("invalid_response", "no device code") }
            throw ClientFailure(error, body.errorDescription, status: response.status)
        }
        let grant = try deviceGrant(body.fields)
        remember(grant.code)
        log("device code received, user code shown")
        return try await poll(grant, settings)
    }

    private struct DeviceTicket {
        let code: String
        let userCode: String
        let page: String
        let completePage: String?
        let ends: Int64
        var interval: Double
    }

    private func deviceGrant(_ fields: JSONObject) throws(ClientFailure) -> DeviceTicket {
        guard let code = fields["device_code"]?.string, let userCode = fields["user_code"]?.string,
            let page = (fields["verification_uri"] ?? fields["verification_url"])?.string,
            let lifetime = Self.seconds(fields["expires_in"])
        else { throw ClientFailure("invalid_response", "the device answer is incomplete") }
        if has(.requiresCompleteURI), fields["verification_uri_complete"] == nil {
            throw ClientFailure("invalid_response", "no verification_uri_complete")
        }
        if has(.missingIntervalCrash), fields["interval"] == nil { throw ClientFailure("crash", "no interval") }
        var interval = Self.seconds(fields["interval"]) ?? 5
        if interval <= 0 { interval = 5 }
        switch flaw {
        case .busyPoll where Self.seconds(fields["interval"]) ?? 0 <= 0: interval = 0.5
        case .intervalIgnored: interval = 5
        case .intervalCapped: interval = min(interval, 10)
        default: break
        }
        return DeviceTicket(
            code: code,
            userCode: has(.hyphenStripped) ? userCode.filter { $0 != "-" } : userCode,
            page: page,
            completePage: fields["verification_uri_complete"]?.string,
            ends: now.milliseconds + Int64(lifetime * 1000),
            interval: interval
        )
    }

    private static func seconds(_ value: JSON?) -> Double? {
        value?.double ?? value?.string.flatMap { Double($0) }
    }

    private func poll(_ grant: DeviceTicket, _ settings: ClientConfiguration) async throws(ClientFailure)
        -> DriverAnswer
    {
        var interval = grant.interval
        var oneOff = 0.0
        var failures = 0
        while true {
            let pause = has(.fixedRateTicker) ? max(0, interval - answerDelay) : interval + oneOff
            oneOff = 0
            if now.milliseconds + Int64(pause * 1000) >= grant.ends, !has(.expiresInIgnored), !has(.pollsForever) {
                throw ClientFailure("expired", "the device code ran out")
            }
            wait(pause)
            if has(.burstAfterSleep), clockJumped(grant) {
                _ = try? await pollOnce(grant, settings)
                _ = try? await pollOnce(grant, settings)
            }
            do throws(ClientFailure) {
                let session = try await pollOnce(grant, settings)
                adopt(session)
                return shown(signedIn(session), grant)
            } catch {
                if isOutage(error), !has(.outageEndsFlow) {
                    failures += 1
                    if !has(.retryWithoutDelay) { interval = max(interval, min(interval * 2, 300)) }
                    if has(.retryWithoutDelay) { interval = 0.1 }
                    guard failures < 20 else { throw error }
                    continue
                }
                try next(error, &interval, &oneOff, grant)
            }
        }
    }

    private func isOutage(_ failure: ClientFailure) -> Bool {
        failure.status.map { $0 >= 500 } ?? ["network", "timeout"].contains(failure.error)
    }

    /// What an answer to a poll means: on with it, slower, or the end.
    private func next(
        _ failure: ClientFailure,
        _ interval: inout Double,
        _ oneOff: inout Double,
        _ grant: DeviceTicket
    ) throws(ClientFailure) {
        switch failure.error {
        case "authorization_pending":
            if has(.pending400Fatal), failure.status ?? 0 >= 400 { throw failure }
            if has(.pollsForever), now.milliseconds > grant.ends + 120_000 { throw ClientFailure("expired") }
            if has(.expiresInIgnored), now.milliseconds > grant.ends + 120_000 { throw ClientFailure("expired") }
        case "slow_down":
            let told = failure.retryAfter
            switch flaw {
            case .slowDownFatal: throw failure
            case .slowDownIgnored: break
            case .oneOffDelay: oneOff = 5
            case .adoptsLowerInterval: interval = told ?? interval + 5
            case .intervalUnitMs: interval = told.map { $0 / 1000 } ?? interval + 5
            default: interval = max(interval + 5, told ?? 0)
            }
        case "expired_token", "token_expired":
            if has(.pollsForever), now.milliseconds < grant.ends { return }
            throw ClientFailure("expired", "the device code ran out")
        case "access_denied" where has(.deniedKeepsPolling) && now.milliseconds < grant.ends: return
        default:
            if has(.unknownErrorKeepsPolling), now.milliseconds < grant.ends { return }
            throw failure
        }
    }

    private func pollOnce(
        _ grant: DeviceTicket,
        _ settings: ClientConfiguration
    ) async throws(ClientFailure) -> Session {
        let before = now
        defer { answerDelay = Double((now - before).milliseconds) / 1000 }
        do throws(ClientFailure) {
            let session = try await requestToken(
                ["grant_type": GrantType.deviceCode.rawValue, "device_code": grant.code],
                asked: settings.scope,
                previous: nil
            )
            return session
        } catch {
            if has(.pending200Success), error.status == 200, error.error == "authorization_pending" {
                return Session(accessToken: "", refreshToken: nil, scope: [], lifetime: nil, receivedAt: 0)
            }
            throw error
        }
    }

    /// The virtual clock stands in for a timer.
    private func wait(_ seconds: Double) {
        configuration?.clock.advance(by: .milliseconds(Int64(seconds * 1000)))
    }

    private func clockJumped(_ grant: DeviceTicket) -> Bool { true }

    /// What the person saw goes with the answer.
    private func shown(_ answer: DriverAnswer, _ grant: DeviceTicket) -> DriverAnswer {
        var members = answer.members
        members["user_code"] = .string(has(.deviceCodeShown) ? grant.code : grant.userCode)
        members["verification_uri"] = .string(grant.page)
        return DriverAnswer(answer.word, members)
    }
}
