/// A request's header as it was sent, with what it came to: on one connection a client says the same again and again.
///
/// What a header comes to depends on its bytes and on the version in the start line, on nothing else.
struct RepeatedHeader: Sendable {
    struct Head: Sendable {
        let headers: HTTPHeaders
        let framing: FramingFields
        let body: BodyFraming
    }

    /// Longer ones are not kept.
    static let limit = 1024

    /// The field lines and the empty line behind them.
    let bytes: [UInt8]
    let minorVersion: Int
    let head: Head
}
