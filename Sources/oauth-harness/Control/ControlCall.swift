import HTTPWire
import JSONText

/// The arguments of a call, read and checked against its route.
struct ControlCall: Sendable {
    /// What a body may hold; the largest script fits many times.
    static let bodyLimit = 1 << 20

    let route: ControlRoute
    let query: FormParameters
    private let document: JSONDocument?
    /// The number of the last event that a client of server-sent events has got.
    let lastEvent: Int?

    init(_ request: HTTPRequest, _ route: ControlRoute) throws(ControlError) {
        self.route = route
        lastEvent = request.headers["Last-Event-ID"].flatMap { Int($0) }
        var query = FormParameters(decoding: request.query)
        query.pairs.removeAll(where: \.isToken)
        self.query = query
        document = route.method == .post ? try Self.read(request.body) : nil
        try checkQuery()
        try checkBody()
    }

    subscript(name: String) -> JSON? { document?.value[name].flatMap { $0 == .null ? nil : $0 } }

    func text(_ name: String) -> String? { self[name]?.string }

    /// Whether it asks for secrets as they are.
    var showsSecrets: Bool { query.text("secrets") == "show" }

    /// A number of the query.
    func number(_ name: String) -> Int? { query.text(name).flatMap { Int($0) } }

    /// An error at the place of a member.
    func error(_ code: ControlError.Code, at name: String, found: String, expected: String) -> ControlError {
        let path = JSONPath.root[name]
        return ControlError(code, found: found, expected: expected, path: path, position: position(of: path))
    }

    /// An error that names the words that might have been meant.
    func error(_ code: ControlError.Code, at path: JSONPath, unknown word: String, noun: String, known: [String])
        -> ControlError
    {
        var error = ControlError(code, unknown: word, noun: noun, known: known, path: path)
        error.position = position(of: path)
        return error
    }

    /// An error at the place of a mistake.
    func error(_ code: ControlError.Code, _ mistake: JSONMismatch) -> ControlError {
        ControlError(
            code,
            found: mistake.found,
            expected: mistake.expected,
            path: mistake.path,
            position: position(of: mistake.path, isKey: mistake.isKey)
        )
    }

    /// Reads a member that may be left out.
    func value<Value>(_ name: String, _ shape: Shape<Value>) throws(ControlError) -> Value? {
        guard let json = self[name] else { return nil }
        return try value(json, shape, at: JSONPath.root[name])
    }

    /// Reads the body as a whole.
    func body<Value>(_ shape: Shape<Value>) throws(ControlError) -> Value {
        try value(document?.value ?? [:], shape, at: .root)
    }

    private func value<Value>(
        _ json: JSON,
        _ shape: Shape<Value>,
        at path: JSONPath
    ) throws(ControlError) -> Value {
        do throws(JSONMismatch) {
            return try JSONMismatch.thrown(in: { try shape.read(json, path) })
        } catch {
            throw self.error(.unusableBody, error)
        }
    }

    func position(of path: JSONPath, isKey: Bool = false) -> TextPosition? {
        document?.position(of: path, isKey: isKey)
    }

    private static func read(_ body: [UInt8]) throws(ControlError) -> JSONDocument {
        do {
            return try JSONReader.read(body.isEmpty ? Array("{}".utf8) : body)
        } catch {
            throw ControlError(.malformedJSON, found: error.found, expected: error.expected, position: error.position)
        }
    }

    private func checkQuery() throws(ControlError) {
        for pair in query.pairs {
            let name = String(decoding: pair.name, as: UTF8.self)
            guard let field = route.query.first(where: { $0.name == name }) else {
                throw ControlError(
                    .unusableQuery,
                    unknown: name,
                    noun: "parameter here",
                    known: route.query.isEmpty ? ["no parameter"] : route.query.map(\.name)
                )
            }
            let text = String(decoding: pair.value, as: UTF8.self)
            guard field.kind.accepts(.string(text)) || field.kind.accepts(.number(text)) else {
                throw ControlError(.unusableQuery, found: "\(name)=\(text)", expected: field.kind.expected)
            }
        }
    }

    private func checkBody() throws(ControlError) {
        guard let document else { return }
        guard let members = document.value.object else {
            throw ControlError(
                .unusableBody,
                found: document.value.kind,
                expected: "an object",
                path: .root,
                position: document.position(of: .root)
            )
        }
        let known = route.body.map(\.name)
        for (name, value) in members {
            let path = JSONPath.root[name]
            guard let field = route.body.first(where: { $0.name == name }) else {
                var error = ControlError(
                    .unusableBody,
                    unknown: name,
                    noun: "member of this call",
                    known: known.isEmpty ? ["{}"] : known,
                    path: path
                )
                error.position = document.position(of: path, isKey: true)
                throw error
            }
            if field.isNullable, value == .null { continue }
            if let mistake = field.kind.mistake(value, path) { throw error(.unusableBody, mistake) }
        }
        for field in route.body where field.isRequired && members[field.name] == nil {
            throw ControlError(
                .unusableBody,
                found: "no \(field.name)",
                expected: "\(field.name), \(field.kind.expected)",
                path: .root,
                position: document.position(of: .root)
            )
        }
    }
}
