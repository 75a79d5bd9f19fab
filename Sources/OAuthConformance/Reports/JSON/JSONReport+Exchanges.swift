import OAuthHarness
import JSONText
import Recordings

extension JSONReport {
    static func exchange(_ exchange: ExchangeReport) -> JSON {
        [
            "number": .integer(exchange.number),
            "connection": .integer(exchange.connection),
            "index": .integer(exchange.index),
            "party": .string(exchange.party),
            "endpoint": .string(exchange.endpoint),
            "grant": optional(exchange.grant),
            "ms": .integer(exchange.time),
            "request": [
                "method": .string(exchange.method),
                "target": .string(exchange.target),
                "headers": headers(exchange.requestHeaders),
                "body": body(exchange.requestBody),
            ],
            "response": [
                "status": .integer(exchange.status),
                "headers": headers(exchange.responseHeaders),
                "body": body(exchange.responseBody),
            ],
            "summary": .string(exchange.summary),
            "error": optional(exchange.error),
            "checks": strings(exchange.checks),
            "rules": strings(exchange.rules),
            "notes": strings(exchange.notes),
            "transport": optional(exchange.transport),
            "presented": strings(exchange.presented),
            "minted": strings(exchange.minted),
            "died": strings(exchange.died),
        ]
    }

    private static func headers(_ headers: [ExchangeReport.Header]) -> JSON {
        .array(headers.map { ["name": .string($0.name), "value": .string($0.value)] })
    }

    private static func body(_ body: ExchangeReport.Body) -> JSON {
        [
            "text": .string(body.text), "base64": .bool(body.isBase64), "bytes": .integer(body.count),
            "cut": .bool(body.isCut),
        ]
    }
}
