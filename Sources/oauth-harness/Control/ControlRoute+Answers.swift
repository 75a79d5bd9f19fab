import HTTPWire
import JSONText
import OAuthHarness

extension ControlRoute {
    private static let heldFields = [
        ControlField("waiting", .objects, "The endpoints whose next answers are held, and how many."),
        ControlField("answers", .objects, "The answers that are held, by the number of their exchange."),
    ]

    /// The calls that hold answers, ask again and compare.
    static let answers: [ControlRoute] = [
        .post(
            "hold",
            "Holds the next answers of an endpoint: their requests have taken effect, and they are not sent before a release.",
            body: [
                ControlField("on", .text, "The endpoint; any by default."),
                ControlField("count", .whole(1...1000), "How many answers; 1 by default."),
            ],
            example: ["on": "token"],
            answer: heldFields
        ) { control, call throws(ControlError) in
            let words = control.provider.endpointWords
            let on = call.text("on") ?? Endpoint.any.rawValue
            guard let endpoint = words.first(where: { $0.rawValue == on }) else {
                throw call.error(
                    .unusableBody,
                    at: .root["on"],
                    unknown: on,
                    noun: "endpoint of \(control.provider.profile.name)",
                    known: words.map(\.rawValue)
                )
            }
            control.hold(endpoint, count: call["count"]?.integer ?? 1)
            return .json(control.held(showsSecrets: false))
        },
        .get(
            "held",
            "The answers that are held, to be read and changed: {{at#1}} stands for the secret of that name.",
            query: [secrets],
            answer: heldFields
        ) { control, call in .json(control.held(showsSecrets: call.showsSecrets)) },
        .post(
            "release",
            "Sends an answer that is held, as it is or with other parts; without its number all, and holds no more.",
            body: [
                ControlField("exchange", .integer, "The number of its exchange; all by default.", mayBeUnknown: true),
                ControlField("status", .whole(200...599), "Another status."),
                ControlField("headers", .headerFields, "Other header fields, in the place of all."),
                ControlField("body", .text, "Another body; names of secrets in double braces stand for them."),
                ControlField("encoding", .word(["utf-8", "base64"]), "What the body is written in; utf-8 by default."),
            ],
            example: ["status": 503, "headers": [["name": "Retry-After", "value": "5"]], "body": ""],
            answer: [ControlField("released", .integers, "The numbers of the exchanges.")],
            run: release
        ),
        .post(
            "repeat",
            "Sends a request of the journal again, as it stood; in memory, so that delays and faults of the wire do not show.",
            body: [
                ControlField("exchange", .integer, "The number of its exchange.", required: true, mayBeUnknown: true)
            ],
            example: ["exchange": 1],
            answer: [
                ControlField("exchange", .integer, "The number of the new exchange."),
                ControlField("status", .integer, "The status of the answer."),
            ]
        ) { control, call throws(ControlError) in
            let exchange = try control.exchange(call["exchange"]?.integer ?? 0, call, at: "exchange")
            guard exchange.droppedBytes == 0 else {
                throw call.error(
                    .unknownExchange,
                    at: "exchange",
                    found: "\(exchange.number), whose bodies the journal has let go of",
                    expected: "a later exchange"
                )
            }
            let again = control.sendAgain(exchange)
            return .json(["exchange": .integer(again.number), "status": .integer(again.response.status)])
        },
        .get(
            "compare",
            "Two exchanges side by side, part by part; the last two by default.",
            query: [
                ControlField("left", .integer, "The number of the one."),
                ControlField("right", .integer, "The number of the other."), secrets,
            ],
            answer: [
                ControlField("left", .integer, "The number of the one.", nullable: true),
                ControlField("right", .integer, "The number of the other.", nullable: true),
                ControlField("rows", .objects, "The parts that one of them has, and whether they differ."),
            ],
            run: compare
        ),
    ]

    private static let release: Body = { control, call throws(ControlError) in
        var change = AnswerChange()
        change.status = call["status"]?.integer
        change.headers = try call.value("headers", .headerFields)
        change.body = call.text("body")
        change.isBase64 = call.text("encoding") == "base64"
        if change.isBase64, change.body.map({ Base64.decode($0.utf8) == nil }) ?? true {
            throw call.error(.unusableBody, at: "body", found: "no Base64", expected: "a body in Base64")
        }
        guard let number = call["exchange"]?.integer else {
            return .json(["released": .array(control.releaseAll(change).map(JSON.integer))])
        }
        guard control.release(number, change) else {
            let held = control.heldExchanges.map { "\($0.number)" }
            throw call.error(
                .unknownExchange,
                at: "exchange",
                found: "\(number), whose answer is not held",
                expected: held.isEmpty ? "an exchange whose answer is held; none is" : held.joined(separator: " or ")
            )
        }
        return .json(["released": [.integer(number)]])
    }

    private static let compare: Body = { control, call throws(ControlError) in
        let last = control.provider.journal.exchanges.suffix(2)
        var (left, right) = (last.count > 1 ? last.first : nil, last.last)
        if let number = call.number("left") { left = try control.exchange(number, call, at: "left") }
        if let number = call.number("right") { right = try control.exchange(number, call, at: "right") }
        guard let left, let right else { return .json(["left": .null, "right": .null, "rows": []]) }
        return .json([
            "left": .integer(left.number), "right": .integer(right.number),
            "rows": .array(ExchangeComparison(left, right).rows),
        ])
    }
}
