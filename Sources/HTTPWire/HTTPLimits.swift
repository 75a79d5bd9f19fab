/// What a parser accepts before it gives up on a message.
package struct HTTPLimits: Hashable, Sendable {
    /// Bytes of the start line without its line ending.
    package var startLine: Int
    /// Bytes of all field lines of one message together, trailers included.
    package var header: Int
    /// Field lines of one message, trailers included.
    package var fields: Int
    /// Bytes of a body with its transfer coding taken off.
    package var body: Int
    /// Connections that one server keeps open; more are answered 503.
    package var connections: Int

    package init(
        startLine: Int = 16 << 10,
        header: Int = 64 << 10,
        fields: Int = 128,
        body: Int = 16 << 20,
        connections: Int = 4_096
    ) {
        self.startLine = startLine
        self.header = header
        self.fields = fields
        self.body = body
        self.connections = connections
    }

    /// What a server takes from a client: 16 KiB, 64 KiB, 128 fields, 16 MiB.
    package static let `default` = HTTPLimits()
    /// What a client takes from a server that may be anything.
    package static let response = HTTPLimits(startLine: 64 << 10, header: 512 << 10, fields: 2_048, body: 256 << 20)
}
