import SystemCalls

extension Platform {
    /// Starts a program as the leader of a new process group with its three streams set.
    static func spawn(
        _ words: [String],
        variables: [String],
        input: Int32,
        output: Int32,
        error: Int32
    ) throws(SystemError) -> pid_t {
        var actions = emptyActions
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (source, target) in [(input, Int32(0)), (output, 1), (error, 2)] {
            posix_spawn_file_actions_adddup2(&actions, source, target)
        }
        var attributes = emptyAttributes
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setpgroup(&attributes, 0)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        posix_spawnattr_setflags(&attributes, Int16(flags | closesByDefault))
        var child: pid_t = 0
        let status = withCStrings(words) { arguments in
            withCStrings(variables) { environment in
                posix_spawnp(&child, words[0], &actions, &attributes, arguments, environment)
            }
        }
        guard status == 0 else { throw SystemError(call: "posix_spawn", number: status) }
        return child
    }

    /// Starts a program with the caller's streams, in its process group.
    static func spawnInPlace(_ words: [String], variables: [String]) throws(SystemError) -> pid_t {
        var attributes = emptyAttributes
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        // The caller ignores it; the others are ignored where whoever started the caller wants them to be.
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
        var child: pid_t = 0
        let status = withCStrings(words) { arguments in
            withCStrings(variables) { environment in
                posix_spawnp(&child, words[0], nil, &attributes, arguments, environment)
            }
        }
        guard status == 0 else { throw SystemError(call: "posix_spawn", number: status) }
        return child
    }

    #if canImport(Darwin)
    private static var emptyActions: posix_spawn_file_actions_t? { nil }
    private static var emptyAttributes: posix_spawnattr_t? { nil }
    private static let closesByDefault = Int32(POSIX_SPAWN_CLOEXEC_DEFAULT)

    static func silenceBrokenPipe(_ descriptor: Int32) {
        _ = fcntl(descriptor, F_SETNOSIGPIPE, 1)
    }
    #else
    private static var emptyActions: posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
    private static var emptyAttributes: posix_spawnattr_t { posix_spawnattr_t() }
    private static let closesByDefault: Int32 = 0

    /// Linux has no flag on a pipe: see ``blockBrokenPipeSignal()``.
    static func silenceBrokenPipe(_ descriptor: Int32) {}
    #endif

    /// Lends strings as the null-terminated array that `posix_spawn` takes.
    private static func withCStrings<Result>(
        _ strings: [String],
        _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) } + [nil]
        defer { copies.forEach { free($0) } }
        return copies.withUnsafeBufferPointer { buffer in
            // A buffer of at least the closing nil has an address.
            guard let base = buffer.baseAddress else { preconditionFailure("an array of one element has an address") }
            return body(base)
        }
    }
}
