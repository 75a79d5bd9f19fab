import HTTPWire

/// The releases of Rack that read parameters differently (updates-2026-11.md §D).
package enum RackVersion: String, CaseIterable, Sendable {
    /// `;` parts parameters too; a hundred levels of nesting.
    case v22 = "2.2"
    /// 32 levels of nesting.
    case v30 = "3.0"
    /// As 3.0, but a name without `=` has no value again, where 3.0 gives it an empty one.
    case v31 = "3.1"

    var depth: Int { self == .v22 ? 100 : 32 }
}

extension ParameterSources {
    /// As Rails, but of query and body the body wins, as in Rack and so in Grape.
    package static let grape: ParameterSources = {
        var sources = rails
        sources.bodyWins = true
        return sources
    }()

    /// Whether a body is what Rails calls JSON.
    static func isRailsJSON(_ mediaType: String) -> Bool {
        mediaType != formType && railsJSON.contains(where: mediaType.isSpelled)
    }

    private static let railsJSON = [
        "application/json", "text/x-json", "application/jsonrequest", "application/vnd.api+json",
        "application/problem+json",
    ]

    /// Why Rack and Rails answer 400 to a request's parameters; nil where they do not.
    func complaint(about request: HTTPRequest, _ parameters: FormParameters, _ mediaType: String) -> String? {
        let isLongForm = request.body.count > Self.manyParameters && !mediaType.hasPrefix("application/json")
        if let excess = excess(in: request.queryBytes) ?? (isLongForm ? excess(in: request.body[...]) : nil) {
            return excess
        }
        if mediaType.hasPrefix("multipart/"), let text = request.headers["Content-Type"]?.lowercased() {
            if text.split(separator: ";").filter({ $0.drop { $0 == " " }.hasPrefix("boundary=") }).count > 1 {
                return "the boundary stands twice"
            }
            if request.body.isEmpty { return "the multipart body is empty" }
        }
        return complaint(about: parameters.pairs) ?? mixed(parameters)
    }

    private static let manyParameters = 4096

    private func excess(in part: ArraySlice<UInt8>) -> String? {
        if part.count > 4 << 20 { return "a place for parameters has more than 4 MB" }
        guard part.count > Self.manyParameters, part.count(where: { $0 == 0x26 }) >= Self.manyParameters else {
            return nil
        }
        return "there are more than \(Self.manyParameters) parameters"
    }

    /// Looks at the pairs in place: a copy of each would cost more than looking at it.
    private func complaint(about pairs: [FormParameters.Pair]) -> String? {
        pairs.withUnsafeBufferPointer { pairs in
            for index in pairs.indices where !pairs[index].isPlain {
                if pairs[index].isMalformed { return "a % escape is malformed" }
                let isText = isUTF8(pairs[index].name) && isUTF8(pairs[index].value)
                if !isText { return "a parameter is no UTF-8" }
                if isTooDeep(pairs[index].name) { return "a parameter is nested too deep" }
            }
            return nil
        }
    }

    private func isTooDeep(_ name: [UInt8]) -> Bool {
        name.count > rack.depth && name.count(where: { $0 == 0x5B }) > rack.depth
    }

    private func isUTF8(_ bytes: [UInt8]) -> Bool {
        bytes.isASCII || String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes)
    }

    /// A name may be a text, an array or a hash, and only one of these.
    private func mixed(_ parameters: FormParameters) -> String? {
        guard parameters.pairs.contains(where: \.isNested) else { return nil }
        var kinds: [[UInt8]: String] = [:]
        for pair in parameters.pairs {
            let bracket = pair.name.firstIndex(of: 0x5B) ?? pair.name.endIndex
            let kind =
                bracket == pair.name.endIndex
                ? "a text" : pair.name[bracket...].starts(with: [0x5B, 0x5D]) ? "an array" : "a hash"
            let name = Array(pair.name[..<bracket])
            if let other = kinds.updateValue(kind, forKey: name), other != kind {
                return "\(String(decoding: name, as: UTF8.self)) is \(other) and \(kind)"
            }
        }
        return nil
    }
}

extension FormParameters.Pair {
    /// Whether the name is that of a part of an array or a hash.
    var isNested: Bool { !isPlain && name.contains(0x5B) }
}

extension FormParameters {
    /// Whether a name stands twice; a long list is taken to have such a name.
    private var repeatsName: Bool {
        pairs.count > 16
            || pairs.indices.contains { index in
                pairs[..<index].contains { $0.name == pairs[index].name }
            }
    }

    /// Drops the names that stand without `=`, whose value is nil and hides any further one.
    mutating func dropValueless() {
        guard pairs.contains(where: { !$0.hasEquals }) else { return }
        var seen: Set<[UInt8]> = []
        var unset: Set<[UInt8]> = []
        for pair in pairs where seen.insert(pair.name).inserted && !pair.hasEquals { unset.insert(pair.name) }
        pairs.removeAll { !$0.hasEquals || unset.contains($0.name) }
    }

    /// Keeps the last value of each name that is no array, at the place of the first.
    mutating func keepLast() {
        guard repeatsName else { return }
        var places: [[UInt8]: Int] = [:]
        var kept: [Pair] = []
        for pair in pairs {
            if pair.name.suffix(2) != [0x5B, 0x5D], let place = places[pair.name] {
                kept[place] = pair
            } else {
                places[pair.name] = kept.count
                kept.append(pair)
            }
        }
        pairs = kept
    }
}
