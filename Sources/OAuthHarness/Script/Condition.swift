import HTTPWire

/// What a request must look like for a rule to fit it.
public struct Condition: Sendable, Hashable {
    /// The grant type; nil for any.
    public var grant: GrantType?
    /// Parameters that must have a value, compared as bytes.
    public var parameters: [String: String]
    /// Headers that must have a value; the names without case.
    public var headers: [String: String]
    /// The step of a scenario in which the request must arrive, from 1; nil for any.
    package var step: Int?

    /// Lists what must hold; all of it.
    public init(grant: GrantType? = nil, parameters: [String: String] = [:], headers: [String: String] = [:]) {
        self.grant = grant
        self.parameters = parameters
        self.headers = headers
    }

    /// Any request.
    public static let always = Condition()

    /// Requests of one grant type.
    public static func grant(_ type: GrantType) -> Condition { Condition(grant: type) }

    /// Requests with a parameter that has a value once decoded.
    public static func parameter(_ name: String, _ value: String) -> Condition { Condition(parameters: [name: value]) }

    /// Requests with a header, its name in any case, that has a value.
    public static func header(_ name: String, _ value: String) -> Condition { Condition(headers: [name: value]) }

    func holds(for request: HTTPRequest, _ sent: FormParameters, in step: Int) -> Bool {
        if let wanted = self.step, wanted != step { return false }
        if let grant, sent.first("grant_type") != Array(grant.rawValue.utf8) { return false }
        return parameters.allSatisfy { sent.first($0) == Array($1.utf8) }
            && headers.allSatisfy { request.headers.first($0)?.bytes == Array($1.utf8) }
    }

    var words: String {
        let parts =
            (step.map { ["step \($0)"] } ?? []) + (grant.map { ["grant \($0)"] } ?? [])
            + parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            + headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return parts.isEmpty ? "" : " when " + parts.joined(separator: ", ")
    }
}
