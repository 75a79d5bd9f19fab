package import OAuthHarness

/// What a client is asked, and the part that the person has in it.
package struct Question: Sendable, Hashable {
    /// The person at the browser.
    package enum Decision: String, Sendable, Hashable, CaseIterable {
        case approve
        case deny
        case close
    }

    enum Kind: Sendable, Hashable {
        /// Nothing but a request to the client.
        case request(DriverRequest)
        /// The client begins to sign in, and the person decides.
        case authorize(Decision, scopes: [String]?)
        /// The browser opens the client's redirect URI.
        case callback(CallbackChange)
        /// The client signs in by the device grant, and the person has decided.
        case device(Decision)
    }

    let kind: Kind
    /// The question in a few words, as timelines show it.
    private(set) var text: String
    /// Whether a second instance of the client is asked.
    private(set) var isForOther = false

    init(_ kind: Kind) {
        self.kind = kind
        text =
            switch kind {
            case .request(.api(let method, let path, _, _)): "api \(method) \(path)"
            case .request(.list(let path)): "list \(path)"
            case .request(.advance(let seconds)): "advance \(seconds) s"
            case .request(let request): request.word
            case .authorize(let decision, let scopes):
                "authorize \(decision.rawValue)" + (scopes.map { " (\($0.joined(separator: " ")))" } ?? "")
            case .callback(let change): "callback" + change.words
            case .device(let decision): "device \(decision.rawValue)"
            }
    }

    init(_ request: DriverRequest) { self.init(.request(request)) }

    /// The same for the second instance.
    var forOther: Question {
        guard !isForOther else { return self }
        var question = self
        question.isForOther = true
        question.text = "another instance: " + text
        return question
    }
}

/// How a callback differs from the one that the provider asked for.
package struct CallbackChange: Sendable, Hashable {
    /// Which attempt's callback is delivered, from 1; nil for the last one.
    package var of: Int?
    /// Parameters that are set to texts; `{{state}}` and `{{code}}` stand for the genuine values.
    package var set: JSONObject
    /// Parameters that are left out.
    package var omit: [String]
    /// What is appended to the URL as it is.
    package var append: String
    /// What replaces the URL in front of its query; empty keeps it.
    package var target: String

    package init(
        of attempt: Int? = nil,
        set: JSONObject = [:],
        omit: [String] = [],
        append: String = "",
        target: String = ""
    ) {
        of = attempt
        self.set = set
        self.omit = omit
        self.append = append
        self.target = target
    }

    fileprivate var words: String {
        var parts: [String] = []
        if let of { parts.append("of attempt \(of)") }
        if !set.isEmpty { parts.append("with other " + set.keys.joined(separator: ", ")) }
        if !omit.isEmpty { parts.append("without " + omit.joined(separator: ", ")) }
        if !append.isEmpty { parts.append("with more behind it") }
        if !target.isEmpty { parts.append("at another address") }
        return parts.isEmpty ? "" : " " + parts.joined(separator: ", ")
    }
}
