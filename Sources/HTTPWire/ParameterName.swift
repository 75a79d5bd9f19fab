/// The names that OAuth requests carry again and again: one copy of each serves all of them.
enum ParameterName {
    private static let known: [[[UInt8]]] = {
        let names = [
            "access_token", "client_id", "client_secret", "code", "code_challenge", "code_challenge_method",
            "code_verifier", "grant_type", "redirect_uri", "refresh_token", "response_type", "scope", "state",
        ]
        var byLength: [[[UInt8]]] = Array(repeating: [], count: 24)
        for name in names { byLength[name.utf8.count].append(Array(name.utf8)) }
        return byLength
    }()

    /// The bytes as an array of their own, or the one that is there already.
    static func array(of bytes: Bytes) -> [UInt8] {
        guard bytes.count < known.count else { return Array(bytes) }
        for name in known[bytes.count] where name.withUnsafeBufferPointer(bytes.isSame) { return name }
        return Array(bytes)
    }
}
