import HTTPWire
import JSONText

/// A name that can stand between `{{` and `}}`, in the templates of a provider file or in the texts of a rule.
package protocol FilledName: Sendable {
    /// The name; one that ends in a dot takes a name behind it: `path.`.
    var name: String { get }
    /// Every name, in the order that lists print.
    static var all: [Self] { get }
}

extension FilledName {
    /// What a name stands for, and what it has behind its dot.
    static func named(_ name: String) -> (own: Self, behindDot: String)? {
        if let own = all.first(where: { $0.name == name }) { return own.name.hasSuffix(".") ? nil : (own, "") }
        guard let dot = name.firstIndex(of: "."), let own = all.first(where: { $0.name == name[...dot] })
        else { return nil }
        return (own, String(name[name.index(after: dot)...]))
    }
}

/// A value that templates of files and texts of rules know by one name.
struct RequestValue: Sendable {
    let name: String
    let summary: String
    let example: String
    let value: @Sendable (_ transaction: Transaction, _ behindDot: String) -> JSON?

    private init(
        _ name: String,
        _ summary: String,
        _ example: String,
        value: @escaping @Sendable (Transaction, String) -> JSON?
    ) { (self.name, self.summary, self.example, self.value) = (name, summary, example, value) }

    static let header = RequestValue("header.", "A header of the request.", "header.User-Agent") {
        $0.request.headers[$1].map(JSON.string)
    }
    static let path = RequestValue(
        "path.",
        "What stands at a place of the path: at {name} in that of the rule, at :name in that of the endpoint.",
        "path.owner"
    ) { own, name in
        let ofRule = own.memory?.path.flatMap { PathTemplate.value(of: name, in: own.request.pathBytes, as: $0) }
        return (ofRule ?? own.pathValues[name].map(PathTemplate.decoded)).map(JSON.string)
    }
    static let origin = RequestValue("origin", "The provider's origin as clients see it.", "origin") { own, _ in
        .string(own.origin)
    }
    static let now = RequestValue("now", "The provider's time in seconds since 1970.", "now") { own, _ in
        .integer(own.now.seconds)
    }
}
