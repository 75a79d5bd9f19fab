import JSONText
import Loopback

/// One kind of fault in its JSON form: its word, what it does, and the arguments it takes.
package struct FaultWord: Sendable {
    package let name: String
    package let summary: String
    package let arguments: [Member]
    private let read: @Sendable (JSONObject, JSONPath) throws -> Fault
    /// The arguments of a fault of this kind; nil for every other fault.
    private let write: @Sendable (Fault) -> JSONObject?

    /// An endpoint at which it strikes, for examples; `any` where a connection is struck before its request is read.
    package var endpoint: Endpoint {
        switch sample?.phase {
        case .handshake?, .accept?: .any
        default: .token
        }
    }

    /// Whether it shows over https only.
    package var needsTLS: Bool { sample?.phase == .handshake }

    /// The fault that the word alone stands for.
    package var sample: Fault? { try? read([:], .root) }

    private init<Values>(
        _ name: String,
        _ summary: String,
        _ fields: Fields<Values>,
        _ make: @escaping @Sendable (Values) -> Fault,
        values: @escaping @Sendable (Fault) -> Values?
    ) {
        self.name = name
        self.summary = summary
        arguments = fields.members
        read = { make(try fields.read($0, $1)) }
        write = { values($0).map(fields.write) }
    }

    private init(_ name: String, _ fault: Fault, _ summary: String) {
        self.init(name, summary, fields(), { _ in fault }, values: { $0 == fault ? () : nil })
    }

    /// Every kind, in the order of the phases.
    package static let all: [FaultWord] = [
        FaultWord("closeDuringHandshake", .closeDuringHandshake, "FIN once the client has begun the handshake of TLS."),
        FaultWord(
            "garbageDuringHandshake",
            .garbageDuringHandshake,
            "Bytes that are no TLS in place of an answer to the handshake."
        ),
        FaultWord("plainHTTPOnTLS", .plainHTTPOnTLS, "An answer in plain HTTP to the handshake."),
        FaultWord("expiredCertificate", .expiredCertificate, "A certificate whose time is over."),
        FaultWord("notYetValidCertificate", .notYetValidCertificate, "A certificate whose time has not come."),
        FaultWord("wrongHostCertificate", .wrongHostCertificate, "A certificate for another host."),
        FaultWord(
            "untrustedCertificate",
            .untrustedCertificate,
            "A certificate of an authority that nobody was told of."
        ),
        FaultWord("refuse", .refuse, "RST before anything is read."),
        FaultWord("closeOnAccept", .closeOnAccept, "FIN before anything is read."),
        FaultWord("stallBeforeReading", .stallBeforeReading, "Nothing is ever read nor answered."),
        FaultWord(
            "closeDuringRequestBody",
            "Closes after so many bytes of the request body.",
            offset,
            Fault.closeDuringRequestBody(at:)
        ) {
            if case .closeDuringRequestBody(let offset) = $0 { offset } else { nil }
        },
        FaultWord("leaveBodyUnread", .leaveBodyUnread, "Answers before the request body is read."),
        FaultWord("withholdContinue", .withholdContinue, "Never sends 100 Continue."),
        FaultWord("hang", .hang, "No byte of an answer; the connection stays open."),
        FaultWord("closeBeforeResponse", .closeBeforeResponse, "FIN in place of the answer."),
        FaultWord("reset", .reset, "RST in place of the answer."),
        FaultWord("resetMidBody", "RST after so many bytes of the body.", offset, Fault.resetMidBody(at:)) {
            if case .resetMidBody(let offset) = $0 { offset } else { nil }
        },
        FaultWord(
            "truncateBody",
            "FIN after so many bytes of the body; over https perhaps without close_notify.",
            fields(Field("at", .integer(in: 0...(1 << 30)), default: 0), Field("closeNotify", .flag, default: true)),
            { .truncateBody(at: $0, closeNotify: $1) }
        ) { if case .truncateBody(let offset, let closeNotify) = $0 { (offset, closeNotify) } else { nil } },
        FaultWord("contentLengthTooLong", .contentLengthTooLong, "Content-Length is larger than the body."),
        FaultWord("contentLengthTooShort", .contentLengthTooShort, "Content-Length is smaller than the body."),
        FaultWord("duplicateHeaders", .duplicateHeaders, "Every header stands twice."),
        FaultWord("malformedStatusLine", .malformedStatusLine, "The status is no number."),
        FaultWord("malformedHeader", .malformedHeader, "A header line has no colon."),
        FaultWord("malformedChunk", .malformedChunk, "A chunk size is no number."),
        FaultWord("garbage", .garbage, "Bytes that are no HTTP at all."),
        FaultWord("emptyBody", .emptyBody, "The head as it should be and no body."),
        FaultWord(
            "hugeBody",
            "The body is filled up to so many bytes.",
            fields(Field("bytes", .integer(in: 0...(1 << 30)), default: 1_048_576)),
            { .hugeBody(bytes: $0) }
        ) { if case .hugeBody(let bytes) = $0 { bytes } else { nil } },
        FaultWord(
            "slice",
            "The answer in slices of so many bytes with gap seconds between two.",
            fields(
                Field("bytes", .integer(in: 1...(1 << 30)), default: 1),
                Field("gap", .seconds(), default: .milliseconds(10))
            ),
            { .slice(bytes: $0, gap: $1) }
        ) { if case .slice(let bytes, let gap) = $0 { (bytes, gap) } else { nil } },
        FaultWord(
            "dribble",
            "The answer at so many bytes a second.",
            fields(Field("bytesPerSecond", .integer(in: 1...(1 << 30)), default: 1)),
            { .dribble(bytesPerSecond: $0) }
        ) { if case .dribble(let speed) = $0 { speed } else { nil } },
        FaultWord("answerTwice", .answerTwice, "The answer twice in a row."),
        FaultWord("closeAfterResponse", .closeAfterResponse, "FIN after an answer that did not announce it."),
        FaultWord("halfClose", .halfClose, "FIN after the answer, while the provider goes on reading."),
        FaultWord(
            "serverGoesAway",
            "After the answer the port closes, and opens again after so many seconds.",
            fields(Field("comesBackAfter", .seconds(), default: .milliseconds(100))),
            { .serverGoesAway(comesBackAfter: $0) }
        ) { if case .serverGoesAway(let pause) = $0 { pause } else { nil } },
    ]

    private static let offset = fields(Field("at", .integer(in: 0...(1 << 30)), default: 0))

    private static let kind = fields(Field("kind", .word(of: all.map(\.name))))

    /// What the action `fault` takes: the kind, and the arguments of every kind.
    static let arguments = all.flatMap(\.arguments).reduce(into: kind.members) { members, member in
        if !members.contains(where: { $0.name == member.name }) { members.append(member) }
    }

    static func fault(_ arguments: JSONObject, at path: JSONPath) throws -> Fault {
        let name = try kind.read(arguments, path)
        return try all.first { $0.name == name }?.read(arguments, path) ?? .reset
    }

    static func arguments(of fault: Fault) -> JSON {
        for word in all {
            guard let arguments = word.write(fault) else { continue }
            return .object(JSONObject([("kind", .string(word.name))] + arguments.map { ($0.key, $0.value) }))
        }
        return [:]
    }
}

extension Fault: CustomStringConvertible {
    /// The word of the kind, with its numbers: `resetMidBody at 10`.
    public var description: String {
        let members = FaultWord.arguments(of: self).object?.members ?? []
        return members.map { $0.key == "kind" ? $0.value.string ?? "" : "\($0.key) \($0.value.text())" }
            .joined(separator: " ")
    }
}
