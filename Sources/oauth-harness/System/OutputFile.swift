import SystemCalls

/// A file that the command line wants written.
enum OutputFile {
    /// Makes sure that a file can be written, and leaves everything as it was.
    static func probe(_ path: String, for option: String) throws(UsageError) {
        var descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        let isNew = descriptor >= 0
        // A pipe that nobody reads must not hold the program up.
        if !isNew, errno == EEXIST { descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK) }
        guard descriptor >= 0 else { throw problem(path, option) }
        close(descriptor)
        if isNew { unlink(path) }
    }

    /// Makes a folder with its parents where it is missing.
    static func makeFolder(_ path: String, for option: String) throws(UsageError) {
        var built = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            built += part + "/"
            guard mkdir(built, 0o755) == 0 || errno == EEXIST else { throw problem(path, option) }
        }
        try probe(path + "/.oauth-harness", for: option)
    }

    /// The files that are being written, under the names that they have until they are whole.
    private static let unfinished = Locked<Set<String>>([])

    /// Removes what is not whole, and keeps anything more from being written while a last body runs.
    static func abandon(_ end: () -> Never) -> Never {
        unfinished.withLock { unfinished in
            for path in unfinished { unlink(path) }
            end()
        }
    }

    /// Writes a file whole or not at all.
    static func write(_ bytes: [UInt8], to path: String) throws(UsageError) {
        var information = stat()
        let isPlain = stat(path, &information) != 0 || information.st_mode & S_IFMT == S_IFREG
        // A device or a pipe is written to, never replaced.
        let target = isPlain ? "\(path).\(getpid()).part" : path
        if isPlain { unfinished.withLock { _ = $0.insert(target) } }
        defer { unfinished.withLock { _ = $0.remove(target) } }
        let descriptor = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NONBLOCK, 0o644)
        guard descriptor >= 0 else { throw problem(path, "") }
        _ = fcntl(descriptor, F_SETFL, 0)
        let isWritten = Output(descriptor: descriptor).write(bytes)
        let isClosed = close(descriptor) == 0
        guard isWritten, isClosed, !isPlain || rename(target, path) == 0 else {
            let error = problem(path, "")
            if isPlain { unlink(target) }
            throw error
        }
    }

    private static func problem(_ path: String, _ option: String) -> UsageError {
        let reason = String(cString: strerror(errno))
        return UsageError(
            .unavailable,
            option.isEmpty ? path : "\(option) \(path)",
            found: "cannot be written: \(reason)"
        )
    }
}
