import SystemCalls

/// The calls that processes, their pipes and signals need.
extension Platform {
    enum Transfer {
        case count(Int)
        case wouldBlock
        case ended
    }

    static func readSome(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
        while true {
            let count = read(descriptor, buffer.baseAddress, buffer.count)
            if count > 0 { return .count(count) }
            if count == 0 { return .ended }
            if errno == EINTR { continue }
            return errno == EAGAIN ? .wouldBlock : .ended
        }
    }

    static func writeSome(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Transfer {
        bytes.withUnsafeBytes { buffer in
            while true {
                let count = write(descriptor, buffer.baseAddress, buffer.count)
                if count >= 0 { return .count(count) }
                if errno == EINTR { continue }
                return errno == EAGAIN ? .wouldBlock : .ended
            }
        }
    }

    static func signalGroup(_ leader: pid_t, _ signal: Int32) {
        _ = kill(-leader, signal)
    }

    /// Blocks until a child has ended and leaves its status for ``reap(_:)``, so that its number is not reused yet.
    static func waitUntilEnded(_ child: pid_t) {
        var information = siginfo_t()
        while waitid(P_PID, id_t(child), &information, WEXITED | WNOWAIT) != 0, errno == EINTR {}
    }

    /// Collects the status of a child that has ended.
    static func reap(_ child: pid_t) -> ChildExit {
        var status: Int32 = 0
        while true {
            let ended = waitpid(child, &status, 0)
            if ended == child { return ChildExit(waitStatus: status) }
            if errno != EINTR { return .unknown }
        }
    }

    /// Keeps SIGPIPE from the calling thread alone: a write to a closed pipe then fails with `EPIPE`.
    static func blockBrokenPipeSignal() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }
}
