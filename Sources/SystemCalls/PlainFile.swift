/// Files from outside: read whole, bounded in size and in time, whatever stands at the path.
package enum PlainFile {
    /// A path that could not be read, and why.
    package struct Problem: Error, Hashable, Sendable {
        package let path: String
        package let reason: String
    }

    /// The largest file that is read, in bytes.
    package static let limit = 64 << 20
    /// How long nobody may write to a pipe that is read, in milliseconds.
    private static let patience: (first: Int32, next: Int32) = (1_000, 10_000)

    /// Reads a file, or a pipe to its end.
    package static func read(_ path: String) throws(Problem) -> [UInt8] {
        // A pipe that nobody writes to would not even open otherwise.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw problem(path, errno) }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else { throw problem(path, errno) }
        let kind = information.st_mode & S_IFMT
        if let reason = refusal(of: kind) { throw Problem(path: path, reason: reason) }
        guard kind != S_IFREG || information.st_size <= limit else { throw tooLarge(path) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var isOpen = kind == S_IFREG
        while true {
            if kind == S_IFIFO, !hasInput(descriptor, within: isOpen ? patience.next : patience.first) {
                throw Problem(path: path, reason: "nobody writes to this pipe; give a file")
            }
            let count = systemRead(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            guard count >= 0 else { throw problem(path, errno) }
            guard count > 0 else { return bytes }
            isOpen = true
            bytes += buffer[..<count]
            guard bytes.count <= limit else { throw tooLarge(path) }
        }
    }

    /// Why a path of a kind is not read; nil for a file and a pipe.
    static func refusal(of kind: mode_t) -> String? {
        switch kind {
        case S_IFREG, S_IFIFO: nil
        case S_IFDIR: Platform.message(of: EISDIR)
        case S_IFSOCK: "a socket; give a file"
        default: "a device; give a file"
        }
    }

    private static func hasInput(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
        var watched = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
        Platform.wait(for: &watched, milliseconds: milliseconds)
        return watched[0].revents != 0
    }

    static func problem(_ path: String, _ number: Int32) -> Problem {
        Problem(path: path, reason: Platform.message(of: number))
    }

    private static func tooLarge(_ path: String) -> Problem {
        Problem(path: path, reason: "more than \(limit >> 20) MiB; give a smaller file")
    }
}

/// `read` of the C library, which a method of that name hides.
private let systemRead = read
