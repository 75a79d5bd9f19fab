/// A call of the operating system that failed.
package struct SystemError: Error, Hashable, Sendable {
    /// The call, for example `bind`.
    package let call: String
    /// The error number.
    package let number: Int32

    /// Whether the peer reset an established connection.
    var isReset: Bool { number == Platform.connectionReset }
}

extension SystemError: CustomStringConvertible {
    package var description: String { "\(call): \(Platform.message(of: number))" }
}
