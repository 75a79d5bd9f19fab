import HTTPWire

/// What happens to the client, secrets and all; ``ClientPolicy/logLine`` says what of it is written down.
enum LogEvent: Sendable {
    case authorization([String])
    case callback(String)
    case tokenRequest([UInt8])
    case tokenAnswer(status: Int)
    case token(String)
    case refresh(String)
    case deviceCode
    case call(HTTPMethod, status: Int)
}

extension Correct {
    static func logLine(_ event: LogEvent) -> String? {
        switch event {
        case .authorization(let scope): "authorization request with scope \(scope.joined(separator: " "))"
        case .tokenAnswer(let status): "token answer: \(status)"
        case .refresh(let reason): "refresh: \(reason)"
        case .deviceCode: "device code received, user code shown"
        case .call(let method, let status): "\(method) answered \(status)"
        case .callback, .tokenRequest, .token: nil
        }
    }
}
