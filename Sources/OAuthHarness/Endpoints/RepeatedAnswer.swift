import Recordings

/// What a profile call said last: clients ask for it again and again, and it stays the same.
struct ProfileDescription: Sendable {
    /// Everything that it depends on beside the knobs.
    struct Key: Sendable, Equatable {
        let endpoint: Endpoint
        let account: Account
        let scope: Scope
        let origin: String
    }

    let key: Key
    let fields: JSON
}

extension Transaction {
    /// The members of a profile call's answer, built once for an account, a scope and an origin.
    ///
    /// - Parameters:
    ///   - account: Whose profile it is.
    ///   - build: Builds them; it depends on nothing else but the knobs.
    /// - Returns: The members.
    func described(_ account: Account, _ build: () -> JSON) -> JSON {
        let key = ProfileDescription.Key(
            endpoint: endpoint,
            account: account,
            scope: grant?.scope ?? [],
            origin: origin
        )
        if let known = state.lastDescription, known.key == key { return known.fields }
        let fields = build()
        state.lastDescription = ProfileDescription(key: key, fields: fields)
        return fields
    }
}

/// The bytes of the last large body: the journal holds one copy of an answer that is given a thousand times.
struct RepeatedBody: Sendable {
    /// Smaller ones are written as fast as compared, and keep no memory to speak of.
    private static let leastSize = 256

    private var fields = JSON.null
    private var encoding = BodyEncoding.json
    private var bytes: [UInt8] = []

    /// The bytes of a reply's content.
    mutating func bytes(of content: Reply.Content) -> [UInt8] {
        switch content {
        case .empty: return []
        case .bytes(let bytes): return bytes
        case .fields(let fields, let encoding):
            if !bytes.isEmpty, encoding == self.encoding, fields == self.fields { return bytes }
            let written = encoding.bytes(of: fields)
            if written.count >= Self.leastSize { (self.fields, self.encoding, bytes) = (fields, encoding, written) }
            return written
        }
    }
}
