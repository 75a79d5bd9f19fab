import HTTPWire
import JSONText

/// A name that templates can put between `{{` and `}}`.
package struct ValueWord: FilledName {
    /// The name; one that ends in a dot takes a name behind it: `account.`.
    package let name: String
    package let summary: String
    /// A template with it.
    package let example: String
    /// What may stand behind its dot; nil where the file or the request decides.
    let members: [String]?
    let value: @Sendable (Hand, String) -> JSON?
    /// The bytes where they may be no text; nil for the text of the value.
    var bytes: (@Sendable (Hand, String) -> [UInt8]?)?

    private init(
        _ name: String,
        _ summary: String,
        example: String? = nil,
        members: [String]? = nil,
        bytes: (@Sendable (Hand, String) -> [UInt8]?)? = nil,
        value: @escaping @Sendable (Hand, String) -> JSON?
    ) {
        self.name = name
        self.summary = summary
        self.example = "{{" + (example ?? name) + "}}"
        self.members = members
        self.bytes = bytes
        self.value = value
    }

    private init(_ shared: RequestValue) {
        self.init(shared.name, shared.summary, example: shared.example) { shared.value($0.transaction, $1) }
    }

    package static let all: [ValueWord] = tokenWords + peopleWords + requestWords + otherWords

    private static let tokenWords: [ValueWord] = [
        ValueWord("access_token", "The access token that was issued or presented.") { hand, _ in
            hand.transaction.grant.map { .string($0.accessTokenText) }
        },
        ValueWord("refresh_token", "The refresh token that goes with it; absent where there is none.") { hand, _ in
            hand.transaction.grant?.refreshTokenText.map(JSON.string)
        },
        ValueWord("expires_in", "The seconds of the access token's life, a number; absent for ever.") { hand, _ in
            hand.transaction.grant?.expiresIn.map(JSON.integer)
        },
        ValueWord("refresh_expires_in", "The seconds of the refresh token's life, a number.") { hand, _ in
            hand.transaction.grant?.refreshLifetime.map { .integer($0.roundedSeconds) }
        },
        ValueWord("expires_left", "The seconds that the access token still lives, a number.") { hand, _ in
            guard let grant = hand.transaction.grant, let life = grant.accessLifetime else { return nil }
            return .integer((grant.issuedAt + life - hand.transaction.now).roundedSeconds)
        },
        ValueWord("issued_at", "When the access token was issued, in seconds since 1970, a number.") { hand, _ in
            hand.transaction.grant.map { .integer($0.issuedAt.seconds) }
        },
        ValueWord("scope", "The granted scope, joined by the provider's first separator; absent for none.") { hand, _ in
            let separator = hand.transaction.profile.scopeSeparators.first.map(String.init) ?? " "
            return hand.scopes.isEmpty ? nil : .string(hand.scopes.joined(separator: separator))
        },
        ValueWord("scopes", "The granted scope as an array.") { hand, _ in .array(hand.scopes.names.map(JSON.string)) },
        ValueWord("code", "The code that a callback carries.", bytes: { hand, _ in hand.code?.value }) { hand, _ in
            hand.code.map { .string(String(decoding: $0.value, as: UTF8.self)) }
        },
    ]

    private static let peopleWords: [ValueWord] = [
        ValueWord("client.", "The client: its id or name.", example: "client.id", members: ["id", "name"]) {
            hand,
            member in
            let client = hand.transaction.client
            return member == "name" ? client.map { .string($0.name) } : client.map { .string($0.id) }
        },
        ValueWord(
            "account.",
            "The person: id, a number, login, name, email, or a field of the account's profile, a text.",
            example: "account.id"
        ) { hand, member in
            guard let account = hand.transaction.account ?? hand.code?.account else { return nil }
            switch member {
            case "id": return .integer(account.id)
            case "login": return .string(account.login)
            case "name": return .string(account.name)
            case "email": return .string(account.email)
            default: return account.profile[member].map { $0.map(JSON.string) ?? .null }
            }
        },
        ValueWord(
            "pseudonym.",
            "A value of the file's pseudonyms: the same for the same client, person or both.",
            example: "pseudonym.openid"
        ) { hand, member in hand.pseudonym(member).map(JSON.string) },
    ]

    private static let requestWords: [ValueWord] = [
        ValueWord(
            "sent.",
            "A parameter of the request, by the RFC's name or the provider's.",
            example: "sent.state",
            bytes: { $0.transaction.value($1) }
        ) { $0.transaction.text($1).map(JSON.string) },
        ValueWord(.header),
        ValueWord(.path),
        ValueWord(
            "request.",
            "The request itself: its method, path or query.",
            example: "request.path",
            members: ["method", "path", "query"]
        ) { hand, member in
            let request = hand.transaction.request
            switch member {
            case "method": return .string(request.method.rawValue)
            case "path": return .string(request.path)
            case "query": return .string(String(decoding: request.query, as: UTF8.self))
            default: return nil
            }
        },
        ValueWord(.origin),
        ValueWord(.now),
    ]

    private static let otherWords: [ValueWord] = [
        ValueWord(
            "error.",
            "The refused error: code, number, finding, parameter, or a member of its row in the table of errors.",
            example: "error.code"
        ) { $0.error($1) },
        ValueWord("wait", "The seconds that a client shall wait, a number.") { hand, _ in
            hand.wait.map { .integer($0.roundedSeconds) }
        },
        ValueWord("knob.", "The value of a knob, a truth value or a number where it is one.", example: "knob.style") {
            hand,
            member in
            hand.text(ofKnob: member).map { text in
                Bool(text).map(JSON.bool) ?? Int(text).map(JSON.integer) ?? .string(text)
            }
        },
        ValueWord(
            "drawn.",
            "A value of the file's drawn shapes: another one in each answer, the same throughout one.",
            example: "drawn.request_id"
        ) { hand, member in hand.draw(member).map(JSON.string) },
    ]
}

/// What may stand behind a name, after a bar: `{{account.id|text}}`.
package struct ValueFilter: Sendable {
    package let name: String
    package let summary: String
    /// A template with it.
    package let example: String
    let apply: @Sendable (Hand, JSON?, _ argument: String) -> JSON?

    private init(
        _ name: String,
        _ summary: String,
        _ example: String,
        apply: @escaping @Sendable (Hand, JSON?, String) -> JSON?
    ) {
        (self.name, self.summary, self.example, self.apply) = (name, summary, "{{\(example)}}", apply)
    }

    /// One that looks at the value alone.
    private init(
        _ name: String,
        _ summary: String,
        _ example: String,
        of value: @escaping @Sendable (JSON?) -> JSON?
    ) {
        self.init(name, summary, example, apply: { _, json, _ in value(json) })
    }

    /// Every filter, in the order that lists print.
    package static let all: [ValueFilter] = [
        ValueFilter("text", "The value as a string.", "account.id|text", of: { $0?.scalarText.map(JSON.string) }),
        ValueFilter("number", "The value as a number; absent where it is none.", "client.id|number") { json in
            json?.scalarText.flatMap { Int($0) }.map(JSON.integer)
        },
        ValueFilter("upper", "The text in capitals.", "sent.state|upper") { json in
            json?.scalarText.map { .string($0.uppercased()) }
        },
        ValueFilter("hex", "The number in eight hexadecimal digits.", "now|hex") { json in
            json?.integer.map { number in
                .string(HexText.lower([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }))
            }
        },
        ValueFilter("map", "Another text for one value; absent for all others.", "sent.lang|map:zh=中文") {
            _,
            json,
            text in
            let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, json?.scalarText == String(halves[0]) else { return nil }
            return .string(String(halves[1]))
        },
        ValueFilter("html", "The text escaped, for a page.", "sent.state|html") { json in
            json?.scalarText.map { .string(HTML.escaped($0)) }
        },
        ValueFilter("else", "Another text where the value is absent.", "account.city|else:nowhere") { _, json, text in
            json ?? .string(text)
        },
        ValueFilter("orNull", "null where the value is absent.", "scope|orNull") { json in json ?? .null },
        ValueFilter("ifScope", "Absent where a scope was not granted.", "account.email|ifScope:email") {
            $0.scopes.contains($2) ? $1 : nil
        },
        ValueFilter(
            "unlessOnly",
            "Absent where a scope was granted and no other.",
            "pseudonym.unionid|unlessOnly:openid"
        ) { $0.scopes.names == [$2] ? nil : $1 },
    ]
}
