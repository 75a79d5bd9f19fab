import HTTPWire
import JSONText

/// A repository as the provider remembers it.
struct GiteeRepository: Hashable {
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
    init?(_ json: JSON?) {
        guard let fields = json?.object, let id = fields["id"]?.integer, let owner = fields["owner"]?.string,
            let path = fields["path"]?.string, let name = fields["name"]?.string,
            let created = fields["created"]?.integer
        else { return nil }
        self.init(
            id: id,
            owner: owner,
            path: path,
            name: name,
            source: fields["source"]?.string,
            isPrivate: fields["private"]?.bool ?? false,
            isEmpty: fields["empty"]?.bool ?? false,
            changes: fields["changes"]?.object ?? [:],
            createdAt: ProviderInstant(milliseconds: Int64(created))
        )
    }

    private var json: JSON {
        .members([
            ("id", .integer(id)), ("owner", .string(owner)), ("path", .string(path)), ("name", .string(name)),
            ("source", source.map(JSON.string)), ("private", .bool(isPrivate)), ("empty", .bool(isEmpty)),
            ("changes", .object(changes)), ("created", .integer(Int(createdAt.milliseconds))),
        ])
    }

    /// Gitee compares paths without case (gitee.md §5.2).
    private static func key(_ fullName: String) -> String { "gitee.repository \(fullName.lowercased())" }

    func store(in state: inout ProviderState) {
        state.memory[Self.key(fullName)] = json
    }

    func remove(from state: inout ProviderState) {
        state.memory[Self.key(fullName)] = nil
    }

    static func stored(_ fullName: String, in state: ProviderState) -> GiteeRepository? {
        GiteeRepository(state.memory[key(fullName)])
    }

    /// Whether a path is taken, by a repository or by a knob.
    static func isTaken(_ fullName: String, _ transaction: Transaction) -> Bool {
        let names = transaction.profile[Gitee.takenRepositories].names.map { $0.lowercased() }
        return stored(fullName, in: transaction.state) != nil || names.contains(fullName.lowercased())
    }

    /// The next unused number.
    static func nextID(in state: inout ProviderState) -> Int {
        let id = (state.memory["gitee.repositories"]?.integer ?? 2_000_000) + 1
        state.memory["gitee.repositories"] = .integer(id)
        return id
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
