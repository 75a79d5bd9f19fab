import HTTPWire
import JSONText

/// A repository as the provider remembers it.
struct GiteeRepository: Sendable {
    var id: Int
    var owner: String
    var path: String
    var name: String
    /// The full path of the repository it was forked from; nil for any other.
    var source: String?
    var isPrivate = false
    var isEmpty = false
    /// Fields of the body that a call has changed.
    var changes: JSONObject = [:]
    var createdAt: ProviderInstant

    var fullName: String { "\(owner)/\(path)" }
}

extension GiteeRepository {
    /// Gitee compares paths without case (gitee.md §5.2).
    private static func key(_ fullName: String) -> String { "gitee.repository \(fullName.lowercased())" }

    func store(in state: inout ProviderState) {
        state.records[Self.key(fullName)] = self
    }

    func remove(from state: inout ProviderState) {
        state.records[Self.key(fullName)] = nil
    }

    static func stored(_ fullName: String, in state: ProviderState) -> GiteeRepository? {
        state.records[key(fullName)] as? GiteeRepository
    }

    /// Whether a path is taken, by a repository or by a knob.
    static func isTaken(_ fullName: String, _ transaction: Transaction) -> Bool {
        let names = transaction.profile[Gitee.takenRepositories].names.map { $0.lowercased() }
        return stored(fullName, in: transaction.state) != nil || names.contains(fullName.lowercased())
    }

    /// The next unused number.
    static func nextID(in state: inout ProviderState) -> Int {
        state.nextNumber(of: "gitee.repositories", after: 2_000_000)
    }

    /// Remembers a repository that a person has from the start.
    static func keep(
        _ repository: Account.Repository,
        owner: String,
        at now: ProviderInstant,
        in state: inout ProviderState
    ) {
        var kept = GiteeRepository(
            id: nextID(in: &state),
            owner: owner,
            path: repository.name,
            name: repository.name,
            isPrivate: repository.isPrivate,
            createdAt: now
        )
        if let text = repository.description { kept.changes["description"] = .string(text) }
        kept.store(in: &state)
    }

    /// The repository of the path's places.
    ///
    /// Every repository exists that no knob takes away; one that is named for the first time comes into being.
    static func named(_ transaction: Transaction) -> GiteeRepository? {
        let owner = text(transaction.pathValues["owner"])
        let path = text(transaction.pathValues["repo"])
        let fullName = "\(owner)/\(path)"
        guard !transaction.profile[Gitee.missingRepositories].contains(fullName) else { return nil }
        if let known = stored(fullName, in: transaction.state) { return known }
        let repository = GiteeRepository(
            id: nextID(in: &transaction.state),
            owner: owner,
            path: path,
            name: path,
            createdAt: transaction.now
        )
        repository.store(in: &transaction.state)
        return repository
    }

    private static func text(_ segment: String?) -> String {
        String(decoding: PercentCoding.decode(Array((segment ?? "").utf8), plusAsSpace: false).bytes, as: UTF8.self)
    }
}
