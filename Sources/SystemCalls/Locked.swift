/// A value behind a mutex.
///
/// A POSIX mutex, not `NSLock`, so that the modules below need no Foundation; not `Mutex`, which macOS 13 lacks.
// Sendable: the value and the mutex are reached only between lock and unlock, and `Value` is Sendable when it leaves.
@usableFromInline package struct Locked<Value: Sendable>: @unchecked Sendable {
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

    /// Puts a value behind a mutex; its holder may take a recursive one again, but under `hold` only.
    package init(_ value: Value, isRecursive: Bool = false) {
        storage = Storage.create(minimumCapacity: 1) { _ in pthread_mutex_t() }
        storage.withUnsafeMutablePointers { mutex, place in
            var attributes = pthread_mutexattr_t()
            pthread_mutexattr_init(&attributes)
            if isRecursive { pthread_mutexattr_settype(&attributes, Int32(PTHREAD_MUTEX_RECURSIVE)) }
            pthread_mutex_init(mutex, &attributes)
            pthread_mutexattr_destroy(&attributes)
            place.initialize(to: value)
        }
    }

    /// Runs a body with exclusive access.
    ///
    /// A body never locks the same value again: its access would overlap with this one. Inlinable: unspecialised, a lock would cost
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

    /// Keeps all other threads out while a body runs, which may lock the value: the mutex is recursive.
    @inlinable
    package func hold<Result, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        storage.withUnsafeMutablePointerToHeader { _ = pthread_mutex_lock($0) }
        defer { storage.withUnsafeMutablePointerToHeader { _ = pthread_mutex_unlock($0) } }
        return try body()
    }
}
