import JSONText

/// What a scenario file says for one provider: the part that all have, with the provider's own members merged into it.
struct ScenarioOverlay {
    let common: JSON
    let own: JSON?
    /// Where the file has the provider's own members.
    let place: JSONPath

    /// Objects are merged member by member, all else is replaced, and null takes a member away (RFC 7396).
    var merged: JSON { own.map { Self.merge(common, $0) } ?? common }

    /// Where the file has what is at a path of the merged object.
    func source(of path: JSONPath) -> JSONPath {
        var (base, rest): (JSON?, JSON?) = (common, own)
        for component in path.components {
            guard let members = rest?.object, base?.object != nil else { break }
            guard case .key(let key) = component, let member = members[key] else { return path }
            (base, rest) = (base?[key], member)
        }
        return rest == nil || path.components.isEmpty ? path : JSONPath(place.components + path.components)
    }

    private static func merge(_ base: JSON?, _ patch: JSON) -> JSON {
        guard let patch = patch.object else { return patch }
        var members = base?.object ?? [:]
        for (key, value) in patch { members[key] = value == .null ? JSON?.none : merge(members[key], value) }
        return .object(members)
    }
}
