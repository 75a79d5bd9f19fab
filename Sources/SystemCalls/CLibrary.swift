// The C library has another name on each system: whoever imports this module needs none of them.
#if canImport(Darwin)
@_exported public import Darwin
#elseif canImport(Musl)
// `environ` and the standard streams are mutable globals there.
@preconcurrency @_exported public import Musl
#else
@_exported public import Glibc
#endif
