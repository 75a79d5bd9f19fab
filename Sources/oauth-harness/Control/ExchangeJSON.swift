import HTTPWire
import OAuthHarness
import JSONText

/// Writes exchanges for the control API, every credential also by its name.
struct ExchangeJSON {
    private let ledger: Ledger
    private let minted: [Int: [String]]
    private let presented: [Int: [String]]

    init(_ ledger: Ledger) {
        self.ledger = ledger
        minted = Dictionary(grouping: ledger.entries, by: \.mintedBy).mapValues { $0.map(\.name) }
        var presented: [Int: [String]] = [:]
        for entry in ledger.entries {
            for presentation in entry.presentations { presented[presentation.exchange, default: []].append(entry.name) }
        }
        self.presented = presented
    }

    func json(_ exchange: Exchange) -> JSON {
        let parameters = exchange.parameters.pairs.map { pair -> JSON in
            var member: JSONObject = [
                "name": .string(String(decoding: pair.name, as: UTF8.self)),
                "value": .string(String(decoding: pair.value, as: UTF8.self)),
            ]
            member["credential"] = ledger.entry(for: pair.value).map { .string($0.name) }
            return .object(member)
        }
        return [
            "number": .integer(exchange.number),
            "at": .integer(Int(exchange.instant.milliseconds)),
            "time": .string(SystemClock.iso8601(exchange.instant)),
            "connection": .integer(exchange.connection),
            "index": .integer(exchange.index),
            "party": .string(exchange.party.rawValue),
            "endpoint": .string(exchange.endpoint.rawValue),
            "grant": exchange.grantType.map { .string($0.rawValue) } ?? .null,
            "request": Self.request(exchange.request),
            "parameters": .array(parameters),
            "presented": .array((presented[exchange.number] ?? []).map(JSON.string)),
            "response": Self.response(exchange.response),
            "minted": .array((minted[exchange.number] ?? []).map(JSON.string)),
            "transport": [
                "delay_ms": .integer(Int(exchange.transport.delay.milliseconds)),
                "fault": exchange.transport.fault.map { .string("\($0)") } ?? .null,
            ],
            "explanation": Self.explanation(exchange.explanation),
        ]
    }

    private static func request(_ request: HTTPRequest) -> JSON {
        let start: JSONObject = [
            "method": .string(request.method.rawValue),
            "target": .string(String(decoding: request.target, as: UTF8.self)),
        ]
        return message(start, request.headers, request.body)
    }

    private static func response(_ response: HTTPResponse) -> JSON {
        let reason = response.reason ?? ReasonPhrase.of(response.status)
        return message(
            ["status": .integer(response.status), "reason": .string(reason)],
            response.headers,
            response.body
        )
    }

    /// A body that is text stands there as it is, another one in Base64.
    private static func message(_ start: JSONObject, _ headers: HTTPHeaders, _ body: [UInt8]) -> JSON {
        let text = String(validating: body)
        var message = start
        message["headers"] = .array(headers.fields.map { ["name": .string($0.name), "value": .string($0.value)] })
        message["body"] = .string(text ?? Base64.encode(body))
        message["encoding"] = text == nil ? "base64" : "utf-8"
        return .object(message)
    }

    private static func explanation(_ explanation: Explanation) -> JSON {
        [
            "summary": .string(explanation.summary),
            "refusal": explanation.refusal.map {
                ["error": .string($0.error.rawValue), "finding": .string("\($0.finding)"), "check": .string($0.check)]
            } ?? .null,
            "checks": .array(
                explanation.checks.map {
                    [
                        "name": .string($0.name), "source": .string($0.source),
                        "finding": $0.finding.map { .string("\($0)") } ?? .null,
                    ]
                }
            ),
            "rules": .array(explanation.rules.map(JSON.string)),
            "notes": .array(explanation.notes.map(JSON.string)),
        ]
    }
}
