import AsyncHTTPClient

/// Signs in with Gitee and with QQ at their real addresses, and knows of no test: `clients.sh` runs it in a sandbox.
@main
struct Program {
    static func main() async throws {
        // The program is its own browser: the answer of a page that approves by itself names the callback.
        let configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        try await HTTPClient.withHTTPClient(configuration: configuration) { http in
            let login = AsyncLogin(http: http, clientID: "100000001", clientSecret: "own")
            let gitee = try await login.finishGitee(callback(of: login.giteePage(state: "s1"), http), state: "s1")
            let qq = try await login.finishQQ(callback(of: login.qqPage(state: "s2"), http), state: "s2")
            print("login \(gitee), \(qq.nickname)")
        }
    }

    private static func callback(of page: String, _ http: HTTPClient) async throws -> String {
        let answer = try await http.execute(HTTPClientRequest(url: page), timeout: .seconds(30))
        return answer.headers["Location"].first ?? ""
    }
}
