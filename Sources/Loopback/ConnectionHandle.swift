/// Names one exchange of one connection, from any thread.
struct ConnectionHandle: Sendable {
    let loop: PollLoop
    let server: Int
    let peer: Peer

    /// The connection where the caller runs on the loop's thread; nil elsewhere, or where it is gone.
    var connection: ServerConnection? { loop.here?.servers[server]?.connections[peer.connection] }

    /// Does something with the connection on the loop's thread; one that is gone is passed over.
    func perform(_ body: @escaping @Sendable (ServerConnection) -> Void) {
        let server = server
        let connection = peer.connection
        loop.perform {
            guard let found = $0.servers[server]?.connections[connection] else { return }
            body(found)
        }
    }
}
