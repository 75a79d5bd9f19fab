/// An object of libssl or libcrypto, let go with its last reference.
// Sendable: the library counts references atomically and locks what it changes; the pointer never changes.
final class CryptoObject: @unchecked Sendable {
    let pointer: TLSFunctions.Pointer
    private let free: @Sendable @convention(c) (TLSFunctions.Pointer) -> Void

    init(_ pointer: TLSFunctions.Pointer, free: @escaping @Sendable @convention(c) (TLSFunctions.Pointer) -> Void) {
        self.pointer = pointer
        self.free = free
    }

    deinit {
        free(pointer)
    }
}
