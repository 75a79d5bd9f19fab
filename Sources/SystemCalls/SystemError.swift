/// A call of the operating system that failed.
package struct SystemError: Error, Hashable, Sendable {
    /// The call, for example `bind`.
    package let call: String
    package let number: Int32

    package init(call: String, number: Int32) {
        self.call = call
        self.number = number
    }

    /// Whether the peer reset an established connection.
    package var isReset: Bool { number == ECONNRESET }
}

extension SystemError: CustomStringConvertible {
    package var description: String { "\(call): \(Platform.message(of: number))" }
}
