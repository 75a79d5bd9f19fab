// The C library has another name on each system: whoever imports this module needs none of them.
#if canImport(Darwin)
@_exported public import Darwin
#elseif canImport(Musl)
// `environ` is a mutable global there.
@preconcurrency @_exported public import Musl
#else
@_exported public import Glibc
#endif

extension Platform {
    /// The caller's environment as `NAME=value`.
    package static var environment: [String] {
        var entries: [String] = []
        var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
        while let place = next, let entry = place.pointee {
            entries.append(String(cString: entry))
            next = place + 1
        }
        return entries
    }
}
