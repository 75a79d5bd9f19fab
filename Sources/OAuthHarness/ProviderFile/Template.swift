import JSONText

/// JSON with places for what is in hand: `{"access_token": "{{access_token}}", "uid": "{{account.id|text}}"}`.
///
/// A string that is one place and nothing else takes the value as it is, a number as a number. What is absent leaves out the
/// member, the element or the text around it.
struct Template: Sendable {
    fileprivate indirect enum Node: Sendable {
        case literal(JSON)
        case text([Piece])
        case array([Node])
        case object([(key: String, node: Node)])
        case chosen(knob: String, [String: Node])
    }

    fileprivate enum Piece: Sendable {
        case text(String)
        case place(Place)
    }

    /// A name with what is done to its value.
    struct Place: Sendable {
        let word: ValueWord
        let member: String
        let filters: [(filter: ValueFilter, argument: String)]

        func value(in hand: Hand) -> JSON? {
            filters.reduce(word.value(hand, member)) { $1.filter.apply(hand, $0, $1.argument) }
        }

        func bytes(in hand: Hand) -> [UInt8]? {
            if filters.isEmpty, let bytes = word.bytes { return bytes(hand, member) }
            return value(in: hand)?.scalarText.map { Array($0.utf8) }
        }
    }

    fileprivate let node: Node

    /// The value; nil where it is absent.
    func value(in hand: Hand) -> JSON? { node.value(in: hand) }

    /// The bytes of a text, which may be none of UTF-8 where a client sent them; nil where it is absent.
    func bytes(in hand: Hand) -> [UInt8]? {
        guard case .text(let pieces) = node else { return value(in: hand)?.scalarText.map { Array($0.utf8) } }
        var result: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .text(let text): result += text.utf8
            case .place(let place):
                guard let bytes = place.bytes(in: hand) else { return nil }
                result += bytes
            }
        }
        return result
    }

    func text(in hand: Hand) -> String? { value(in: hand)?.scalarText }

    /// The value of a template without places.
    var literal: JSON? {
        if case .literal(let json) = node { json } else { nil }
    }

    /// The name of the only place, where the template is one and nothing else, under one setting of a knob at least.
    var onlyName: String? {
        switch node {
        case .text(let pieces):
            guard pieces.count == 1, case .place(let place) = pieces[0] else { return nil }
            return place.word.name + place.member
        case .chosen(_, let nodes):
            return nodes.sorted { $0.key < $1.key }.compactMap { Template(node: $0.value).onlyName }.first
        case .literal, .array, .object: return nil
        }
    }

    /// The members of a template that is an object, each a template.
    var members: [(key: String, template: Template)] {
        guard case .object(let members) = node else { return [] }
        return members.map { ($0.key, Template(node: $0.node)) }
    }
}

extension Template.Node {
    fileprivate func value(in hand: Hand) -> JSON? {
        switch self {
        case .literal(let json): return json
        case .array(let nodes): return .array(nodes.compactMap { $0.value(in: hand) })
        case .object(let members): return .members(members.map { ($0.key, $0.node.value(in: hand)) })
        case .chosen(let knob, let nodes): return hand.text(ofKnob: knob).flatMap { nodes[$0] }?.value(in: hand)
        case .text(let pieces):
            if pieces.count == 1, case .place(let place) = pieces[0] { return place.value(in: hand) }
            var text = ""
            for piece in pieces {
                switch piece {
                case .text(let more): text += more
                case .place(let place):
                    guard let more = place.value(in: hand)?.scalarText else { return nil }
                    text += more
                }
            }
            return .string(text)
        }
    }
}

// MARK: - Reading

extension Template {
    init(_ json: JSON, at path: JSONPath) throws(JSONMismatch) { node = try Self.node(json, path) }

    private static func node(_ json: JSON, _ path: JSONPath) throws(JSONMismatch) -> Node {
        switch json {
        case .string(let text): return try read(text, path)
        case .array(let elements):
            var nodes: [Node] = []
            for (index, element) in elements.enumerated() { nodes.append(try node(element, path[index])) }
            return .array(nodes)
        case .object(let object):
            var members: [(key: String, node: Node)] = []
            for (key, value) in object where key != KnobChoice.key { members.append((key, try node(value, path[key]))) }
            guard let knob = object[KnobChoice.key] else { return .object(members) }
            return .chosen(
                knob: try KnobChoice.name(knob, at: path),
                Dictionary(members.map { ($0.key, $0.node) }) { $1 }
            )
        case .null, .bool, .number: return .literal(json)
        }
    }

    private static func read(_ text: String, _ path: JSONPath) throws(JSONMismatch) -> Node {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            // Of three braces the first is text, and so is the last behind the place: `{{{pseudonym.uuid}}}`.
            let name = rest[open.upperBound..<close.lowerBound].drop { $0 == "{" }
            let text = rest[..<rest.index(name.startIndex, offsetBy: -2)]
            if !text.isEmpty { pieces.append(.text(String(text))) }
            pieces.append(.place(try Place(String(name), at: path)))
            rest = rest[close.upperBound...]
        }
        guard !rest.contains("{{") else {
            throw JSONMismatch(.string(text), at: path, expected: "}} behind each {{")
        }
        guard !pieces.isEmpty else { return .literal(.string(text)) }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return .text(pieces)
    }
}

extension Template.Place {
    init(_ text: String, at path: JSONPath) throws(JSONMismatch) {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimming { $0 == " " } }
        guard let (word, member) = ValueWord.named(parts[0]) else {
            let known = ValueWord.all.map(\.name)
            let head = parts[0].firstIndex(of: ".").map { String(parts[0][...$0]) } ?? parts[0]
            throw JSONMismatch(unknown: head, at: path, known: known, what: "value of a template", isKey: false)
        }
        if let known = word.members, !known.contains(member) {
            throw JSONMismatch(unknown: member, at: path, known: known, what: "value behind \(word.name)", isKey: false)
        }
        var filters: [(filter: ValueFilter, argument: String)] = []
        for part in parts.dropFirst() {
            let halves = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let filter = ValueFilter.all.first(where: { $0.name == halves[0] }) else {
                let known = ValueFilter.all.map(\.name)
                throw JSONMismatch(unknown: halves[0], at: path, known: known, what: "filter", isKey: false)
            }
            filters.append((filter, halves.count > 1 ? halves[1] : ""))
        }
        self.init(word: word, member: member, filters: filters)
    }
}

extension Shape<Template> {
    /// Any JSON with places.
    static let template = Shape("a value, perhaps with {{places}}", [:], reading: { try Template($0, at: $1) })

    /// A string with places, or a choice between several.
    static let textTemplate = Shape(
        "a string, perhaps with {{places}}, or a choice by a knob",
        ["type": ["string", "object"]],
        reading: { json, path in
            guard json.string != nil || json[KnobChoice.key] != nil else {
                throw JSONMismatch(json, at: path, expected: "a string, perhaps with {{places}}")
            }
            return try Template(json, at: path)
        }
    )

    /// An object with places.
    static let objectTemplate = Shape(
        "an object, perhaps with {{places}}",
        ["type": "object"],
        reading: { json, path in
            guard json.object != nil else { throw JSONMismatch(json, at: path, expected: "an object") }
            return try Template(json, at: path)
        }
    )
}
