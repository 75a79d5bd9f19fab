import HTTPWire
import JSONText

extension GitHub {
    // MARK: - Creating things (github.md §7.8)

    static let repositories: [EndpointBehavior] = [
        EndpointBehavior(
            .api,
            [.post],
            "/user/repos",
            checks: guardChecks("public_repo", "repo") + [bodyIsObject],
            answer: create
        ),
        EndpointBehavior(.api, [.get], "/repos/:owner/:repo", checks: guardChecks()) { transaction in
            let owner = transaction.pathValues["owner"] ?? ""
            return .fields(repository(owner, transaction.pathValues["repo"] ?? "", [:], transaction))
        },
        EndpointBehavior(
            .api,
            [.post],
            "/repos/:owner/:repo/generate",
            checks: guardChecks("public_repo", "repo") + [bodyIsObject],
            answer: generate
        ),
        EndpointBehavior(
            .api,
            [.put],
            "/repos/:owner/:repo/contents/*path",
            checks: guardChecks("public_repo", "repo") + [workflowScope, bodyIsObject],
            answer: put
        ),
    ]

    private static let creationPage =
        "https://docs.github.com/rest/repos/repos#create-a-repository-for-the-authenticated-user"
    private static let templatePage = "https://docs.github.com/rest/repos/repos#create-a-repository-using-a-template"
    private static let contentsPage = "https://docs.github.com/rest/repos/contents#create-or-update-file-contents"

    private static func create(_ transaction: Transaction) -> Reply {
        let body = body(of: transaction)
        let owner = transaction.account?.login ?? ""
        guard let name = body["name"]?.string, !name.isEmpty else {
            return validationFailed("Repository", "missing_field", "name", creationPage, transaction)
        }
        let stored = normalized(name)
        guard !transaction.state.hasRepository(owner, stored) else {
            return apiError(
                422,
                "Repository creation failed.",
                documentation: creationPage,
                errors: [
                    [
                        "resource": "Repository", "code": "custom", "field": "name",
                        "message": "name already exists on this account",
                    ]
                ],
                transaction
            )
        }
        let files = body["auto_init"]?.bool == true ? ["README.md"] : []
        transaction.state.addRepository(owner, stored, files: files)
        return created(repository(owner, stored, body, transaction), "\(owner)/\(stored)", transaction)
    }

    private static func generate(_ transaction: Transaction) -> Reply {
        let body = body(of: transaction)
        let owner = body["owner"]?.string ?? transaction.account?.login ?? ""
        guard let name = body["name"]?.string, !name.isEmpty else {
            return validationFailed("Repository", "missing_field", "name", templatePage, transaction)
        }
        let stored = normalized(name)
        guard !transaction.state.hasRepository(owner, stored) else {
            let text = "Could not clone: Name already exists on this account"
            return apiError(422, text, documentation: templatePage, transaction)
        }
        transaction.state.addRepository(owner, stored, files: ["README.md"])
        var fields = repository(owner, stored, body, transaction).object ?? [:]
        let template = (transaction.pathValues["owner"] ?? "", transaction.pathValues["repo"] ?? "")
        fields["template_repository"] = repository(template.0, template.1, ["is_template": true], transaction)
        return created(.object(fields), "\(owner)/\(stored)", transaction)
    }

    private static func created(_ fields: JSON, _ path: String, _ transaction: Transaction) -> Reply {
        .fields(fields, status: 201, headers: ["Location": apiBase(transaction) + "/repos/" + path])
    }

    private static func validationFailed(
        _ resource: String,
        _ code: String,
        _ field: String,
        _ documentation: String,
        _ transaction: Transaction
    ) -> Reply {
        apiError(
            422,
            "Validation Failed",
            documentation: documentation,
            errors: [["resource": .string(resource), "code": .string(code), "field": .string(field)]],
            transaction
        )
    }

    /// A name in the characters that repositories have: `Cloned repo` becomes `Cloned-repo`.
    private static func normalized(_ name: String) -> String {
        String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "-" })
    }

    private static func repository(_ owner: String, _ name: String, _ body: JSONObject, _ transaction: Transaction)
        -> JSON
    {
        let url = apiBase(transaction) + "/repos/\(owner)/\(name)"
        let digits = HexText.lower(SHA256.hash(Array("repository \(owner)/\(name)".utf8)))
        let id = Int(digits.prefix(7), radix: 16) ?? 1
        let isOwn = owner == transaction.account?.login
        let created = JSON.string(CivilDate(transaction.now).iso8601)
        return [
            "id": .integer(id),
            "node_id": .string(Base64.encode(Array("010:Repository\(id)".utf8))),
            "name": .string(name),
            "full_name": .string("\(owner)/\(name)"),
            "private": .bool(body["private"]?.bool ?? false),
            "owner": .object(publicUser(owner, isOwn ? transaction.account?.id ?? 1 : id % 1_000_000, transaction)),
            "html_url": .string("https://github.com/\(owner)/\(name)"),
            "description": body["description"]?.string.map(JSON.string) ?? .null,
            "fork": false,
            "url": .string(url),
            "contents_url": .string("\(url)/contents/{+path}"),
            "created_at": created, "updated_at": created, "pushed_at": created,
            "git_url": .string("git://github.com/\(owner)/\(name).git"),
            "ssh_url": .string("git@github.com:\(owner)/\(name).git"),
            "clone_url": .string("https://github.com/\(owner)/\(name).git"),
            "is_template": .bool(body["is_template"]?.bool ?? false),
            "visibility": body["private"]?.bool == true ? "private" : "public",
            "default_branch": "main",
            "permissions": [
                "admin": .bool(isOwn), "maintain": .bool(isOwn), "push": .bool(isOwn), "triage": .bool(isOwn),
                "pull": true,
            ],
        ]
    }

    // MARK: - Contents

    private static let workflowScope = Check("workflows may be written", "github.md §7.8", "not_found") { transaction in
        let path = filePath(transaction)
        let isWorkflow = path.hasPrefix(".github/workflows/") && (path.hasSuffix(".yml") || path.hasSuffix(".yaml"))
        guard isWorkflow, transaction.profile[workflowScopeNeeded],
            transaction.grant?.scope.contains("workflow") != true
        else { return .pass }
        return .fail(.scope(missing: ["workflow"], available: transaction.grant?.scope.names ?? []))
    }

    private static func filePath(_ transaction: Transaction) -> String {
        let raw = Array((transaction.pathValues["path"] ?? "").utf8)
        return String(decoding: PercentCoding.decode(raw, plusAsSpace: false).bytes, as: UTF8.self)
    }

    private static func put(_ transaction: Transaction) -> Reply {
        let body = body(of: transaction)
        let place = FilePlace(transaction, filePath(transaction), branch: body["branch"]?.string ?? "main")
        let refuse: (Int, String) -> Reply = { apiError($0, $1, documentation: contentsPage, transaction) }
        let missing: (String) -> Reply = { refuse(422, "Invalid request.\n\n\"\($0)\" wasn't supplied.") }
        guard transaction.profile[branches].split(separator: ",").contains(Substring(place.branch)) else {
            return refuse(404, "Branch \(place.branch) not found")
        }
        for name in ["message", "content"] where body[name]?.string == nil { return missing(name) }
        if body["sha"] == JSON.null {
            return refuse(422, "Invalid request.\n\nFor 'properties/sha', nil is not a string.")
        }
        let encoded = (body["content"]?.string ?? "").utf8.filter { $0 != 0x0A }
        guard let content = Base64.decode(encoded) else { return refuse(422, "content is not valid Base64") }
        let known = transaction.state.memory[place.key]?.string
        if let known {
            guard let sha = body["sha"]?.string else { return missing("sha") }
            guard sha == known else { return refuse(409, "\(place.path) does not match \(sha)") }
        }
        let sha = blobName(content)
        transaction.state.memory[place.key] = .string(sha)
        return .fields(
            [
                "content": contentObject(place, sha, size: content.count, transaction),
                "commit": commitObject(place, sha, message: body["message"]?.string ?? "", transaction),
            ],
            status: known == nil ? 201 : 200
        )
    }

    /// The name that Git gives to a file's bytes.
    static func blobName(_ content: [UInt8]) -> String {
        SHA1.hex(Array("blob \(content.count)\0".utf8) + content)
    }

    private static func contentObject(_ place: FilePlace, _ sha: String, size: Int, _ transaction: Transaction) -> JSON
    {
        let base = apiBase(transaction) + "/repos/\(place.owner)/\(place.repo)"
        let url = base + "/contents/\(place.path)?ref=\(place.branch)"
        let html = "https://github.com/\(place.owner)/\(place.repo)/blob/\(place.branch)/\(place.path)"
        let git = base + "/git/blobs/\(sha)"
        let raw = "https://raw.githubusercontent.com/\(place.owner)/\(place.repo)/\(place.branch)/\(place.path)"
        return [
            "name": .string(place.path.split(separator: "/").last.map(String.init) ?? place.path),
            "path": .string(place.path),
            "sha": .string(sha),
            "size": .integer(size),
            "url": .string(url),
            "html_url": .string(html),
            "git_url": .string(git),
            "download_url": .string(raw),
            "type": "file",
            "_links": ["self": .string(url), "git": .string(git), "html": .string(html)],
        ]
    }

    private static func commitObject(
        _ place: FilePlace,
        _ sha: String,
        message: String,
        _ transaction: Transaction
    ) -> JSON {
        let name = SHA1.hex(Array("commit \(place.key) \(sha) \(transaction.exchange)".utf8))
        let tree = SHA1.hex(Array("tree \(place.key) \(sha)".utf8))
        let base = apiBase(transaction) + "/repos/\(place.owner)/\(place.repo)/git"
        let person: JSON = [
            "name": .string(transaction.account?.name ?? ""),
            "email": .string(transaction.account?.email ?? ""),
            "date": .string(CivilDate(transaction.now).iso8601),
        ]
        return [
            "sha": .string(name),
            "node_id": .string(Base64.encode(Array("06:Commit\(name)".utf8))),
            "url": .string(base + "/commits/" + name),
            "html_url": .string("https://github.com/\(place.owner)/\(place.repo)/commit/\(name)"),
            "author": person, "committer": person,
            "tree": ["sha": .string(tree), "url": .string(base + "/trees/" + tree)],
            "message": .string(message),
            "parents": [],
            "verification": [
                "verified": false, "reason": "unsigned", "signature": .null, "payload": .null,
            ],
        ]
    }
}

/// Where a file stands.
private struct FilePlace {
    let owner: String
    let repo: String
    let path: String
    let branch: String

    init(_ transaction: Transaction, _ path: String, branch: String) {
        owner = transaction.pathValues["owner"] ?? ""
        repo = transaction.pathValues["repo"] ?? ""
        self.path = path
        self.branch = branch
    }

    /// The key in the provider's memory.
    var key: String { ProviderState.fileKey(owner, repo, path, branch) }
}

extension ProviderState {
    fileprivate static func fileKey(_ owner: String, _ repo: String, _ path: String, _ branch: String) -> String {
        "file \(owner)/\(repo) \(branch) \(path)"
    }

    fileprivate func hasRepository(_ owner: String, _ name: String) -> Bool {
        memory["repository \(owner)/\(name)"] != nil
    }

    mutating func addRepository(_ owner: String, _ name: String, files: [String]) {
        memory["repository \(owner)/\(name)"] = true
        for file in files {
            let content = Array("# \(name)\n".utf8)
            memory[Self.fileKey(owner, name, file, "main")] = .string(GitHub.blobName(content))
        }
    }
}
