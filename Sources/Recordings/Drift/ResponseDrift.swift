package import HTTPWire

/// Compares two answers to one request by shape: never by what differs from run to run.
package enum ResponseDrift {
    /// Returns how a fresh answer differs, in the order of the message.
    package static func drifts(from recorded: HTTPResponse, to fresh: HTTPResponse) -> [Drift] {
        guard recorded.status == fresh.status else {
            return [Drift(.breaking, "status", "was \(recorded.status), is \(fresh.status)")]
        }
        var drifts: [Drift] = []
        if let old = recorded.reason, let new = fresh.reason, old != new {
            drifts.append(.changed(.cosmetic, "reason phrase", from: old, to: new))
        }
        return drifts + headers(recorded.headers, fresh.headers) + BodyDrift.drifts(from: recorded.body, to: fresh.body)
    }

    /// Fields that clients act upon.
    private static let effective: Set<String> = [
        "location", "www-authenticate", "retry-after", "content-type", "content-encoding", "link", "allow",
    ]
    /// Fields that come and go with the machine, the clock and what stands in front of the provider.
    private static let incidental: Set<String> = FieldComparison.incidentalHeaders.union([
        "age", "expires", "last-modified", "etag", "via", "alt-svc", "nel", "report-to", "expect-ct", "cf-ray",
        "cf-cache-status", "x-served-by", "x-cache", "x-cache-hits", "x-timer", "set-cookie", "accept-ranges",
    ])

    private static func headers(_ recorded: HTTPHeaders, _ fresh: HTTPHeaders) -> [Drift] {
        var drifts: [Drift] = []
        let names = (recorded: names(recorded), fresh: names(fresh))
        for name in names.recorded {
            let place = "header \(name)"
            guard let other = fresh.first(name) else {
                drifts.append(Drift(effective.contains(name.lowercased()) ? .breaking : .cosmetic, place, "removed"))
                continue
            }
            if other.name != name { drifts.append(.changed(.cosmetic, place, from: name, to: other.name)) }
            drifts += value(name, recorded[name] ?? "", other.value)
        }
        for name in names.fresh where recorded.first(name) == nil {
            drifts.append(Drift(.additive, "header \(name)", "added"))
        }
        let shared = names.recorded.map { $0.lowercased() }.filter { fresh.first($0) != nil }
        if shared != names.fresh.map({ $0.lowercased() }).filter({ recorded.first($0) != nil }) {
            drifts.append(Drift(.cosmetic, "header", "its fields stand in another order"))
        }
        return drifts
    }

    private static func names(_ headers: HTTPHeaders) -> [String] {
        headers.fields.map(\.name).reduce(into: []) { names, name in
            let isKnown = names.contains { HTTPHeaders.isSame($0, name) }
            if !isKnown, !incidental.contains(name.lowercased()) { names.append(name) }
        }
    }

    private static func value(_ name: String, _ recorded: String, _ fresh: String) -> [Drift] {
        switch name.lowercased() {
        case "content-type": mediaType(recorded, fresh)
        case "location": location(recorded, fresh)
        case "www-authenticate": challenge(recorded, fresh)
        default: []
        }
    }

    private static func mediaType(_ recorded: String, _ fresh: String) -> [Drift] {
        let types = [recorded, fresh].map { $0.prefix { $0 != ";" }.lowercased().filter { $0 != " " } }
        if types[0] != types[1] { return [.changed(.breaking, "media type", from: types[0], to: types[1])] }
        guard recorded.lowercased() != fresh.lowercased() else { return [] }
        return [.changed(.cosmetic, "header Content-Type", from: recorded, to: fresh)]
    }

    private static func challenge(_ recorded: String, _ fresh: String) -> [Drift] {
        let schemes = [recorded, fresh].map { $0.prefix { $0 != " " }.lowercased() }
        if schemes[0] != schemes[1] {
            return [.changed(.breaking, "header WWW-Authenticate", from: schemes[0], to: schemes[1])]
        }
        let errors = [recorded, fresh].map { text -> String? in
            text.components(after: "error=\"").map { String($0.prefix { $0 != "\"" }) }
        }
        guard let old = errors[0], errors[1] != old else { return [] }
        return [.changed(.breaking, "header WWW-Authenticate error", from: old, to: errors[1] ?? "")]
    }

    private static func location(_ recorded: String, _ fresh: String) -> [Drift] {
        let parts = [recorded, fresh].map { text in
            let target = text.prefix { $0 != "?" && $0 != "#" }
            let query = text.dropFirst(target.count).drop { $0 == "?" || $0 == "#" }
            let mark = text.dropFirst(target.count).first.map(String.init) ?? ""
            return (target: String(target), mark: mark, parameters: FormParameters(decoding: Array(query.utf8)))
        }
        let place = "header Location"
        var drifts: [Drift] = []
        if parts[0].target != parts[1].target {
            drifts.append(.changed(.breaking, place, from: parts[0].target, to: parts[1].target))
        }
        if !parts[0].mark.isEmpty, !parts[1].mark.isEmpty, parts[0].mark != parts[1].mark {
            drifts.append(
                Drift(
                    .breaking,
                    place,
                    "its parameters stand behind '\(parts[1].mark)', were behind '\(parts[0].mark)'"
                )
            )
        }
        let names = parts.map { $0.parameters.pairs.map { String(decoding: $0.name, as: UTF8.self) } }
        for name in names[0] where !names[1].contains(name) {
            drifts.append(Drift(.breaking, "\(place) parameter \(name)", "removed"))
        }
        for name in names[1] where !names[0].contains(name) {
            drifts.append(Drift(.additive, "\(place) parameter \(name)", "added"))
        }
        if let old = parts[0].parameters.text("error"), let new = parts[1].parameters.text("error"), old != new {
            drifts.append(.changed(.breaking, "\(place) parameter error", from: old, to: new))
        }
        return drifts
    }
}

extension String {
    /// What stands behind the first occurrence of a text.
    fileprivate func components(after text: String) -> Substring? {
        firstRange(of: text).map { self[$0.upperBound...] }
    }
}
