import HTTPWire
import JSONText

extension Gitee {
    private static let path = "/api/v5/repos/:owner/:repo"

    /// The calls whose answers differ from what a client expects (gitee.md §5.1 and §5.2).
    static let contents: [EndpointBehavior] = [
        EndpointBehavior(.api, [.get], path + "/contents/*path", checks: checks("projects") + [exists], answer: read),
        EndpointBehavior(
            .api,
            [.post],
            path + "/contents/*path",
            checks: checks("projects") + [
                exists, parameterIsPresent("content", "gitee.md §5.2"), parameterIsPresent("message", "gitee.md §5.2"),
            ],
            answer: write
        ),
        // A release that does not exist is no error: the body is four bytes.
        EndpointBehavior(.api, [.get], path + "/releases/tags/:tag", checks: checks("projects") + [exists]) {
            success(.null, $0)
        },
        EndpointBehavior(.api, [.get], path + "/pulls", checks: checks("pull_requests") + [exists]) {
            success([], $0)
        },
        EndpointBehavior(.api, [.get], path + "/issues", checks: issueChecks + [exists]) { success([], $0) },
        EndpointBehavior(.api, [.post], path + "/issues", checks: issueChecks + [routeIsThere]) {
            $0.profile.notFound($0)
        },
    ]

    static let hiddenIssues: ErrorCode = "issues_hidden"
    static let movedRoute: ErrorCode = "moved_route"

    /// A token without `issues` is told that there is nothing (gitee.md §5.2).
    private static let issueChecks: [Check] = [
        tokenIsLive, .tokenHasScope("issues", error: hiddenIssues, source: "gitee.md §5.2"),
    ]

    private static let routeIsThere = Check("the route still takes writes", "gitee.md §5.2", movedRoute) { _ in
        .fail(.other("issues are written at /repos/:owner/issues"))
    }

    private static func key(_ transaction: Transaction) -> String {
        let places = ["owner", "repo", "path"].map { transaction.pathValues[$0] ?? "" }
        return "gitee.file \(places.joined(separator: "/"))"
    }

    /// A file that is not there is an empty list, with 200.
    private static func read(_ transaction: Transaction) -> Reply {
        success(transaction.state.memory[key(transaction)] ?? [], transaction)
    }

    private static func write(_ transaction: Transaction) -> Reply {
        let name = transaction.pathValues["path"] ?? ""
        let encoded = transaction.value("content") ?? []
        let bytes = Base64.decode(encoded) ?? encoded
        let blob = SHA1.hex(Array("blob \(bytes.count)\0".utf8) + bytes)
        let file: JSON = [
            "type": "file",
            "encoding": "base64",
            "size": .integer(bytes.count),
            "name": .string(name.split(separator: "/").last.map(String.init) ?? name),
            "path": .string(name),
            "content": .string(Base64.encode(bytes)),
            "sha": .string(blob),
        ]
        transaction.state.memory[key(transaction)] = file
        let commit: JSON = [
            "sha": .string(SHA1.hex(Array("commit \(transaction.exchange) \(blob)".utf8))),
            "message": .string(transaction.text("message") ?? ""),
            "date": .string(date(transaction.now)),
        ]
        return success(["content": file, "commit": commit], status: 201, transaction)
    }
}
