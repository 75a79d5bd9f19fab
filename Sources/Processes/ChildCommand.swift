/// What to start: a program with its words, and what its environment gains.
package struct ChildCommand: Hashable, Sendable {
    /// The program, looked up in `PATH` unless it holds a slash, and its arguments.
    package let words: [String]
    /// Variables set on top of the caller's own.
    package let environment: [String: String]
    /// Variables of the caller that it does not get.
    package let unset: Set<String>

    package init(words: [String], environment: [String: String] = [:], unset: Set<String> = []) {
        self.words = words
        self.environment = environment
        self.unset = unset
    }

    /// Makes a command of a text, split as a shell splits it.
    package init(_ text: String, environment: [String: String] = [:]) throws(CommandLineError) {
        self.init(words: try CommandLineWords.split(text), environment: environment)
    }

    /// Variables that would send a client's loopback requests to a proxy.
    private static let proxies: Set<String> = [
        "http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy", "socks_proxy", "ws_proxy", "wss_proxy",
        "npm_config_proxy", "npm_config_https_proxy",
    ]

    /// The child's environment as `NAME=value`: the caller's without proxies, then the additions by name.
    package func variables(from inherited: [String]) -> [String] {
        let kept = inherited.filter { entry in
            let name = String(entry.prefix { $0 != "=" })
            return !Self.proxies.contains(name.lowercased()) && environment[name] == nil && !unset.contains(name)
        }
        return kept + environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }
}
