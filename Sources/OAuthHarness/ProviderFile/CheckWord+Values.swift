import HTTPWire
import JSONText

extension CheckWord {
    /// The checks that compare what was sent with what a template gives.
    static let valueWords: [MakingWord<Check>] = [
        MakingWord(
            "isValue",
            "A parameter is what a template gives.",
            fields(
                Field("parameter", Shape<String>.filledText),
                Field("value", Shape<Template>.textTemplate),
                .error(.invalidRequest),
                .source("RFC 6749 §5.2")
            ),
            example: ["parameter": "openid", "value": "{{account.id}}"]
        ) { parameter, value, error, source in
            Check("\(parameter) is the one expected", source, error) { transaction in
                guard let sent = transaction.value(parameter) else { return .fail(.missing(parameter)) }
                let expected = value.bytes(in: Hand(transaction)) ?? []
                return sent == expected ? .pass : .fail(.differs(parameter, found: sent, expected: expected))
            }
        },
        MakingWord(
            "isAtMost",
            "A parameter has no more bytes than a template gives; 0 sets no limit.",
            fields(
                Field("parameter", Shape<String>.filledText),
                Field("bytes", Shape<Template>.template),
                .error(.invalidRequest),
                .source("RFC 6749 §5.2")
            ),
            example: ["parameter": "state", "bytes": 128]
        ) { parameter, bytes, error, source in
            Check("\(parameter) is short enough", source, error) { transaction in
                let limit = bytes.value(in: Hand(transaction))?.integer ?? 0
                let count = transaction.value(parameter)?.count ?? 0
                guard limit > 0, count > limit else { return .pass }
                return .fail(.other("\(parameter) has \(count) bytes, more than \(limit)"))
            }
        },
    ]
}
