import JSONText

/// The bytes of the last body: the journal holds one copy of an answer that is given a thousand times.
struct RepeatedBody: Sendable {
    private var fields: JSONObject = [:]
    private var encoding = BodyEncoding.json
    private var bytes: [UInt8] = []

    /// The bytes of a reply's content; written anew unless the members are spelled as those of the last time.
    mutating func bytes(of reply: Reply) -> [UInt8] {
        guard case .fields(.object(let fields), let encoding) = reply.content else { return reply.body }
        if !bytes.isEmpty, encoding == self.encoding, fields.isSpelled(as: self.fields) { return bytes }
        (self.fields, self.encoding, bytes) = (fields, encoding, reply.body)
        return bytes
    }
}
