import JSONText
internal import HTTPWire

/// What the names of a recording stand for while it is replayed: what the client sent, else what the seed makes.
struct ReplayValues: Sendable {
    let table: PlaceholderTable
    let seed: UInt64
    var bound = PlaceholderValues()

    init(table: PlaceholderTable, seed: UInt64) {
        self.table = table
        self.seed = seed
    }

    /// The values but those that a client makes up anew for each flow.
    var withoutClientsOwn: PlaceholderValues {
        var values = bound
        for name in values.names where SecretKind(String(name.prefix { $0 != "." })).isMadeByClient {
            values[name] = nil
        }
        return values
    }

    /// A response with a value for each of its names.
    ///
    /// `Content-Length` keeps its place and tells the length of the body. What is for one connection alone is left out,
    /// but for the transfer coding. An exchange that had no response is answered 502.
    mutating func rendered(_ response: HAR.Response) -> HTTPResponse {
        guard response.status > 0 else {
            let error = response.extra["_error"]?.string ?? "no reason is given"
            return HTTPResponse(
                status: 502,
                headers: ["Content-Type": "text/plain; charset=utf-8"],
                body: Array("the recorded upstream gave no answer: \(error)\n".utf8)
            )
        }
        var message = response.message
        let fields = response.headers.map { header in
            HTTPHeaders.Field(
                name: header.name,
                bytes: rendered(header.template, as: ValueSpelling(header: header.name))
            )
        }
        message.headers = HTTPHeaders(fields).withoutHopByHop(keepsCoding: true)
        // What a browser saved: bodies are decoded there, and HTTP/2 has fields that are none of HTTP/1.1.
        message.headers.fields.removeAll { $0.name.hasPrefix(":") }
        if !response.body.isEmpty, !response.isStillCoded { message.headers.removeAll("Content-Encoding") }
        let spelling = ValueSpelling(contentType: response.headers.value(of: "Content-Type"))
        message.body = rendered(PlaceholderText(response.body), as: spelling)
        if message.headers["Content-Length"] != nil, !message.body.isEmpty {
            // A browser counts what came, not what it was decoded to.
            message.headers["Content-Length"] = String(message.body.count)
        }
        return message
    }

    private mutating func rendered(_ text: PlaceholderText, as spelling: ValueSpelling) -> [UInt8] {
        let bytes = text.rendered { name in
            switch table[name] {
            case .spelled(let other, let encoding): encoding.spell(value(of: other))
            case .text: value(of: name)
            case .shape, nil: spelling.spell(value(of: name))
            }
        }
        return bytes ?? []
    }

    private mutating func value(of name: String) -> [UInt8] {
        if let value = bound[name] { return value }
        return madeUp(name)
    }

    /// Makes up a value and keeps it.
    mutating func madeUp(_ name: String) -> [UInt8] {
        let value = invented(name)
        bound[name] = value
        return value
    }

    private func invented(_ name: String) -> [UInt8] {
        switch table[name] {
        case .shape(let shape), .text(let shape): return shape.invented(for: name, seed: seed)
        case .spelled, nil: break
        }
        let word = String(name.prefix { $0 != "." })
        switch PlaceholderShape.common[word] {
        // A time that every client takes: 2026-01-01T00:00:00Z.
        case .digits?: return Array("1767225600".utf8)
        case .hexadecimal?: return ValueShape("{hex:32}")?.invented(for: name, seed: seed) ?? []
        default: return ValueShape.usual.invented(for: name, seed: seed)
        }
    }
}
