import HTTPWire
import OAuthHarness
import JSONText
import Testing
import TestSupport

@Suite("Gitee's resource calls answer as the sheet prints them")
struct GiteeRepositoryTests {
    /// The moment of the sheet's examples, 2023-11-15 06:13:20 in China.
    private func start(_ change: (inout ProviderProfile) -> Void = { _ in }) throws -> MockProvider {
        try MockProvider(
            ProviderProfile.gitee.with(change),
            clock: .frozen(at: ProviderInstant(milliseconds: 1_700_000_000_000)),
            isListening: false
        )
    }

    private func call(
        _ provider: MockProvider,
        _ method: HTTPMethod,
        _ path: String,
        _ form: FormParameters = [:]
    ) -> HTTPResponse {
        let token = provider.issueToken(scopes: ["projects", "emails", "user_info", "issues", "pull_requests"])
        var form = form
        var target = path
        if method == .get {
            target += "?access_token=" + token.accessToken.text
        } else {
            form.append("access_token", token.accessToken.text)
        }
        return provider.respond(
            to: HTTPRequest(
                method,
                target,
                headers: ["User-Agent": "t", "Content-Type": "application/x-www-form-urlencoded"],
                body: method == .get ? [] : form.encoded
            )
        )
    }

    private func object(_ answer: HTTPResponse) throws -> JSONObject {
        try #require(JSONReader.read(answer.body).value.object)
    }

    @Test("the user has the keys, the misspelling and the length of the sheet's example")
    func user() throws {
        let answer = try call(start(), .get, "/api/v5/user")
        #expect(answer.body.count == 1080)
        #expect(answer.text.hasPrefix("{\"id\":1000001,\"login\":\"mock-dev\",\"name\":\"Mock Dev\","))
        #expect(answer.text.contains("/following_url{/other_user}\""))
        #expect(
            answer.text.hasSuffix(
                "\"stared\":0,\"watched\":1,\"created_at\":\"2020-01-02T03:04:05+08:00\",\"updated_at\":\"2023-11-15T06:13:20+08:00\",\"email\":null}"
            )
        )
    }

    @Test("the addresses stand as the sheet prints them")
    func emails() throws {
        let answer = try call(start(), .get, "/api/v5/emails")
        #expect(
            answer.text
                == "[{\"email\":\"dev@example.com\",\"state\":\"confirmed\",\"scope\":[\"primary\",\"committed\",\"secure\",\"notified\"]}]"
        )
    }

    @Test("a fork is a Project in the recorded order, its source the parent")
    func fork() throws {
        let provider = try start()
        _ = call(provider, .get, "/api/v5/repos/mock-dev/warm-up")
        let answer = call(provider, .post, "/api/v5/repos/upstream/demo/forks")
        #expect(answer.status == 201)
        var fork = try object(answer)
        #expect(fork["full_name"] == "mock-dev/demo")
        #expect(fork["human_name"] == "Mock Dev/demo")
        #expect(fork["html_url"] == "https://gitee.com/mock-dev/demo.git")
        #expect(fork["pushed_at"] == "2023-11-15T06:13:20+08:00")
        #expect(fork["parent"]?.object?["full_name"] == "upstream/demo")
        #expect(fork["parent"]?.object?["parent"] == .null)
        #expect(fork["namespace"]?.object?["id"] == 3_000_001)
        // The sheet's example shortens the parent to null; all else stands in its 6138 bytes.
        fork["parent"] = .null
        fork["id"] = 2_000_001
        #expect(JSON.object(fork).bytes().count == 6138)
    }

    @Test("a fork goes where the request says")
    func forkElsewhere() throws {
        let fork = try object(
            call(
                start(),
                .post,
                "/api/v5/repos/upstream/demo/forks",
                ["organization": "team", "name": "Mine", "path": "mine"]
            )
        )
        #expect(fork["full_name"] == "team/mine")
        #expect(fork["namespace"]?.object?["type"] == "group")
        #expect(fork["name"] == "Mine")
    }

    @Test("a change is answered, remembered, and follows a new path")
    func patch() throws {
        let provider = try start()
        let form: FormParameters = ["name": "demo", "private": "true", "has_issues": "false", "path": "Renamed"]
        let changed = try object(call(provider, .patch, "/api/v5/repos/mock-dev/demo", form))
        #expect(changed["private"] == true)
        #expect(changed["public"] == false)
        #expect(changed["has_issues"] == false)
        let again = try object(call(provider, .get, "/api/v5/repos/mock-dev/renamed"))
        #expect(again["id"] == changed["id"])
        #expect(again["private"] == true)
        let bad = call(provider, .patch, "/api/v5/repos/mock-dev/renamed", ["name": "demo", "private": "maybe"])
        #expect(bad.status == 400)
        #expect(bad.text == "{\"messages\":[\"private is invalid\"]}")
    }

    @Test("Gitee Go is switched on with an empty object")
    func open() throws {
        let answer = try call(start(), .post, "/api/v5/repos/mock-dev/demo/open")
        #expect(answer.status == 201)
        #expect(answer.text == "{}")
        #expect(answer.headers["Content-Type"] == "application/json")
    }

    @Test("a new repository is private whatever the request says, and empty without a first file")
    func create() throws {
        let provider = try start()
        let made = try object(call(provider, .post, "/api/v5/user/repos", ["name": "demo", "private": "false"]))
        #expect(made["private"] == true)
        #expect(made["default_branch"] == .null)
        #expect(made["empty_repo"] == true)
        let filled = try object(call(provider, .post, "/api/v5/user/repos", ["name": "two", "auto_init": "true"]))
        #expect(filled["default_branch"] == "master")
    }

    @Test("what is not there is an empty list or null, with 200; a written file can be read")
    func absent() throws {
        let provider = try start()
        #expect(call(provider, .get, "/api/v5/repos/mock-dev/demo/contents/a/b.txt").text == "[]")
        #expect(call(provider, .get, "/api/v5/repos/mock-dev/demo/releases/tags/v1").text == "null")
        let written = call(
            provider,
            .post,
            "/api/v5/repos/mock-dev/demo/contents/a/b.txt",
            ["content": "aGVsbG8K", "message": "Add a file"]
        )
        #expect(written.status == 201)
        let file = try object(call(provider, .get, "/api/v5/repos/mock-dev/demo/contents/a/b.txt"))
        #expect(file["content"] == "aGVsbG8K")
        // `printf 'hello\n' | git hash-object --stdin`
        #expect(file["sha"] == "ce013625030ba8dba906f756967f9e9ca394464a")
    }

    @Test("the rate limit of newer clients tells when to come back")
    func tooMany() throws {
        let answer = try call(start { $0[Gitee.rateLimit] = .tooMany }, .get, "/api/v5/user")
        #expect(answer.status == 429)
        #expect(answer.headers["Retry-After"] == "60")
        #expect(answer.headers["X-RateLimit-Remaining"] == "0")
        #expect(answer.headers["X-RateLimit-Reset"] == "1700000060")
    }
}
