/// What ends a loop's sleep, from any thread: a pipe that its poll() looks at.
///
/// It has a lock of its own: who wakes a loop while holding the lock of its mailbox has it wait for just that lock.
package final class Wake: Sendable {
    private let ends: (read: Int32, write: Int32)
    private let isClosed = Locked(false)

    package init() throws(SystemError) {
        ends = try Platform.openPipe()
        // A full pipe wakes the thread as well as one byte more.
        Platform.makeNonBlocking(ends.read)
        Platform.makeNonBlocking(ends.write)
    }

    /// What poll() waits for.
    package var descriptor: Int32 { ends.read }

    package func signal() {
        isClosed.withLock { isClosed in
            // Once closed, the number may be another descriptor's.
            guard !isClosed else { return }
            var byte: UInt8 = 1
            _ = write(ends.write, &byte, 1)
        }
    }

    /// Takes the signal back, on the loop's thread, when poll() has seen it.
    package func take() {
        var bytes: UInt64 = 0
        _ = read(ends.read, &bytes, MemoryLayout<UInt64>.size)
    }

    package func close() {
        isClosed.withLock { isClosed in
            guard !isClosed else { return }
            isClosed = true
            Platform.close(ends.read)
            Platform.close(ends.write)
        }
    }
}
