import HTTPWire
import JSONText
package import Recordings

/// Replays a recording's requests against its profile and compares every answer.
package struct FixtureReplay: Sendable {
    /// What came of one exchange.
    package enum Outcome: Sendable, Hashable {
        /// The answer is the recorded one.
        case reproduced
        /// The file says that it is not, and why.
        case knownDifference(String)
        /// The answer differs.
        case different([FieldDifference])
        /// The file says that it is not reproduced, but it is: the entry is out of date.
        case unexpectedlyReproduced(String)
        /// The exchange could not be replayed.
        case unplayable(String)

        /// Whether a run with this outcome is in order.
        package var isExpected: Bool {
            switch self {
            case .reproduced, .knownDifference: true
            case .different, .unexpectedlyReproduced, .unplayable: false
            }
        }
    }

    /// One exchange and what came of it.
    package struct Result: Sendable, Hashable {
        package let number: Int
        package let request: String
        package let outcome: Outcome
    }

    /// The profile of a recording that names none.
    package static let fallback = "rfc"

    private let recording: HAR
    package let provider: MockProvider
    private var values = PlaceholderValues()

    /// Starts the provider that a recording asks for, or another one that is to answer alike.
    package init(_ recording: HAR, playedBy other: ProviderProfile? = nil) throws {
        self.recording = recording
        var profile = try other ?? ProviderProfile.named(recording.profile?.provider ?? Self.fallback)
        for (name, value) in recording.profile?.settings ?? [:] {
            try profile.set(name, to: value.string ?? value.text())
        }
        let origin = recording.entries.first?.request.origin ?? profile.origins.first ?? ""
        provider = try MockProvider(profile, clock: .frozen(at: .start), seed: 1, publicURL: origin, isListening: false)
        // The pages of every profile carry this forgery token.
        values["csrf_token.1"] = Array("CSRF-TOKEN".utf8)
    }

    /// Replays every exchange in order.
    package mutating func run() -> [Result] {
        var results: [Result] = []
        for (index, entry) in recording.entries.enumerated() {
            let title = "\(entry.request.method) \(entry.request.message.path)"
            let outcome: Outcome
            do {
                try prepare((index == 0 ? recording.setup : []) + entry.setup)
                outcome = try replay(entry)
            } catch {
                outcome = entry.knownDifference.map(Outcome.knownDifference) ?? .unplayable("\(error)")
            }
            results.append(Result(number: index + 1, request: title, outcome: outcome))
        }
        return results
    }

    private mutating func replay(_ entry: HAR.Entry) throws(MissingPlaceholder) -> Outcome {
        let request = try entry.request.rendered(values)
        let response = provider.respond(to: request)
        let isPrinted = if case .documented = recording.provenance { true } else { false }
        let differences = entry.differences(from: response, allowingMoreHeaders: isPrinted, values: &values)
        if let reason = entry.knownDifference {
            return differences.isEmpty ? .unexpectedlyReproduced(reason) : .knownDifference(reason)
        }
        return differences.isEmpty ? .reproduced : .different(differences)
    }

    private mutating func prepare(_ steps: [SetupStep]) throws(FixtureSetupError) {
        for step in steps { try prepare(step) }
    }

    private mutating func prepare(_ step: SetupStep) throws(FixtureSetupError) {
        switch step {
        case .registerClient(let client): register(client)
        case .registerUser(let user): register(user)
        case .issueCode(let code): try issue(code)
        case .issueToken(let token): try issue(token)
        case .issueDeviceCode(let code): try issue(code)
        case .refresh(let name): try refresh(name)
        case .revoke(let name):
            guard let value = values[name], provider.revoke(value) else { throw FixtureSetupError(name: name) }
        case .advance(let duration): provider.clock.advance(by: duration)
        case .signOut: provider.signOut()
        }
    }

    private mutating func register(_ step: SetupStep.RegisterClient) {
        let client = provider.register(
            Client(
                kind: step.isPublic ? .public : .confidential,
                redirectURIs: step.redirectURIs,
                scopes: step.scopes.isEmpty ? nil : Scope(step.scopes),
                isTrusted: step.isTrusted
            )
        )
        let prefix =
            step.name == "client" ? "" : step.name.hasSuffix("client") ? step.name.dropLast(6) : step.name + "_"
        values["\(prefix)client_id"] = Array(client.id.utf8)
        values["\(prefix)client_secret"] = Array(client.secret.utf8)
        if step.isPublic { values["\(prefix)client_secret"] = nil }
    }

    private func register(_ step: SetupStep.RegisterUser) {
        let account = Account(
            id: step.id ?? provider.accounts.count + 1,
            login: step.username,
            name: step.name ?? step.username,
            email: step.email ?? "\(step.username)@example.com",
            password: step.password,
            hasTwoFactor: step.hasTwoFactor,
            isBlocked: step.isBlocked
        )
        let isFirst = !provider.accounts.contains { $0 != .sample && $0 != .other }
        provider.setAccounts((isFirst ? [] : provider.accounts) + [account])
    }

    private mutating func issue(_ step: SetupStep.IssueCode) throws(FixtureSetupError) {
        var parameters: FormParameters = [:]
        if let challenge = step.codeChallenge { parameters.append("code_challenge", challenge) }
        if let method = step.codeChallengeMethod { parameters.append("code_challenge_method", method) }
        let code = provider.issueCode(
            for: provider.accounts.first ?? .sample,
            client: try client(step.client),
            redirectURI: step.redirectURI,
            scopes: scope(step.scope),
            parameters: parameters
        )
        values[step.name] = code.value
    }

    private mutating func issue(_ step: SetupStep.IssueToken) throws(FixtureSetupError) {
        let account = step.user.flatMap { name in provider.accounts.first { $0.login == name } }
        let grant = provider.issueToken(
            for: account ?? provider.accounts.first,
            client: try step.client.map(client),
            scopes: scope(step.scope),
            hasRefreshToken: step.refresh != nil,
            isImpersonation: step.isImpersonation
        )
        values[step.name] = grant.accessToken
        if let refresh = step.refresh { values[refresh] = grant.refreshToken }
    }

    private mutating func issue(_ step: SetupStep.IssueDeviceCode) throws(FixtureSetupError) {
        let grant = provider.issueDeviceCode(client: try client(step.client), scopes: scope(step.scope))
        values[step.name] = grant.deviceCode
        if let userCode = step.userCode { values[userCode] = grant.userCode }
    }

    private mutating func refresh(_ name: String) throws(FixtureSetupError) {
        guard let token = values[name],
            let grant = provider.engine.state.grant(refreshToken: token),
            let owner = grant.clientID, let client = provider.client(owner)
        else { throw FixtureSetupError(name: name) }
        let parameters: FormParameters = [
            "grant_type": "refresh_token", "refresh_token": String(decoding: token, as: UTF8.self),
            "client_id": client.id, "client_secret": client.secret,
        ]
        let path = provider.path(of: .token) ?? ""
        let request = HTTPRequest(
            .post,
            path,
            headers: ["User-Agent": "fixture", "Content-Type": "application/x-www-form-urlencoded"],
            body: parameters.encoded
        )
        guard provider.respond(to: request).status == 200 else { throw FixtureSetupError(name: name) }
    }

    private func client(_ name: String) throws(FixtureSetupError) -> Client {
        let prefix = name == "client" ? "" : name.hasSuffix("client") ? name.dropLast(6) : name + "_"
        guard let id = values["\(prefix)client_id"],
            let client = provider.client(String(decoding: id, as: UTF8.self))
        else { throw FixtureSetupError(name: name) }
        return client
    }

    private func scope(_ text: String) -> Scope {
        Scope(parsing: text, separators: Set(provider.profile.scopeSeparators))
    }
}

/// A set-up step that names what no step before it has made.
package struct FixtureSetupError: Error, Hashable, Sendable, CustomStringConvertible {
    package let name: String

    package var description: String { "the set-up uses '\(name)', which no step before it has made" }
}
