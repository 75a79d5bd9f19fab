package import Processes

/// Settings of a web sign-in that cannot be used.
package enum WebLoginError: Error, Hashable, Sendable {
    /// The address is no `http` address.
    case address(String)
    /// The pattern is no regular expression.
    case pattern(String)
    /// The command cannot be split into words.
    case command(CommandLineError)
}

extension WebLoginError: CustomStringConvertible {
    /// One line: the remedy, then the fact.
    package var description: String {
        switch self {
        case .address(let text): "give an address such as http://127.0.0.1:7001/login: '\(text)' is none"
        case .pattern(let text): "give a regular expression: '\(text)' is none"
        case .command(let error): error.description
        }
    }
}
