import HTTPWire
import Recordings
import SystemCalls

extension MockProvider {
    /// Starts a provider that answers what a recording holds, as `oauth-harness replay` does.
    ///
    /// A request is matched by method, path, parameters, body and credentials; JSON is compared by value. Each exchange
    /// answers once, a GET with one known answer again. What is not recorded gets 501, and the journal says what the nearest
    /// exchange has otherwise. Rules act as at any provider: an exchange with a `grant_type` is ``Endpoint/token``, one with
    /// a `response_type` is ``Endpoint/authorization``, every other recorded one is ``Endpoint/api``.
    ///
    /// ```swift
    /// let gitlab = try MockProvider(replaying: Recording(contentsOf: "login.har"), script: [.on(.token, .loseReply)])
    /// ```
    ///
    /// - Parameters:
    ///   - recording: The recording.
    ///   - profile: A provider whose words the endpoints go by, so that a recorded profile call is ``Endpoint/userinfo``;
    ///     nil for the three above.
    ///   - script: The rules in force from the start.
    ///   - seed: What stands in for secrets that the recording does not hold; nil derives it from the place of the call.
    ///   - port: The port; 0 takes a free one.
    ///   - isListening: Whether it opens a socket; false answers in memory only.
    ///   - fileID: Where the provider is made.
    ///   - line: Where the provider is made.
    /// - Throws: An error that names the port where it cannot be opened, or the rule that no request can ever fit.
    public convenience init(
        replaying recording: Recording,
        like profile: ProviderProfile? = nil,
        script: [Rule] = [],
        seed: UInt64? = nil,
        port: UInt16 = 0,
        isListening: Bool = true,
        fileID: String = #fileID,
        line: Int = #line
    ) throws {
        let seed = seed ?? Entropy.seed(of: "replay \(fileID):\(line)")
        try self.init(
            RecordedProvider(recording, like: profile, seed: seed).profile,
            script: script,
            client: Client(id: recording.clientID ?? ""),
            seed: seed,
            port: port,
            isListening: isListening,
            fileID: fileID,
            line: line
        )
    }
}

extension Recording {
    /// The client that the recorded requests name.
    fileprivate var clientID: String? {
        exchanges.lazy.compactMap { ParameterSources.merged.parameters(of: $0.request, as: nil).text("client_id") }
            .first { !$0.contains("{{") }
    }
}

/// A provider whose endpoints are the paths of a recording.
private struct RecordedProvider: Sendable {
    private let recording: Recording
    private let origins: [String]
    private let replayer: Locked<Replayer>
    private let model: ProviderProfile?
    private let plan: EnginePlan?

    init(_ recording: Recording, like model: ProviderProfile?, seed: UInt64) {
        self.model = model
        plan = model?.settled.plan
        self.recording = recording
        origins = recording.har.origins
        replayer = Locked(Replayer(recording.har, table: recording.table, seed: seed))
    }

    var profile: ProviderProfile {
        var seen: Set<String> = []
        let known = recording.har.entries.filter { $0.flaw == nil }.compactMap { entry -> EndpointBehavior? in
            let request = entry.request.message
            let path = request.path
            let isPlain = !path.contains("/:") && !path.contains("/*") && !path.contains("{{")
            guard isPlain, seen.insert("\(request.method) \(path)").inserted else { return nil }
            return EndpointBehavior(endpoint(of: request), [request.method], path, answer: answer)
        }
        var profile = ProviderProfile(
            name: "replay",
            title: "A recording of \(origins.first ?? "nothing")",
            origins: origins,
            shapes: RFC.profile.shapes,
            endpoints: known
                + ["/*path", "/"].map { EndpointBehavior(.other, HTTPMethod.all, $0, answer: answer) },
            refuse: { refusal, _ in .text("\(refusal.finding)\n", status: 400, contentType: "text/plain; charset=utf-8")
            }
        )
        profile.notFound = answer
        if let model { profile.apiPath = model.apiPath }
        return profile
    }

    private func endpoint(of request: HTTPRequest) -> Endpoint {
        if let known = plan?.route(request).route?.behavior.endpoint { return known }
        let sent = ParameterSources.merged.parameters(of: request, as: nil)
        if sent.contains("grant_type") { return .token }
        if sent.contains("response_type") { return .authorization }
        return request.path.hasPrefix("/.well-known/") ? .metadata : .api
    }

    private var answer: @Sendable (Transaction) -> Reply {
        { transaction in
            let request = transaction.request
            let (answer, response) = replayer.withLock {
                $0.respond(to: request, as: transaction.origin)
            }
            switch answer {
            case .played(let number, _, let isRepeat):
                transaction.notes.append("entry \(number) of the recording" + (isRepeat ? ", again" : ""))
            case .allowed: transaction.notes.append("the methods that the recording shows")
            case .unmatched(let miss):
                transaction.refusal = Refusal("not_recorded", .other("\(miss)"), check: Refusal.notRecorded)
            }
            var reply = Reply(
                Self.meaning(of: response, in: transaction),
                status: response.status,
                headers: response.headers,
                content: .bytes(response.body)
            )
            reply.reason = response.reason
            return reply
        }
    }

    /// A redirect away from the provider brings the browser back to the client.
    private static func meaning(of response: HTTPResponse, in transaction: Transaction) -> Reply.Meaning {
        guard (300..<400).contains(response.status), let location = response.headers["Location"] else {
            return response.status < 400 ? .success : .refusal
        }
        let isInside = location.hasPrefix("/") || location.hasPrefix(transaction.origin + "/")
        return isInside ? .page : .callback(Callback(redirectURI: Array(location.utf8), parameters: [:]))
    }
}
