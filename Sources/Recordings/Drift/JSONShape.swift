import HTTPWire
import JSONText

/// The shape of a JSON value: its kinds, the members of its objects, the elements of its arrays, no values.
struct JSONShape: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable, CaseIterable {
        case null, boolean, number, string, array, object

        var words: String {
            switch self {
            case .null: "null"
            case .array, .object: "an \(rawValue)"
            default: "a \(rawValue)"
            }
        }
    }

    struct Member: Hashable, Sendable {
        let key: String
        var shape: JSONShape
        /// Whether some objects of a list lack it.
        var isOptional: Bool
    }

    private(set) var kinds: Set<Kind>
    /// The members of objects in their order.
    private(set) var members: [Member] = []
    /// The shape that the elements of arrays share; empty where no array had an element.
    private(set) var element: [JSONShape] = []

    init(_ value: JSON) {
        switch value {
        case .null: kinds = [.null]
        case .bool: kinds = [.boolean]
        case .number: kinds = [.number]
        case .string: kinds = [.string]
        case .array(let elements):
            kinds = [.array]
            guard let first = elements.first else { return }
            element = [elements.dropFirst().reduce(JSONShape(first)) { $0.merged(with: JSONShape($1)) }]
        case .object(let object):
            kinds = [.object]
            members = object.map { Member(key: $0.key, shape: JSONShape($0.value), isOptional: false) }
        }
    }

    /// The kinds but null, in words: `a number or a string`.
    var words: String {
        let present = Kind.allCases.filter { kinds.contains($0) && $0 != .null }
        return present.isEmpty ? Kind.null.words : present.map(\.words).joined(separator: " or ")
    }

    var isNullable: Bool { kinds.contains(.null) }

    func member(_ key: String) -> Member? { members.first { $0.key == key } }

    /// The shape of both; what only one object has is optional.
    private func merged(with other: JSONShape) -> JSONShape {
        var result = self
        let bothAreObjects = kinds.contains(.object) && other.kinds.contains(.object)
        result.kinds.formUnion(other.kinds)
        result.members = members.map { member in
            guard let same = other.member(member.key) else {
                return Member(key: member.key, shape: member.shape, isOptional: member.isOptional || bothAreObjects)
            }
            let isOptional = member.isOptional || same.isOptional
            return Member(key: member.key, shape: member.shape.merged(with: same.shape), isOptional: isOptional)
        }
        result.members += other.members.filter { member($0.key) == nil }
            .map { Member(key: $0.key, shape: $0.shape, isOptional: $0.isOptional || bothAreObjects) }
        if let left = element.first, let right = other.element.first {
            result.element = [left.merged(with: right)]
        } else {
            result.element = element + other.element
        }
        return result
    }
}

// MARK: - Drift

extension JSONShape {
    /// What a fresh value has lost or gained.
    func drift(to fresh: JSONShape, at place: String) -> [Drift] {
        var drifts: [Drift] = []
        let kinds = (recorded: kinds.subtracting([.null]), fresh: fresh.kinds.subtracting([.null]))
        if kinds.recorded.isEmpty, !kinds.fresh.isEmpty {
            drifts.append(Drift(.additive, place, "is \(fresh.words), was null"))
        } else if !kinds.fresh.isSubset(of: kinds.recorded) {
            drifts.append(Drift(.breaking, place, "is \(fresh.words), was \(words)"))
        } else if fresh.isNullable, !isNullable {
            drifts.append(Drift(.breaking, place, "may be null, was \(words)"))
        }
        if kinds.recorded.contains(.object), kinds.fresh.contains(.object) {
            drifts += memberDrift(to: fresh, at: place)
        }
        if let left = element.first, let right = fresh.element.first {
            drifts += left.drift(to: right, at: place + "[]")
        }
        return drifts
    }

    private func memberDrift(to fresh: JSONShape, at place: String) -> [Drift] {
        var drifts: [Drift] = []
        for member in members {
            let below = Self.place(place, member.key)
            guard let other = fresh.member(member.key) else {
                if !member.isOptional { drifts.append(Drift(.breaking, below, "removed, was \(member.shape.words)")) }
                continue
            }
            if other.isOptional, !member.isOptional { drifts.append(Drift(.breaking, below, "may be missing")) }
            drifts += member.shape.drift(to: other.shape, at: below)
        }
        for member in fresh.members where self.member(member.key) == nil {
            drifts.append(Drift(.additive, Self.place(place, member.key), "added, \(member.shape.words)"))
        }
        let shared = members.map(\.key).filter { fresh.member($0) != nil }
        if shared != fresh.members.map(\.key).filter({ member($0) != nil }) {
            drifts.append(Drift(.cosmetic, place, "its members stand in another order"))
        }
        return drifts
    }

    private static func place(_ place: String, _ key: String) -> String {
        let isPlain = key.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x5F }
        return isPlain && !key.isEmpty ? "\(place).\(key)" : "\(place)[\(JSON.string(key).text())]"
    }
}
