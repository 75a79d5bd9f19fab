#if canImport(Darwin)
package import Darwin
#elseif canImport(Musl)
package import Musl
#else
package import Glibc
#endif

/// A value behind a mutex.
///
/// A POSIX mutex, not `NSLock`, so that the modules below need no Foundation; not `Mutex`, which macOS 13 lacks.
// Sendable: `value` and `mutex` are reached only between lock and unlock, and `Value` is Sendable when it leaves.
package final class Locked<Value: Sendable>: @unchecked Sendable {
    @usableFromInline var value: Value
    @usableFromInline let mutex: UnsafeMutablePointer<pthread_mutex_t>

    package init(_ value: Value) {
        self.value = value
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deinitialize(count: 1)
        mutex.deallocate()
    }

    /// Runs a body with exclusive access.
    ///
    /// The mutex is not recursive: a body never locks the same value again. Inlinable: unspecialised, a lock would cost
    /// more in metadata than in locking.
    @inlinable
    package func withLock<Result, Failure: Error>(
        _ body: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }
}
