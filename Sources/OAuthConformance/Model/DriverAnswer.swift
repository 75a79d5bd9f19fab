public import OAuthHarness

/// What a client answered to one request, its members as they were given.
public struct DriverAnswer: Sendable, Hashable {
    /// The word after `outcome`.
    public enum Word: String, Sendable, Hashable, CaseIterable {
        /// It went well.
        case ok
        /// It did not; ``DriverAnswer/error`` says why.
        case error
        /// The client lacks what was asked.
        case unsupported
    }

    /// How it went.
    package let word: Word
    /// The other members, such as `url`, `access_token`, `error` and `status`.
    package let members: JSONObject

    /// Makes an answer.
    ///
    /// - Parameters:
    ///   - word: How it went.
    ///   - members: The other members.
    public init(_ word: Word, _ members: JSONObject = [:]) {
        self.word = word
        self.members = members
    }

    /// Makes the answer of a client that did not succeed.
    ///
    /// - Parameters:
    ///   - error: The OAuth error verbatim, or one of the protocol's words.
    ///   - members: The other members.
    /// - Returns: The answer.
    public static func error(_ error: String, _ members: JSONObject = [:]) -> DriverAnswer {
        var all: JSONObject = ["error": .string(error)]
        for (name, value) in members { all[name] = value }
        return DriverAnswer(.error, all)
    }

    /// The URL that the browser shall open.
    package var url: String? { members["url"]?.string }
    /// The access token that the client holds now.
    package var accessToken: String? { members["access_token"]?.string }
    /// How many seconds the access token lives by the client's reckoning; nil where it knows no end.
    package var expiresIn: Double? { members["expires_in"]?.double }
    /// The granted scope as the client tells its caller; nil where it says nothing.
    package var scope: [String]? {
        members["scope"]?.array?.compactMap(\.string)
            ?? members["scope"]?.string?.split(separator: " ").map(String.init)
    }
    /// The profile of the signed-in person.
    package var user: JSONObject? { members["user"]?.object }
    /// The body of a resource call.
    package var body: String? { members["body"]?.string }
    /// The elements of a list, those of all pages.
    package var items: [JSON]? { members["items"]?.array }
    /// Why it did not go well.
    package var error: String? { members["error"]?.string }
    /// What the provider said in words.
    package var errorDescription: String? { members["error_description"]?.string }
    /// The line of its own code that the client names for this step.
    package var source: SourcePlace? {
        let object = members["source"]?.object
        guard let object, let file = object["file"]?.string, !file.isEmpty else { return nil }
        return SourcePlace(file: file, line: max(1, object["line"]?.integer ?? 1))
    }

    /// What the client told its caller; a login without a token is ``Outcome/Kind/hollow``.
    package func outcome(of request: DriverRequest) -> Outcome {
        switch word {
        case .unsupported: return Outcome(.unsupported)
        case .error: return Outcome(error: error ?? "")
        case .ok: break
        }
        switch request.gain {
        case .token: return Outcome(accessToken.map { !$0.isEmpty } ?? false ? .signedIn : .hollow)
        case .signedOut: return Outcome(.revoked)
        case .url: return Outcome(url == nil ? .hollow : .done)
        case .nothing: return Outcome(.done)
        }
    }
}

extension DriverAnswer {
    /// Reads one line of the driver protocol; the caller has taken `id` off and compared it.
    package init(json: JSONObject) throws(MalformedAnswer) {
        guard let text = json["outcome"]?.string, let word = Word(rawValue: text) else {
            throw MalformedAnswer(
                "outcome is \(json["outcome"]?.text() ?? "missing"), expected ok, error or unsupported"
            )
        }
        if word == .error, json["error"]?.string?.isEmpty ?? true {
            throw MalformedAnswer("error is \(json["error"]?.text() ?? "missing"), expected a word")
        }
        var members = json
        members["outcome"] = nil
        members["id"] = nil
        self.init(word, members)
    }

    /// The line of the driver protocol.
    package func json(id: Int) -> JSONObject {
        var object: JSONObject = ["id": .integer(id), "outcome": .string(word.rawValue)]
        for (name, value) in members { object[name] = value }
        return object
    }
}

/// A line of a driver that is JSON and yet no answer.
package struct MalformedAnswer: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with it, in one sentence.
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
