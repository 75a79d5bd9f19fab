#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What a thread runs, once.
final class ThreadWork: Sendable {
    static let stackSize = 512 * 1024
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }

    /// Runs the work behind the argument of a thread and releases it.
    static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let argument else { return nil }
        Unmanaged<ThreadWork>.fromOpaque(argument).takeRetainedValue().body()
        return nil
    }
}

extension System {
    /// Lends strings as the null-terminated array that `posix_spawn` takes.
    static func withCStrings<Result>(
        _ strings: [String],
        _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) } + [nil]
        defer { copies.forEach { free($0) } }
        return copies.withUnsafeBufferPointer { buffer in
            // A buffer of at least the closing nil has an address.
            guard let base = buffer.baseAddress else { preconditionFailure("an array of one element has an address") }
            return body(base)
        }
    }
}
