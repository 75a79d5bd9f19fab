#if canImport(Glibc) || canImport(Musl)
#if canImport(Musl)
import Musl
#else
import Glibc
#endif

extension System {
    /// Starts a program as the leader of a new process group with its three streams set.
    static func spawn(
        _ words: [String],
        variables: [String],
        input: Int32,
        output: Int32,
        error: Int32
    ) -> Result<pid_t, SystemCallError> {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (source, target) in [(input, Int32(0)), (output, 1), (error, 2)] {
            posix_spawn_file_actions_adddup2(&actions, source, target)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setpgroup(&attributes, 0)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        posix_spawnattr_setflags(&attributes, Int16(flags))
        return withCStrings(words) { arguments in
            withCStrings(variables) { environment in
                var child: pid_t = 0
                let status = posix_spawnp(&child, words[0], &actions, &attributes, arguments, environment)
                return status == 0 ? .success(child) : .failure(SystemCallError(call: "posix_spawn", number: status))
            }
        }
    }

    /// Linux has no flag on a pipe: see ``blockBrokenPipeSignal()``.
    static func silenceBrokenPipe(_ descriptor: Int32) {}

    /// Starts a detached thread of a small stack.
    static func startThread(_ work: ThreadWork) -> Bool {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, ThreadWork.stackSize)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        var thread = pthread_t()
        let argument = Unmanaged.passRetained(work)
        let status = pthread_create(&thread, &attributes, { ThreadWork.run($0) }, argument.toOpaque())
        if status != 0 { argument.release() }
        return status == 0
    }
}
#endif
