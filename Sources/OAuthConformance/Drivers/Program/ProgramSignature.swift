import Processes

/// What tells a program's run that signed in from one that was refused: a pattern, else the exit status.
enum ProgramSignature: Hashable, Sendable {
    case pattern(String)
    case status(ChildExit)

    /// How a program ended, and what it had written.
    struct Ending: Hashable, Sendable {
        let exit: ChildExit
        let text: String
    }

    /// Learns from one sign-in and one refusal; nil where the two look the same.
    init?(signedIn: Ending, refused: Ending, pattern: String?) {
        if let pattern {
            guard Self.matches(pattern, signedIn), !Self.matches(pattern, refused) else { return nil }
            self = .pattern(pattern)
        } else {
            guard signedIn.exit != refused.exit else { return nil }
            self = .status(signedIn.exit)
        }
    }

    func isSignedIn(_ ending: Ending) -> Bool {
        switch self {
        case .pattern(let pattern): Self.matches(pattern, ending)
        case .status(let exit): ending.exit == exit
        }
    }

    private static func matches(_ pattern: String, _ ending: Ending) -> Bool {
        guard let expression = try? Regex(pattern) else { return false }
        return ending.text.firstMatch(of: expression) != nil
    }
}
