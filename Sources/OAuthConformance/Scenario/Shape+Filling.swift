import HTTPWire
import JSONText

extension Shape {
    /// The same, its texts naming between `{{` and `}}` nothing but what is filled in there.
    func filling(_ names: [String]) -> Shape {
        Shape(
            expected,
            schema,
            reading: { json, path in
                try json.eachText(at: path) { (text, place) throws(JSONMismatch) in
                    var stranger: String?
                    _ = text.filled { name -> String? in
                        let isWord = !name.isEmpty && name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x5F }
                        if stranger == nil, isWord, !names.contains(name) { stranger = name }
                        return nil
                    }
                    guard let stranger else { return }
                    throw JSONMismatch(unknown: stranger, at: place, known: names, what: "value here", isKey: false)
                }
                return try read(json, path)
            },
            write: write
        )
    }
}

extension CallbackChange {
    /// What the parameters of a callback may name; the runner fills it in.
    static let values = ["state", "code", "issuer"]
    /// What another address of a callback may name.
    static let addressValues = ["redirect_uri", "authority", "path"]
}

extension Expectation.ExpectedRequests {
    /// What the parameters of an expected request may name.
    static let values = ["redirect_uri", "client_id", "client_secret"]
}
