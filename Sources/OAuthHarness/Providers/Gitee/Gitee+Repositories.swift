import HTTPWire
import JSONText

extension Gitee {
    private static let path = "/api/v5/repos/:owner/:repo"

    /// Repositories: read, fork, change, switch Gitee Go on, create (gitee.md §5.5 to §5.8).
    static let repositories: [EndpointBehavior] = [
        EndpointBehavior(.api, [.get], path, checks: checks("projects") + [exists]) { transaction in
            answer(GiteeRepository.named(transaction), transaction)
        },
        EndpointBehavior(.api, [.patch], path, checks: checks("projects") + [exists, nameIsPresent, flagsAreFlags]) {
            change($0)
        },
        EndpointBehavior(
            .api,
            [.post],
            path + "/forks",
            checks: checks("projects") + [exists, isNotForkedYet, targetIsFree],
            answer: fork
        ),
        EndpointBehavior(.api, [.post], path + "/open", checks: checks("projects") + [exists]) { transaction in
            success([:], status: 201, transaction)
        },
        EndpointBehavior(
            .api,
            [.post],
            "/api/v5/user/repos",
            checks: checks("projects") + [nameIsPresent, identityIsVerified, addressIsFree],
            answer: create
        ),
    ]

    static let unknownRepository: ErrorCode = "repository_unknown"
    static let badParameter: ErrorCode = "bad_parameter"
    static let forkedBefore: ErrorCode = "forked_before"
    static let sameName: ErrorCode = "same_name"
    static let unverified: ErrorCode = "identity_unverified"
    static let takenAddress: ErrorCode = "address_taken"

    // MARK: - Checks

    static let exists = Check("the repository exists", "gitee.md §5.2", unknownRepository) { transaction in
        guard GiteeRepository.named(transaction) == nil else { return .pass }
        let places = [transaction.pathValues["owner"], transaction.pathValues["repo"]].compactMap(\.self)
        return .fail(.other("there is no repository \(places.joined(separator: "/"))"))
    }

    private static let nameIsPresent = parameterIsPresent("name", "gitee.md §5.6")

    /// The two ways in which the API's framework tells of a parameter: it is missing, or it is empty.
    static func parameterIsPresent(_ name: String, _ source: String) -> Check {
        Check("\(name) is present", source, badParameter) { transaction in
            guard let value = transaction.parameters.first(name) else { return .fail(.other("\(name) is missing")) }
            return value.isEmpty ? .fail(.other("\(name) is empty")) : .pass
        }
    }

    private static let flagsAreFlags = Check("flags are true or false", "gitee.md §5.6", badParameter) { transaction in
        let wrong = (changedFlags + silentFlags).first {
            let text = transaction.text($0)
            return text != nil && flag(text) == nil
        }
        return wrong.map { .fail(.other("\($0) is invalid")) } ?? .pass
    }

    private static let isNotForkedYet = Check("it is not forked yet", "gitee.md §5.5", forkedBefore) { transaction in
        guard let source = GiteeRepository.named(transaction),
            let fork = GiteeRepository.stored(target(of: source, transaction), in: transaction.state),
            fork.source == source.fullName
        else { return .pass }
        return .fail(.other("\(source.fullName) is forked as \(fork.fullName)"))
    }

    private static let targetIsFree = Check("the name is free", "gitee.md §5.5", sameName) { transaction in
        guard let source = GiteeRepository.named(transaction) else { return .pass }
        let target = target(of: source, transaction)
        return GiteeRepository.isTaken(target, transaction) ? .fail(.other("\(target) exists")) : .pass
    }

    private static let identityIsVerified = Check("the person's identity is verified", "gitee.md §5.2", unverified) {
        $0.profile[realNameVerified] ? .pass : .fail(.other("the account has not passed the real-name check"))
    }

    private static let addressIsFree = Check("the address is free", "gitee.md §5.2", takenAddress) { transaction in
        let full = "\(transaction.account?.login ?? "")/\(newPath(transaction))"
        return GiteeRepository.isTaken(full, transaction) ? .fail(.other("\(full) exists")) : .pass
    }

    // MARK: - Answers

    private static func answer(
        _ repository: GiteeRepository?,
        status: Int = 200,
        _ transaction: Transaction
    ) -> Reply {
        guard let repository else { return transaction.profile.notFound(transaction) }
        return success(project(repository, transaction), status: status, transaction)
    }

    private static func target(of source: GiteeRepository, _ transaction: Transaction) -> String {
        let space = transaction.text("organization") ?? transaction.account?.login ?? ""
        return "\(space)/\(transaction.text("path") ?? source.path)"
    }

    private static func fork(_ transaction: Transaction) -> Reply {
        guard let source = GiteeRepository.named(transaction) else { return answer(nil, transaction) }
        let fork = GiteeRepository(
            id: GiteeRepository.nextID(in: &transaction.state),
            owner: transaction.text("organization") ?? transaction.account?.login ?? "",
            path: transaction.text("path") ?? source.path,
            name: transaction.text("name") ?? source.name,
            source: source.fullName,
            isPrivate: source.isPrivate,
            createdAt: transaction.now
        )
        fork.store(in: &transaction.state)
        return answer(fork, status: 201, transaction)
    }

    /// A personal repository becomes private whatever the request says (gitee.md §5.8).
    private static func create(_ transaction: Transaction) -> Reply {
        let isEmpty = flag(transaction.text("auto_init")) != true
        let repository = GiteeRepository(
            id: GiteeRepository.nextID(in: &transaction.state),
            owner: transaction.account?.login ?? "",
            path: newPath(transaction),
            name: transaction.text("name") ?? "",
            isPrivate: true,
            isEmpty: isEmpty,
            changes: texts(transaction, ["description", "homepage"]),
            createdAt: transaction.now
        )
        repository.store(in: &transaction.state)
        return answer(repository, status: 201, transaction)
    }

    private static func newPath(_ transaction: Transaction) -> String {
        transaction.text("path") ?? transaction.text("name") ?? ""
    }

    private static func change(_ transaction: Transaction) -> Reply {
        guard var repository = GiteeRepository.named(transaction) else { return answer(nil, transaction) }
        repository.remove(from: &transaction.state)
        repository.name = transaction.text("name") ?? repository.name
        repository.path = transaction.text("path") ?? repository.path
        repository.isPrivate = flag(transaction.text("private")) ?? repository.isPrivate
        repository.changes.merge(texts(transaction, ["description", "homepage", "default_branch"]))
        for name in changedFlags where name != "private" {
            if let value = flag(transaction.text(name)) { repository.changes[name] = .bool(value) }
        }
        repository.store(in: &transaction.state)
        return answer(repository, transaction)
    }

    private static func texts(_ transaction: Transaction, _ names: [String]) -> JSONObject {
        JSONObject(names.compactMap { name in transaction.text(name).map { (name, JSON.string($0)) } })
    }

    private static func flag(_ text: String?) -> Bool? {
        switch text {
        case "true", "1": true
        case "false", "0": false
        default: nil
        }
    }

    /// The flags that the body shows again.
    private static let changedFlags = [
        "has_issues", "has_wiki", "can_comment", "issue_comment", "private", "pull_requests_enabled",
    ]
    /// The flags that the call takes and no body shows.
    private static let silentFlags = [
        "security_hole_enabled", "online_edit_enabled", "lightweight_pr_enabled", "merge_enabled", "squash_enabled",
        "rebase_enabled",
    ]
}
