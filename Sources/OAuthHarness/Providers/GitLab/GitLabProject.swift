import HTTPWire
import JSONText

/// A project as the provider remembers it.
struct GitLabProject: Sendable {
    var id: Int
    var namespace: String
    var path: String
    var name: String
    var description: String?
    var visibility = "private"
    /// The project it was forked from; nil for any other.
    var source: Int?
    var createdAt: ProviderInstant

    var fullPath: String { "\(namespace)/\(path)" }

    /// How far the import of a fork has come, by the provider's clock and the knobs (gitlab.md §7).
    func importStatus(_ transaction: Transaction) -> String {
        guard source != nil else { return "none" }
        let profile = transaction.profile
        var left = (transaction.now - createdAt).milliseconds
        for (status, knob) in [
            ("none", GitLab.importNone), ("scheduled", GitLab.importScheduled), ("started", GitLab.importStarted),
        ] {
            let lasts = Int64(profile[knob]) * 1000
            if left < lasts { return status }
            left -= lasts
        }
        return profile[GitLab.importOutcome].rawValue
    }

    /// Why an import failed; nil where it did not.
    func importError(_ transaction: Transaction) -> String? {
        importStatus(transaction) == "failed" ? transaction.profile[GitLab.importError] : nil
    }
}

extension GitLabProject {
    private static func key(_ id: Int) -> String { "gitlab.project \(id)" }
    private static func key(_ path: String) -> String { "gitlab.path \(path)" }

    func store(in state: inout ProviderState) {
        state.records[Self.key(id)] = self
        state.memory[Self.key(fullPath)] = .integer(id)
    }

    static func stored(_ id: Int, in state: ProviderState) -> GitLabProject? {
        state.records[key(id)] as? GitLabProject
    }

    static func stored(_ path: String, in state: ProviderState) -> GitLabProject? {
        state.memory[key(path)]?.integer.flatMap { stored($0, in: state) }
    }

    /// The projects of a namespace.
    static func all(in namespace: String, of state: ProviderState) -> [GitLabProject] {
        state.records.values.compactMap { $0 as? GitLabProject }.filter { $0.namespace == namespace }
    }

    /// The next unused number.
    static func nextID(in state: inout ProviderState) -> Int {
        while true {
            let id = state.nextNumber(of: "gitlab.projects", after: 4_000_000)
            if stored(id, in: state) == nil { return id }
        }
    }

    /// Remembers a project that a person has from the start.
    static func keep(
        _ repository: Account.Repository,
        owner: String,
        at now: ProviderInstant,
        in state: inout ProviderState
    ) {
        let project = GitLabProject(
            id: nextID(in: &state),
            namespace: owner,
            path: repository.name,
            name: repository.name,
            description: repository.description,
            visibility: repository.isPrivate ? "private" : "public",
            createdAt: now
        )
        project.store(in: &state)
    }

    /// The project of a path segment: a number, or a path whose slashes are percent-encoded.
    ///
    /// Every project exists that no knob takes away; one that is named for the first time comes into being.
    static func named(_ segment: String, _ transaction: Transaction) -> GitLabProject? {
        let name = String(decoding: PercentCoding.decode(Array(segment.utf8), plusAsSpace: false).bytes, as: UTF8.self)
        let missing = transaction.profile[GitLab.missingRepositories]
        guard !missing.contains(name) else { return nil }
        if let id = Int(knob: name) {
            if let known = stored(id, in: transaction.state) { return missing.contains(known.fullPath) ? nil : known }
            return made(id, namespace: "upstream", path: "project-\(id)", transaction)
        }
        if let known = stored(name, in: transaction.state) { return missing.contains("\(known.id)") ? nil : known }
        guard let slash = name.lastIndex(of: "/"), slash > name.startIndex, name.last != "/" else { return nil }
        let path = String(name[name.index(after: slash)...])
        let id = nextID(in: &transaction.state)
        return made(id, namespace: String(name[..<slash]), path: path, transaction)
    }

    private static func made(
        _ id: Int,
        namespace: String,
        path: String,
        _ transaction: Transaction
    ) -> GitLabProject {
        let project = GitLabProject(
            id: id,
            namespace: namespace,
            path: path,
            name: path,
            visibility: "public",
            createdAt: transaction.now
        )
        project.store(in: &transaction.state)
        return project
    }
}
