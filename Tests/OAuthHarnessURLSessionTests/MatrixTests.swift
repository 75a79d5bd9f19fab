import Foundation
import OAuthHarness
import OAuthHarnessURLSession
import JSONText
import Testing
import TestSupport

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("One test body passes in memory and over a socket")
struct MatrixTests {
    @Test("a login with a form, a profile call and the journal of both", arguments: Reach.allCases)
    func login(_ reach: Reach) async throws {
        let gitee = try Reached(.gitee, by: reach)
        let callback = try await gitee.provider.resourceOwner.approve(
            gitee.request(
                "/oauth/authorize?response_type=code&client_id=\(gitee.provider.client.id)&redirect_uri=https://app.example.com/cb"
            ).url ?? gitee.provider.baseURL
        )
        var redemption = try gitee.request("/oauth/token", method: "POST")
        let form: FormParameters = [
            "grant_type": "authorization_code", "code": callback.parameters.text("code") ?? "",
            "redirect_uri": "https://app.example.com/cb", "client_id": gitee.provider.client.id,
            "client_secret": gitee.provider.client.secret,
        ]
        redemption.httpBody = Data(form.encoded)
        let answer = try await gitee.send(redemption)
        #expect(answer.status == 200)
        let token = try #require(try JSONReader.value(Array(answer.body))["access_token"]?.string)
        let user = try await gitee.send(gitee.request("/api/v5/user", token: Array(token.utf8)))
        #expect(user.status == 200)
        #expect(user.response.url?.absoluteString == gitee.base + "/api/v5/user")

        #expect(gitee.provider.journal.exchanges.map(\.endpoint) == [.authorization, .token, .userinfo])
        #expect(gitee.provider.journal.exchanges[1].parameters == form)
        #expect(gitee.provider.ledger["at#1"]?.parent == "code#1")
    }

    @Test("both ways show the same answer: status, header and body")
    func sameAnswer() async throws {
        var answers: [(Int, [String: String], Data)] = []
        for reach in Reach.allCases {
            let gitlab = try Reached(.gitlab, by: reach)
            let answer = try await gitlab.send(gitlab.request("/api/v4/user"))
            let fields = answer.response.allHeaderFields.map { ("\($0.key)", "\($0.value)") }
            answers.append((answer.status, Dictionary(fields) { $1 }, answer.body))
        }
        #expect(answers[0].0 == answers[1].0)
        #expect(answers[0].1 == answers[1].1)
        #expect(answers[0].2 == answers[1].2)
    }

    @Test("both ways show the provider the same header names", .enabled(if: isLinux, "the names are those of Linux"))
    func sameRequest() async throws {
        var names: [Set<String>] = []
        for reach in Reach.allCases {
            let gitlab = try Reached(.gitlab, by: reach) { $0.httpAdditionalHeaders = ["X-App": "sample"] }
            _ = try await gitlab.send(gitlab.refresh())
            let exchange = try #require(gitlab.provider.journal.exchanges.first)
            #expect(exchange.request.headers["X-App"] == "sample")
            #expect(exchange.request.headers["Content-Type"] == "application/x-www-form-urlencoded")
            names.append(Set(exchange.request.headers.fields.map { $0.name.lowercased() }))
        }
        #expect(names[0] == names[1])
    }

    @Test("a User-Agent of the request or the session is the one the provider sees", arguments: Reach.allCases)
    func userAgent(_ reach: Reach) async throws {
        let gitee = try Reached(.gitee, by: reach) { $0.httpAdditionalHeaders = ["User-Agent": "app/2"] }
        _ = try await gitee.send(gitee.request("/api/v5/user"))
        var request = try gitee.request("/api/v5/user")
        request.setValue("app/3", forHTTPHeaderField: "User-Agent")
        _ = try await gitee.send(request)
        request.setValue("", forHTTPHeaderField: "User-Agent")
        _ = try await gitee.send(request)
        #expect(gitee.provider.journal.exchanges.map { $0.request.headers["User-Agent"] } == ["app/2", "app/3", ""])
    }

    @Test("a body arrives whole from data, a stream, an upload and a file", arguments: Reach.allCases, Body.allCases)
    func bodies(_ reach: Reach, _ kind: Body) async throws {
        let gitee = try Reached(.gitee, by: reach)
        let form = gitee.refreshForm()
        let bytes = Data(form.encoded)
        var request = try gitee.request("/oauth/token", method: "POST")
        request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
        let status: Int?
        switch kind {
        case .data:
            request.httpBody = bytes
            status = try await gitee.send(request).status
        case .stream:
            request.httpBodyStream = InputStream(data: bytes)
            status = try await gitee.send(request).status
        case .upload:
            status = (try await gitee.session.upload(for: request, from: bytes).1 as? HTTPURLResponse)?.statusCode
        case .file:
            let file = FileManager.default.temporaryDirectory.appendingPathComponent(
                "oauth-harness-\(reach)-\(ProcessInfo.processInfo.processIdentifier).form"
            )
            try bytes.write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            status = (try await gitee.session.upload(for: request, fromFile: file).1 as? HTTPURLResponse)?.statusCode
        }
        #expect(status == 200)
        #expect(gitee.provider.journal.exchanges.first?.parameters == form)
    }

    enum Body: CaseIterable {
        case data, stream, upload, file
    }

    @Test("completion handlers and delegates hear the same", arguments: Reach.allCases)
    func otherStyles(_ reach: Reach) async throws {
        let gitee = try Reached(.gitee, by: reach)
        let request = try gitee.request("/api/v5/user", token: gitee.provider.issueToken().accessToken)
        let size = try await gitee.send(request).body.count
        let heard = await withCheckedContinuation { continuation in
            gitee.session.dataTask(with: request) { data, response, error in
                let status = (response as? HTTPURLResponse)?.statusCode
                continuation.resume(returning: (data?.count, status, error == nil))
            }.resume()
        }
        #expect(heard == (size, 200, true))
        let listener = Listener()
        await listener.run(request, gitee.session.configuration)
        #expect(listener.events.first == "response 200")
        #expect(listener.events.last == "end")
        #expect(listener.body.count == size)
    }

    @Test(
        "every fault ends alike for the client",
        .enabled(if: isLinux, "the codes are those of Linux"),
        arguments: Fault.samples
    )
    func faults(_ fault: Fault) async throws {
        let isSilent = [.hang, .stallBeforeReading].contains(fault)
        var ends: [String] = []
        for reach in Reach.allCases {
            let endpoint: Endpoint = fault.phase == .accept ? .any : .token
            let gitee = try Reached(.gitee, by: reach, script: [.on(endpoint, .fault(fault))])
            ends.append(await gitee.end(of: try gitee.refresh(timeout: isSilent ? 1 : nil)))
            if case .closeAfterResponse = fault { continue }
            #expect(gitee.provider.unusedRules.isEmpty)
        }
        // A connection that dies before it is read may fail while the client still writes: -1 then.
        let isRacy = [.refuse, .closeOnAccept].contains(fault) && ends[1] == "error -1"
        #expect(ends[0] == ends[1] || isRacy)
        #expect(ends[0].contains("-1001") == isSilent)
    }

    @Test("a lost reply has taken effect", arguments: Reach.allCases)
    func lostReply(_ reach: Reach) async throws {
        let gitlab = try Reached(.gitlab, by: reach, script: [.on(.token, nth: 1, .loseReply)])
        let request = try gitlab.refresh()
        #expect(await gitlab.end(of: request).hasPrefix("error"))
        #expect(try await gitlab.send(request).status == 400)
        #expect(gitlab.provider.ledger["at#2"]?.isLost == true)
    }

    @Test("a server that goes away is not reached", arguments: Reach.allCases)
    func goesAway(_ reach: Reach) async throws {
        let script: [Rule] = [.on(.userinfo, nth: 1, .fault(.serverGoesAway(comesBackAfter: .seconds(3600))))]
        let gitee = try Reached(.gitee, by: reach, script: script)
        let request = try gitee.request("/api/v5/user")
        #expect(try await gitee.send(request).status == 401)
        let end = await gitee.end(of: request)
        #expect(reach == .memory ? end == "error -1004" : end.hasPrefix("error"))
    }

    @Test("a server that went away comes back", arguments: Reach.allCases)
    func comesBack(_ reach: Reach) async throws {
        let script: [Rule] = [.on(.userinfo, nth: 1, .fault(.serverGoesAway(comesBackAfter: .milliseconds(20))))]
        let gitee = try Reached(.gitee, by: reach, script: script)
        let request = try gitee.request("/api/v5/user")
        #expect(try await gitee.send(request).status == 401)
        let isBack = try await eventually { try await gitee.send(request).status == 401 }
        #expect(isBack)
    }

    @Test("redirects inside the provider are followed to the page they lead to", arguments: Reach.allCases)
    func redirects(_ reach: Reach) async throws {
        let qq = try Reached(.qq, by: reach, redirects: .follow)
        let query =
            "response_type=code&client_id=\(qq.provider.client.id)&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb"
        let answer = try await qq.send(qq.request("/oauth2.0/authorize?" + query))
        #expect(answer.status == 200)
        #expect(answer.response.url?.absoluteString.hasPrefix(qq.base + "/oauth2.0/show?which=Login") == true)
        #expect(qq.provider.journal.exchanges.map(\.response.status) == [302, 200])
    }

    @Test("two refreshes race as a gate releases them", arguments: Reach.allCases)
    func gate(_ reach: Reach) async throws {
        let gitlab = try Reached(.gitlab, by: reach)
        let request = try gitlab.refresh()
        let gate = gitlab.provider.hold(.token, count: 2)
        async let first = gitlab.send(request).status
        async let second = gitlab.send(request).status
        try await gate.waitUntilFull()
        #expect(gitlab.provider.journal.exchanges.isEmpty)
        gate.release([1, 0])
        let statuses = try await [first, second]
        #expect(statuses.sorted() == [200, 400])
    }

    @Test("cancelling ends the wait", arguments: Reach.allCases)
    func cancellation(_ reach: Reach) async throws {
        let gitee = try Reached(.gitee, by: reach, script: [.on(.userinfo, .fault(.hang))])
        let request = try gitee.request("/api/v5/user")
        let task = Task { await gitee.end(of: request) }
        try await gitee.provider.waitForRequest(to: .userinfo)
        task.cancel()
        #expect(await task.value == "error -999")
    }
}

/// Asks again until something holds; at most ten seconds, without a pause of its own.
private func eventually(_ condition: () async throws -> Bool) async throws -> Bool {
    let deadline = ContinuousClock.now + .seconds(10)
    while true {
        // The last look begins after the deadline: a busy machine may take longer for one.
        let isLastLook = ContinuousClock.now >= deadline
        if (try? await condition()) ?? false { return true }
        if isLastLook { return false }
    }
}

#if os(Linux)
let isLinux = true
#else
let isLinux = false
#endif
