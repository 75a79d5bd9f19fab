import HTTPWire
import JSONText
import OAuthHarness

/// Two exchanges side by side: each part of their requests, their answers and the reasons, and whether it is the same.
struct ExchangeComparison {
    /// A part of a message; the values of a name that repeats stand in lines.
    private struct Part {
        let side: String
        let name: String
        var text: String
    }

    private let left: Exchange
    private let right: Exchange

    init(_ left: Exchange, _ right: Exchange) {
        self.left = left
        self.right = right
    }

    /// A row for each part that one of them has: what both have in the order of the left one, then what only the right
    /// one has.
    var rows: [JSON] {
        let (ours, theirs) = (Self.parts(of: left), Self.parts(of: right))
        return ["request", "answer", "reason"].flatMap { side -> [JSON] in
            let (ours, theirs) = (ours.filter { $0.side == side }, theirs.filter { $0.side == side })
            let names = (ours + theirs).map(\.name).withoutRepeats
            return names.map { name in
                let texts = [ours, theirs].map { parts in parts.first { $0.name == name }?.text }
                return [
                    "side": .string(side), "part": .string(name), "left": texts[0].map(JSON.string) ?? .null,
                    "right": texts[1].map(JSON.string) ?? .null, "differs": .bool(texts[0] != texts[1]),
                ]
            }
        }
    }

    private static func parts(of exchange: Exchange) -> [Part] {
        let (request, response) = (exchange.request, exchange.response)
        var parts: [Part] = []
        func add(_ side: String, _ name: String, _ text: String) {
            if let index = parts.firstIndex(where: { $0.side == side && $0.name == name }) {
                parts[index].text += "\n" + text
            } else {
                parts.append(Part(side: side, name: name, text: text))
            }
        }
        add("request", "method", request.method.rawValue)
        add("request", "path", request.path)
        for pair in exchange.parameters.pairs {
            add(
                "request",
                "parameter \(String(decoding: pair.name, as: UTF8.self))",
                String(decoding: pair.value, as: UTF8.self)
            )
        }
        for field in request.headers.fields { add("request", "field \(field.name)", field.value) }
        add("answer", "status", "\(response.status)")
        for field in response.headers.fields { add("answer", "field \(field.name)", field.value) }
        for (name, text) in members(of: response.body) { add("answer", name, text) }
        if let fault = exchange.transport.fault { add("answer", "fault", "\(fault)") }
        add("reason", "summary", exchange.explanation.summary)
        for check in exchange.explanation.checks {
            add("reason", "check \(check.name)", check.finding.map { "\($0)" } ?? "passed")
        }
        return parts
    }

    /// The members of a body that is a JSON object, else the body as one.
    private static func members(of body: [UInt8]) -> [(name: String, text: String)] {
        guard !body.isEmpty else { return [] }
        guard let object = (try? JSONReader.value(body))?.object else {
            return [("body", String(validating: body) ?? Base64.encode(body))]
        }
        return object.map { ("member \($0.key)", $0.value.string ?? $0.value.text()) }
    }
}
