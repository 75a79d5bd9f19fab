import HTTPWire
import JSONText
import Loopback
import OAuthHarness
import TestSupport
import SystemCalls
import Testing

@Suite("Many at once, each gets its answer", .timeLimit(.minutes(5)))
struct ManyAtOnceTests {
    private static func post(_ path: String, _ form: FormParameters) -> HTTPRequest {
        let headers: HTTPHeaders = ["Content-Type": "application/x-www-form-urlencoded"]
        return HTTPRequest(.post, path, headers: headers, body: form.encoded)
    }

    @Test(
        "two hundred that poll for one device: one may wait, the others slow down; one gets the tokens",
        .enabled(if: DescriptorLimit.fitsCrowds, "needs 1024 open files")
    )
    func devices() async throws {
        let rfc = try MockProvider(.rfc, client: Client(id: "c", secret: "s"))
        let client = LoopbackClient(port: rfc.port)
        defer { client.close() }
        func start() async throws -> (device: String, user: String) {
            let form: FormParameters = ["client_id": "c", "client_secret": "s", "scope": "read"]
            let answer = try JSONReader.value(try await client.send(Self.post("/device_authorization", form)).body)
            return (answer["device_code"]?.string ?? "", answer["user_code"]?.string ?? "")
        }
        func poll(_ device: String) async throws -> [String: Int] {
            let form: FormParameters = [
                "client_id": "c", "client_secret": "s", "device_code": device,
                "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
            ]
            return try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<200 {
                    group.addTask {
                        let answer = try JSONReader.value(try await client.send(Self.post("/token", form)).body)
                        return answer["error"]?.string ?? (answer["access_token"] == nil ? "nothing" : "token")
                    }
                }
                return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
        }
        let pending = try await start()
        #expect(try await poll(pending.device) == ["authorization_pending": 1, "slow_down": 199])
        let approved = try await start()
        try await rfc.resourceOwner.approveDevice(approved.user)
        let answers = try await poll(approved.device)
        #expect(answers["token"] == 1 && answers.values.reduce(0, +) == 200, "\(answers)")
        #expect(rfc.journal.requests(to: .token).count == 400)
    }

    @Test("hundreds that wait for a request each get theirs, or their end")
    func waiters() async throws {
        let rfc = try MockProvider(.rfc, isListening: false)
        let count = 300
        try await withThrowingTaskGroup(of: (Int, Result<Int, any Error>).self) { group in
            for number in 1...count * 2 {
                group.addTask {
                    let wait = Task {
                        try await rfc.waitForRequest(to: .any, count: number, timeout: .seconds(3600)).number
                    }
                    return (number, await wait.result)
                }
            }
            for _ in 0..<count { _ = rfc.respond(to: HTTPRequest(.get, "/userinfo")) }
            var found = 0
            while found < count, let (number, result) = try await group.next() {
                if try result.get() == number { found += 1 }
            }
            rfc.stop()
            var ended = 0
            for try await (_, result) in group {
                if case .failure(let error as RequestTimeout) = result, error.isStopped { ended += 1 }
            }
            #expect(found == count && ended == count)
        }
    }
}

@Suite("A request to speak another protocol is a request, or none", .timeLimit(.minutes(5)))
struct UpgradeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: String
        /// Whether the connection goes on with the next request.
        let goesOn: Bool
        var testDescription: String { name }
    }

    private static func get(_ fields: String) -> String { "GET /userinfo HTTP/1.1\r\nHost: h\r\n\(fields)\r\n\r\n" }

    static let cases = [
        Case(
            name: "WebSocket",
            bytes: get(
                "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
            ),
            goesOn: true
        ),
        Case(
            name: "HTTP/2 in clear",
            bytes: get("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__"),
            goesOn: true
        ),
        Case(name: "TLS", bytes: get("Connection: Upgrade\r\nUpgrade: TLS/1.0"), goesOn: true),
        Case(name: "an upgrade without a name", bytes: get("Connection: Upgrade\r\nUpgrade:"), goesOn: true),
        Case(name: "CONNECT", bytes: "CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n", goesOn: true),
        Case(name: "HTTP/2 with prior knowledge", bytes: "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", goesOn: false),
        Case(name: "a TLS handshake", bytes: "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}", goesOn: false),
        Case(name: "HTTP/0.9", bytes: "GET /\r\n", goesOn: false),
        Case(name: "a WebSocket frame", bytes: "\u{1}\u{5}hello", goesOn: false),
    ]

    @Test("it is answered, never upgraded, and the next request too where HTTP/1.1 goes on", arguments: cases)
    func answered(_ example: Case) throws {
        for profile in ProviderProfile.all {
            let provider = try MockProvider(profile)
            let raw = try RawConnection(port: provider.port)
            try raw.send(example.bytes)
            let first = try #require(try raw.readResponse())
            #expect(first.status >= 400 || example.goesOn && first.status == 200, "\(profile.name)")
            #expect(first.headers["Upgrade"] == nil)
            if example.goesOn {
                try raw.send(Self.get("User-Agent: x"))
                #expect(try raw.readResponse()?.status != nil, "\(profile.name)")
                #expect(provider.journal.exchanges.count == 2)
            } else {
                #expect(first.headers["Connection"] == "close")
                raw.halfClose()
                #expect(raw.read().bytes.isEmpty)
                #expect(provider.journal.exchanges.isEmpty)
            }
        }
    }
}
