/// The calls of the operating system, the same on every system.
package enum Platform {
    package static func message(of number: Int32) -> String {
        String(cString: strerror(number))
    }

    /// Closes a descriptor; one below zero is none.
    package static func close(_ descriptor: Int32) {
        if descriptor >= 0 { _ = systemClose(descriptor) }
    }

    /// Writes all bytes, however many calls that takes; false, and `errno` tells why, where one fails.
    package static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var rest = bytes
            while let start = rest.baseAddress, !rest.isEmpty {
                let count = write(descriptor, start, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
            return true
        }
    }

    /// Opens a pipe, both ends closed in child processes.
    package static func openPipe() throws(SystemError) -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SystemError(call: "pipe", number: errno) }
        for end in ends { closeInChildren(end) }
        return (ends[0], ends[1])
    }

    package static func makeNonBlocking(_ descriptor: Int32) {
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }

    static func closeInChildren(_ descriptor: Int32) {
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    /// Waits for any of the events; a negative time waits without a limit.
    package static func wait(for descriptors: inout [pollfd], milliseconds: Int32) {
        _ = poll(&descriptors, nfds_t(descriptors.count), milliseconds)
    }
}

/// `close` of the C library, which a method of that name hides.
private let systemClose = close

extension Duration {
    /// Whole milliseconds, rounded up, as `poll` takes them: at least 0 and at most an hour.
    package var pollMilliseconds: Int32 {
        let (seconds, attoseconds) = components
        if seconds < 0 || attoseconds < 0 { return 0 }
        if seconds >= 3_600 { return 3_600_000 }
        return Int32(seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
