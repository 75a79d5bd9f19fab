import HTTPWire
import JSONText

extension GitLab {
    /// Projects, forks and the progress of an import (gitlab.md §7).
    static let projects: [EndpointBehavior] = [
        EndpointBehavior(.api, [.get], "/api/v4/projects/:id", checks: guardChecks("api", "read_api") + [exists]) {
            transaction in
            guard let project = project(transaction) else { return notFound(transaction) }
            return body(entity(project, transaction))
        },
        EndpointBehavior(
            .api,
            [.get],
            "/api/v4/projects/:id/import",
            checks: guardChecks("api", "read_api") + [exists],
            answer: importProgress
        ),
        EndpointBehavior(
            .api,
            [.post],
            "/api/v4/projects/:id/fork",
            checks: guardChecks("api") + [hasPerson, exists, mayBeForked, namespaceExists, targetIsFree],
            answer: fork
        ),
    ]

    // MARK: - Checks

    private static let hasPerson = Check("the token has a person", "gitlab.md §4.7", "unauthorized") {
        $0.account == nil ? .fail(.other("the token belongs to no person")) : .pass
    }

    private static let exists = Check("the project exists", "gitlab.md §7", projectNotFound) { transaction in
        project(transaction) == nil
            ? .fail(.other("there is no project \(transaction.pathValues["id"] ?? "")")) : .pass
    }

    private static let mayBeForked = Check("the project may be forked", "gitlab.md §7", "not_found") { transaction in
        guard let source = project(transaction) else { return .pass }
        let closed = transaction.profile[unforkableRepositories]
        return closed.contains(source.fullPath) || closed.contains("\(source.id)")
            ? .fail(.other("\(source.fullPath) may not be forked")) : .pass
    }

    private static let namespaceExists = Check(
        "the target namespace exists",
        "gitlab.md §7",
        namespaceNotFound
    ) { transaction in
        let target = targetNamespace(transaction)
        return transaction.profile[missingNamespaces].contains(target)
            ? .fail(.other("there is no namespace \(target)")) : .pass
    }

    private static let targetIsFree = Check("name and path are free", "gitlab.md §7", taken) { transaction in
        let keys = takenKeys(transaction)
        return keys.isEmpty ? .pass : .fail(.other("\(keys.joined(separator: " and ")) has already been taken"))
    }

    static let projectNotFound: ErrorCode = "project_not_found"
    static let namespaceNotFound: ErrorCode = "namespace_not_found"
    static let taken: ErrorCode = "taken"

    /// The bodies of §7; an object of arrays where GitLab's model refuses.
    static func projectError(_ refusal: Refusal, _ transaction: Transaction) -> Reply? {
        switch refusal.error {
        case projectNotFound: body(["message": "404 Project Not Found"], status: 404)
        case namespaceNotFound: body(["message": "404 Target Namespace Not Found"], status: 404)
        case "not_found": body(["message": "404 Not Found"], status: 404)
        case taken:
            body(["message": .members(takenKeys(transaction).map { ($0, ["has already been taken"]) })], status: 409)
        default: nil
        }
    }

    private static func takenKeys(_ transaction: Transaction) -> [String] {
        guard let source = project(transaction) else { return [] }
        let others = GitLabProject.all(in: targetNamespace(transaction), of: transaction.state)
        let wanted = target(of: source, transaction)
        let isNameTaken = others.contains { $0.name == wanted.name }
        let isPathTaken = others.contains { $0.path == wanted.path }
        let newer = isNameTaken && transaction.profile[namesProjectNamespace] ? ["project_namespace.name"] : []
        return newer + (isNameTaken ? ["name"] : []) + (isPathTaken ? ["path"] : [])
    }

    // MARK: - Answers

    private static func project(_ transaction: Transaction) -> GitLabProject? {
        transaction.pathValues["id"].flatMap { GitLabProject.named($0, transaction) }
    }

    private static func targetNamespace(_ transaction: Transaction) -> String {
        let own = transaction.account?.login ?? ""
        if let path = transaction.text("namespace_path") { return path }
        guard let named = transaction.text("namespace_id") ?? transaction.text("namespace") else { return own }
        return named == transaction.account.map { "\($0.id)" } ? own : named
    }

    private static func target(of source: GitLabProject, _ transaction: Transaction) -> (name: String, path: String) {
        (transaction.text("name") ?? source.name, transaction.text("path") ?? source.path)
    }

    private static func fork(_ transaction: Transaction) -> Reply {
        guard let source = project(transaction) else { return notFound(transaction) }
        let (name, path) = target(of: source, transaction)
        let fork = GitLabProject(
            id: GitLabProject.nextID(in: &transaction.state),
            namespace: targetNamespace(transaction),
            path: path,
            name: name,
            description: transaction.text("description") ?? source.description,
            visibility: transaction.text("visibility") ?? source.visibility,
            source: source.id,
            createdAt: transaction.now
        )
        fork.store(in: &transaction.state)
        guard var fields = entity(fork, transaction).object else { return notFound(transaction) }
        // The answer is written before any worker has looked at the job.
        fields["import_status"] = "scheduled"
        return body(.object(fields), status: 201)
    }

    private static func importProgress(_ transaction: Transaction) -> Reply {
        guard let project = project(transaction) else { return notFound(transaction) }
        var fields = summary(project)
        fields["import_status"] = .string(project.importStatus(transaction))
        fields["import_type"] = .null
        fields["correlation_id"] = .null
        fields["failed_relations"] = []
        if transaction.profile[importErrorVisible] {
            fields["import_error"] = project.importError(transaction).map(JSON.string) ?? .null
        }
        return body(.object(fields))
    }

    private static func notFound(_ transaction: Transaction) -> Reply {
        body(["message": "404 Project Not Found"], status: 404)
    }

    private static func summary(_ project: GitLabProject) -> JSONObject {
        [
            "id": .integer(project.id),
            "description": project.description.map(JSON.string) ?? .null,
            "name": .string(project.name),
            "name_with_namespace": .string("\(project.namespace) / \(project.name)"),
            "path": .string(project.path),
            "path_with_namespace": .string(project.fullPath),
            "created_at": .string(date(project.createdAt)),
        ]
    }

    private static func date(_ instant: ProviderInstant) -> String {
        CivilDate(instant).iso8601.replacing("Z", with: ".000Z")
    }

    private static func entity(_ project: GitLabProject, _ transaction: Transaction) -> JSON {
        var fields = summary(project)
        fields.merge(basics(project, transaction.origin))
        fields["namespace"] = namespace(project, transaction)
        fields["_links"] = ["self": .string("\(transaction.origin)/api/v4/projects/\(project.id)")]
        fields.merge([
            "packages_enabled": true, "empty_repo": false, "archived": false,
            "visibility": .string(project.visibility), "issues_enabled": true, "merge_requests_enabled": true,
            "wiki_enabled": true, "jobs_enabled": true, "snippets_enabled": true,
            "creator_id": transaction.account.map { .integer($0.id) } ?? .null,
        ])
        if let source = project.source.flatMap({ GitLabProject.stored($0, in: transaction.state) }) {
            var origin = summary(source)
            origin.merge(basics(source, transaction.origin))
            fields["forked_from_project"] = .object(origin)
        }
        let status = JSON.string(project.importStatus(transaction))
        fields.merge(["import_url": .null, "import_type": .null, "import_status": status])
        if transaction.profile[importErrorVisible] {
            fields["import_error"] = project.importError(transaction).map(JSON.string) ?? .null
        }
        fields.merge(["open_issues_count": 0, "public_jobs": true, "shared_with_groups": []])
        return .object(fields)
    }

    private static func basics(_ project: GitLabProject, _ origin: String) -> JSONObject {
        let web = "\(origin)/\(project.fullPath)"
        let host = origin.split(separator: "/").last.map(String.init) ?? origin
        return [
            "default_branch": "main",
            "tag_list": [],
            "topics": [],
            "ssh_url_to_repo": .string("git@\(host.prefix { $0 != ":" }):\(project.fullPath).git"),
            "http_url_to_repo": .string("\(web).git"),
            "web_url": .string(web),
            "readme_url": .string("\(web)/-/blob/main/README.md"),
            "forks_count": 0,
            "avatar_url": .null,
            "star_count": 0,
            "last_activity_at": .string(date(project.createdAt)),
        ]
    }

    private static func namespace(_ project: GitLabProject, _ transaction: Transaction) -> JSON {
        let person = transaction.state.account(named: project.namespace)
        let path = project.namespace
        return [
            "id": .integer(person?.id ?? 3_000_001),
            "name": .string(person?.name ?? path),
            "path": .string(path.split(separator: "/").last.map(String.init) ?? path),
            "kind": person == nil ? "group" : "user",
            "full_path": .string(path),
            "parent_id": .null,
            "avatar_url": .null,
            "web_url": .string("\(transaction.origin)/\(person == nil ? "groups/" : "")\(path)"),
        ]
    }
}
