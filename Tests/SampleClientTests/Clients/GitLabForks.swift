import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Forks a template at GitLab and waits until its import is over.
struct GitLabForks: Sendable {
    enum Failure: Error, Equatable {
        /// GitLab refused, with its own text.
        case refused(status: Int, body: String)
        /// The import failed; GitLab hides the reason from some.
        case importFailed(reason: String?)
        /// The import took too long.
        case stillImporting(status: String)
    }

    let token: String
    let web: Web
    var mostPolls = 30
    /// How the client waits between two polls.
    let pause: @Sendable (Duration) async throws -> Void

    init(token: String, session: URLSession, pause: @escaping @Sendable (Duration) async throws -> Void) {
        self.token = token
        web = Web(session: session)
        self.pause = pause
    }

    /// Forks `owner/repo`; returns the fork's number once its repository is there.
    func fork(_ template: String, name: String, path: String) async throws -> Int {
        let project = template.replacing("/", with: "%2F")
        let created = try await answer(
            "POST",
            "https://gitlab.com/api/v4/projects/\(project)/fork",
            form: ["name": name, "path": path]
        )
        guard let id = created["id"] as? Int else { throw Failure.refused(status: 201, body: "no id") }
        var status = created["import_status"] as? String ?? "none"
        for _ in 0..<mostPolls {
            if status == "finished" { return id }
            try await pause(.seconds(2))
            let project = try await answer("GET", "https://gitlab.com/api/v4/projects/\(id)")
            status = project["import_status"] as? String ?? "none"
            if status == "failed" || status == "canceled" {
                throw Failure.importFailed(reason: project["import_error"] as? String)
            }
        }
        throw Failure.stillImporting(status: status)
    }

    private func answer(
        _ method: String,
        _ address: String,
        form: KeyValuePairs<String, String>? = nil
    ) async throws -> [String: Any] {
        let answer = try await web.send(
            method,
            address,
            query: ["access_token": token, "token_type": "Bearer"],
            form: form
        )
        guard [200, 201].contains(answer.status), let object = answer.object else {
            throw Failure.refused(status: answer.status, body: answer.text)
        }
        return object
    }
}
