import HTTPWire
public import JSONText

/// Changes to a successful answer: its members, what stands around them, how they are labelled.
///
/// A member of a token answer goes by the RFC's name, or by the provider's own.
public struct BodyEdit: Sendable, Hashable {
    /// Members that are set; one that is there keeps its place.
    public var set: JSONObject
    /// Members that are left out.
    public var omit: [String]
    /// Members that get another name.
    public var rename: [(from: String, to: String)] {
        get { names.map { ($0.key, $0.value.string ?? "") } }
        set { names = JSONObject(newValue.map { ($0.from, .string($0.to)) }) }
    }
    private var names: JSONObject = [:]
    /// The member that all others are moved into; nil for none.
    public var wrap: String?
    /// The status code; nil keeps it.
    public var status: Int?
    /// The `Content-Type`; an empty one removes the header; nil keeps it.
    public var contentType: String?
    /// Bytes in front of the body: white space, or U+FEFF for a byte order mark.
    public var prefix: String
    /// Bytes behind the body.
    public var suffix: String

    /// Lists the changes; they are made in the order of the parameters.
    public init(
        set: JSONObject = [:],
        omit: [String] = [],
        rename: [(from: String, to: String)] = [],
        wrap: String? = nil,
        status: Int? = nil,
        contentType: String? = nil,
        prefix: String = "",
        suffix: String = ""
    ) {
        self.set = set
        self.omit = omit
        self.wrap = wrap
        self.status = status
        self.contentType = contentType
        self.prefix = prefix
        self.suffix = suffix
        self.rename = rename
    }

    func apply(to reply: inout Reply, _ transaction: Transaction) -> Bool {
        guard reply.meaning == .success else { return false }
        if case .fields(let value, let encoding) = reply.content, var object = value.object {
            let own = transaction.answerName
            for (name, member) in set { object[own(name)] = member.mapStrings(transaction.filled) }
            for name in omit { object[own(name)] = nil }
            for (from, to) in rename { object.rename(own(from), to: to) }
            if let wrap { object = JSONObject([(wrap, .object(object))]) }
            reply.content = .fields(.object(object), encoding)
        }
        if !prefix.isEmpty || !suffix.isEmpty {
            reply.content = .bytes(Array(prefix.utf8) + reply.body + Array(suffix.utf8))
        }
        if let status { reply.status = status }
        if let contentType { reply.headers["Content-Type"] = contentType.isEmpty ? nil : contentType }
        return true
    }
}

extension Transaction {
    /// The provider's name of a member of a token answer; a callback's code is none.
    fileprivate func answerName(_ member: String) -> String {
        guard endpoint == .token, member != "code" else { return member }
        return profile.guide.answerNames[member] ?? member
    }
}

extension BodyEdit {
    typealias Values = (JSONObject, [String], JSONObject?, String?, Int?, String?, String, String)

    static let fields = JSONText.fields(
        Field("set", .object, unless: [:]),
        Field("omit", .texts, unless: []),
        Field("rename", optional: .textMap),
        Field("wrap", optional: .text),
        Field("status", optional: .status),
        Field("contentType", optional: .text),
        Field("prefix", .text, unless: ""),
        Field("suffix", .text, unless: "")
    )

    init(_ values: Values) {
        (set, omit, _, wrap, status, contentType, prefix, suffix) = values
        names = values.2 ?? [:]
    }

    var values: Values { (set, omit, names.isEmpty ? nil : names, wrap, status, contentType, prefix, suffix) }
}
