/// What a browser finds at the loopback address that a client listens on.
package struct ListenerReport: Sendable, Hashable {
    /// The port.
    package let port: Int
    /// The statuses that stray requests were answered with; nil for one that got no answer.
    package internal(set) var strays: [Int?] = []
    /// The status that the callback was answered with; nil where nobody answered.
    package internal(set) var callback: Int?
    /// Whether the port still takes connections when the sign-in is over.
    package internal(set) var isOpenAfterwards = false
    /// Whether it takes connections at another address than the one in the redirect URI.
    package internal(set) var isOpenElsewhere = false
}
