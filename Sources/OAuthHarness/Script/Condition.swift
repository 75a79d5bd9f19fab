public import HTTPWire

/// What a request must look like for a rule to fit it.
///
/// ```swift
/// github.script(.on(.any, when: .call(.get, "/user/orgs", query: ["page": "2"]), .serverError()))
/// gitlab.script(.on(.any, when: .call(.post, "/api/v4/projects/{id}/*", body: ["title": .contains("Fix")]), .loseReply))
/// ```
public struct Condition: Sendable, Hashable {
    /// The grant type; nil for any.
    public var grant: GrantType?
    /// The method; nil for any.
    public var method: HTTPMethod?
    /// The path; nil for any.
    ///
    /// `{name}` and `*` stand for one segment, `**` for any number. Segments are compared percent-decoded, and empty ones
    /// do not count: `//user/` fits `/user`.
    public var path: String?
    /// Parameters that the query must hold, by name; of a name that repeats, any value may fit.
    public var query: [String: Match]
    /// Parameters that must have a value, wherever the provider reads them from.
    public var parameters: [String: Match]
    /// Headers that must have a value; the names without case.
    public var headers: [String: Match]
    /// Members that a form or JSON body must hold; `user.emails.0` looks into JSON objects and arrays.
    public var body: [String: Match]
    /// States of the script that must have a value; one that no rule has set is `start`.
    package var states: [String: Match]
    /// How likely the rule is to fire on a request that it is meant for, from 0 to 1; nil for always.
    package var chance: Double?
    /// The step of a scenario in which the request must arrive, from 1; nil for any.
    package var step: Int?

    /// Lists what must hold; all of it.
    public init(
        grant: GrantType? = nil,
        method: HTTPMethod? = nil,
        path: String? = nil,
        query: [String: Match] = [:],
        parameters: [String: Match] = [:],
        headers: [String: Match] = [:],
        body: [String: Match] = [:],
        states: [String: Match] = [:],
        chance: Double? = nil
    ) {
        self.grant = grant
        self.method = method
        self.path = path
        self.query = query
        self.parameters = parameters
        self.headers = headers
        self.body = body
        self.states = states
        self.chance = chance
    }

    /// Any request.
    public static let always = Condition()

    /// Requests of one grant type.
    public static func grant(_ type: GrantType) -> Condition { Condition(grant: type) }

    /// Requests with a parameter that has a value once decoded.
    public static func parameter(_ name: String, _ value: String) -> Condition {
        Condition(parameters: [name: .equal(value)])
    }

    /// Requests with a header, its name in any case, that has a value.
    public static func header(_ name: String, _ value: String) -> Condition {
        Condition(headers: [name: .equal(value)])
    }

    /// Any request while a state of the script has a value; see ``Rule/then(state:_:)``.
    public static func state(_ name: String, _ value: Match) -> Condition { Condition(states: [name: value]) }

    /// Some requests, as the provider's seed draws them: 0.3 means three of ten.
    public static func chance(_ chance: Double) -> Condition { Condition(chance: chance) }

    /// One call of an API.
    ///
    /// - Parameters:
    ///   - method: The method.
    ///   - path: The path, as ``path`` says.
    ///   - query: Parameters that the query must hold.
    ///   - body: Members that the body must hold.
    /// - Returns: The condition.
    public static func call(
        _ method: HTTPMethod,
        _ path: String,
        query: [String: Match] = [:],
        body: [String: Match] = [:]
    ) -> Condition { Condition(method: method, path: path, query: query, body: body) }

    /// Whether a request fits; chance is not asked.
    package func holds(
        for request: HTTPRequest,
        _ sent: FormParameters,
        in step: Int,
        remembering known: RuleStates = RuleStates()
    ) -> Bool {
        if let wanted = self.step, wanted != step { return false }
        guard states.allSatisfy({ $1.holds(for: Array(known[$0].utf8)) }) else { return false }
        if let method, method != request.method { return false }
        if let path, PathTemplate(path)?.fits(request.pathBytes) != true { return false }
        if let grant, sent.first("grant_type") != Array(grant.rawValue.utf8) { return false }
        guard parameters.allSatisfy({ $1.holds(for: sent.first($0)) }),
            headers.allSatisfy({ $1.holds(for: request.headers.first($0)?.bytes) })
        else { return false }
        return holds(forQueryOf: request) && holds(forBodyOf: request)
    }

    private func holds(forQueryOf request: HTTPRequest) -> Bool {
        guard !query.isEmpty else { return true }
        return Match.all(query, hold: FormParameters(decoding: request.queryBytes, names: nil).all)
    }

    private func holds(forBodyOf request: HTTPRequest) -> Bool {
        guard !body.isEmpty else { return true }
        let sent = SentBody(request)
        return Match.all(body, hold: sent.values)
    }

    /// Whether it can be settled before a request is there.
    var asksNoRequest: Bool {
        var rest = self
        (rest.states, rest.chance) = ([:], nil)
        return rest == .always
    }

    var words: String {
        let texts = { (values: [String: Match], separator: String) in
            values.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value.words(behind: separator))" }
        }
        let call = [method?.rawValue, path].compactMap(\.self).joined(separator: " ")
        let parts =
            (step.map { ["step \($0)"] } ?? []) + (grant.map { ["grant \($0)"] } ?? []) + (call.isEmpty ? [] : [call])
            + texts(query, "=").map { "query \($0)" } + texts(parameters, "=") + texts(headers, ": ")
            + texts(body, "=").map { "body \($0)" } + texts(states, "=").map { "state \($0)" }
            + (chance.map { ["chance \($0)"] } ?? [])
        return parts.isEmpty ? "" : " when " + parts.joined(separator: ", ")
    }
}
