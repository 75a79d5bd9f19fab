import HTTPWire
import JSONText

/// A call that cannot be answered: the status, a word for programs, a sentence, and where in the body the mistake is.
struct ControlError: Error, Hashable, Sendable {
    enum Code: String, Hashable, Sendable, CaseIterable {
        case foreignHost = "foreign_host"
        case foreignOrigin = "foreign_origin"
        case missingToken = "missing_token"
        case unknownCall = "unknown_call"
        case methodNotAllowed = "method_not_allowed"
        case unsupportedMediaType = "unsupported_media_type"
        case tooLarge = "too_large"
        case malformedJSON = "malformed_json"
        case unusableBody = "unusable_body"
        case unusableQuery = "unusable_query"
        case unusableRule = "unusable_rule"
        case unusableKnob = "unusable_knob"
        case unknownCredential = "unknown_credential"
        case unknownSnapshot = "unknown_snapshot"
        case unknownExchange = "unknown_exchange"

        var status: Int {
            switch self {
            case .foreignHost: 421
            case .foreignOrigin: 403
            case .missingToken: 401
            case .unknownCall, .unknownCredential, .unknownSnapshot, .unknownExchange: 404
            case .methodNotAllowed: 405
            case .unsupportedMediaType: 415
            case .tooLarge: 413
            case .malformedJSON, .unusableBody, .unusableQuery, .unusableRule, .unusableKnob: 400
            }
        }
    }

    let code: Code
    let found: String
    let expected: String
    var path: JSONPath?
    var position: TextPosition?
    /// The methods that the path has, where another was used.
    var allowed: [HTTPMethod] = []
    /// A command that would have been right; nil where there is none to show.
    var call: String?

    init(_ code: Code, found: String, expected: String, path: JSONPath? = nil, position: TextPosition? = nil) {
        self.code = code
        self.found = found
        self.expected = expected
        self.path = path
        self.position = position
    }

    /// A word that nobody knows, with the nearest ones.
    init(_ code: Code, unknown word: String, noun: String, known: [String], path: JSONPath? = nil) {
        let near = EditDistance.nearest(word, in: known)
        let expected = (near.isEmpty ? known : near).map { "'\($0)'" }.joined(separator: near.isEmpty ? ", " : " or ")
        self.init(code, found: "'\(word)', which is no \(noun)", expected: expected, path: path)
    }
}

extension ControlError: CustomStringConvertible {
    /// `line:column: path: expected …, found …`.
    var description: String {
        let place = [position.map { "\($0)" }, path.map { "\($0)" }].compactMap { $0 }.map { $0 + ": " }
        return place.joined() + "expected \(expected), found \(found)" + (call.map { "; try: \($0)" } ?? "")
    }

    var json: JSON {
        var members: JSONObject = [
            "status": .integer(code.status), "error": .string(code.rawValue), "message": .string(description),
            "expected": .string(expected), "found": .string(found),
        ]
        if let call { members["call"] = .string(call) }
        if let path { members["path"] = .string("\(path)") }
        if let position {
            members["line"] = .integer(position.line)
            members["column"] = .integer(position.column)
            members["offset"] = .integer(position.offset)
        }
        return .object(members)
    }
}
