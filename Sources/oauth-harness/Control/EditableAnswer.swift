import HTTPWire
import JSONText
import OAuthHarness
import Recordings

/// An answer that is held, as a person may read and change it: each secret stands under its name in double braces, and
/// goes back into its place when the answer is sent.
struct EditableAnswer {
    private let exchange: Exchange
    private var response: HTTPResponse { exchange.response }
    private let fields: [(name: String, value: String)]
    /// Nil where it is no text.
    private let body: String?
    /// What stands behind the names, as the answer spells it.
    private let secrets: [String: [UInt8]]

    init(_ exchange: Exchange, _ redaction: Redaction) {
        self.exchange = exchange
        var secrets: [String: [UInt8]] = [:]
        func shown(_ bytes: [UInt8]) -> String {
            let shown = redaction.rewritten(bytes) { place in
                var (name, count) = (place.secret.name, 1)
                // The same secret in another encoding has another name.
                while let text = secrets[name], text != place.text {
                    count += 1
                    name = "\(place.secret.name).\(count)"
                }
                secrets[name] = place.text
                return Array("{{\(name)}}".utf8)
            }
            return String(decoding: shown, as: UTF8.self)
        }
        fields = exchange.response.headers.fields.map { ($0.name, shown($0.bytes)) }
        body = String(validating: exchange.response.body) == nil ? nil : shown(exchange.response.body)
        self.secrets = secrets
    }

    var json: JSON {
        [
            "exchange": .integer(exchange.number),
            "on": .string(exchange.endpoint.rawValue),
            "status": .integer(response.status),
            "headers": .array(fields.map { ["name": .string($0.name), "value": .string($0.value)] }),
            "body": .string(body ?? Base64.encode(response.body)),
            "encoding": body == nil ? "base64" : "utf-8",
        ]
    }

    /// The answer with what a call puts in the place of its parts; nil where the call changes nothing.
    func changed(by change: AnswerChange) -> HTTPResponse? {
        guard change != AnswerChange() else { return nil }
        var answer = response
        if let status = change.status { (answer.status, answer.reason) = (status, nil) }
        if let headers = change.headers {
            answer.headers = HTTPHeaders(headers.map { .init(name: $0.name, bytes: Array(filled($0.value).utf8)) })
        }
        guard let body = change.body else { return answer }
        answer.body = change.isBase64 ? Base64.decode(body.utf8) ?? [] : Array(filled(body).utf8)
        // A length that was true stays true; another one was meant.
        if answer.headers["Content-Length"] == "\(response.body.count)" {
            answer.headers["Content-Length"] = "\(answer.body.count)"
        }
        return answer
    }

    private func filled(_ text: String) -> String {
        text.filled { secrets[$0].map { String(decoding: $0, as: UTF8.self) } }
    }
}

/// What a call puts in the place of parts of an answer; nil leaves a part as it is.
struct AnswerChange: Hashable, Sendable {
    var status: Int?
    var headers: [HTTPHeaders.Field]?
    var body: String?
    var isBase64 = false
}

extension Shape<[HTTPHeaders.Field]> {
    /// Header fields in order, each an object with `name` and `value`.
    static var headerFields: Shape {
        let field = Shape<HTTPHeaders.Field>(
            object: JSONText.fields(Field<String>("name", .visible), Field<String>("value", .text)),
            make: { name, value in .init(name: name, bytes: Array(value.utf8)) }
        )
        return list(of: field, "an array of header fields")
    }
}
