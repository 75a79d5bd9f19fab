/// A value behind a mutex.
///
/// A POSIX mutex, not `NSLock`, so that the modules below need no Foundation; not `Mutex`, which macOS 13 lacks.
// Sendable: the value and the mutex are reached only between lock and unlock, and `Value` is Sendable when it leaves.
package struct Locked<Value: Sendable>: @unchecked Sendable {
    /// The mutex and the value in one piece of memory.
    @usableFromInline
    final class Storage: ManagedBuffer<pthread_mutex_t, Value> {
        deinit {
            withUnsafeMutablePointers { mutex, value in
                pthread_mutex_destroy(mutex)
                value.deinitialize(count: 1)
            }
        }
    }

    @usableFromInline let storage: ManagedBuffer<pthread_mutex_t, Value>

    package init(_ value: Value) {
        storage = Storage.create(minimumCapacity: 1) { _ in pthread_mutex_t() }
        storage.withUnsafeMutablePointers { mutex, place in
            pthread_mutex_init(mutex, nil)
            place.initialize(to: value)
        }
    }

    /// Runs a body with exclusive access.
    ///
    /// The mutex is not recursive: a body never locks the same value again. Inlinable: unspecialised, a lock would cost
    /// more in metadata than in locking.
    @inlinable
    package func withLock<Result, Failure: Error>(
        _ body: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try storage.withUnsafeMutablePointers { (mutex, value) throws(Failure) in
            pthread_mutex_lock(mutex)
            defer { pthread_mutex_unlock(mutex) }
            return try body(&value.pointee)
        }
    }
}
