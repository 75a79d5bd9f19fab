import HTTPWire
import OAuthHarness
import JSONText
import Testing
import TestSupport

@Suite("GitLab runs the device flow")
struct DoorkeeperDeviceTests {
    private let provider: MockProvider
    private let client: Client

    init() throws {
        provider = try MockProvider(.gitlab, isListening: false)
        client = provider.register(Client(kind: .public, scopes: ["read_user"]))
    }

    private func start() throws -> JSONObject {
        let answer = provider.respond(
            to: .form("/oauth/authorize_device", ["client_id": client.id, "scope": "read_user"])
        )
        try #require(answer.status == 200)
        return try #require(JSONReader.read(answer.body).value.object)
    }

    private func poll(_ code: String) -> HTTPResponse {
        provider.respond(
            to: .form(
                "/oauth/token",
                [
                    "grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": code,
                    "client_id": client.id,
                ]
            )
        )
    }

    private func error(_ answer: HTTPResponse) throws -> String? {
        try JSONReader.read(answer.body).value.object?["error"]?.string
    }

    @Test("pending, approved, redeemed once")
    func approves() async throws {
        let started = try start()
        #expect(
            started.keys == [
                "device_code", "user_code", "verification_uri", "verification_uri_complete", "expires_in", "interval",
            ]
        )
        let code = try #require(started["device_code"]?.string)
        let userCode = try #require(started["user_code"]?.string)
        #expect(userCode.utf8.count == 8)
        #expect(started["verification_uri_complete"]?.string == "https://gitlab.com/oauth/device?user_code=\(userCode)")
        #expect(started["expires_in"] == 300)
        #expect(try error(poll(code)) == "authorization_pending")
        try await provider.resourceOwner.approveDevice(userCode)
        provider.clock.advance(by: .seconds(5))
        let answer = poll(code)
        #expect(answer.status == 200)
        #expect(answer.text.contains("\"refresh_token\":"))
        provider.clock.advance(by: .seconds(5))
        #expect(try error(poll(code)) == "invalid_grant")
    }

    @Test("an early poll is told to slow down, and does not push the next one out")
    func slowsDown() throws {
        let code = provider.issueDeviceCode(client: client, scopes: ["read_user"]).deviceCode.text
        #expect(try error(poll(code)) == "authorization_pending")
        provider.clock.advance(by: .seconds(3))
        #expect(try error(poll(code)) == "slow_down")
        provider.clock.advance(by: .seconds(2))
        #expect(try error(poll(code)) == "authorization_pending")
    }

    @Test("an expired code says so once")
    func expires() throws {
        let code = provider.issueDeviceCode(client: client, scopes: ["read_user"]).deviceCode.text
        provider.clock.advance(by: .seconds(300))
        #expect(try error(poll(code)) == "expired_token")
        #expect(try error(poll(code)) == "invalid_grant")
    }

    @Test("the page takes a code once, and says why it refuses one")
    func page() async throws {
        let grant = provider.issueDeviceCode(client: client, scopes: ["read_user"])
        let typed: FormParameters = ["user_code": grant.userCode.text]
        #expect(provider.respond(to: .form("/oauth/device", typed)).status == 302)
        #expect(provider.respond(to: .get("/oauth/device")).text.contains("Device successfully authorized"))
        #expect(provider.respond(to: .form("/oauth/device", typed)).status == 302)
        #expect(provider.respond(to: .get("/oauth/device")).text.contains("The user code is invalid"))
        #expect(!provider.respond(to: .get("/oauth/device")).text.contains("The user code is invalid"))
        #expect(poll(grant.deviceCode.text).status == 200)
        provider.signOut()
        #expect(provider.respond(to: .get("/oauth/device")).location == "https://gitlab.com/users/sign_in")
    }

    @Test("a person who refuses is reported to the next poll")
    func denies() async throws {
        let grant = provider.issueDeviceCode(client: client, scopes: ["read_user"])
        try await provider.resourceOwner.denyDevice(grant.userCode.text)
        #expect(try error(poll(grant.deviceCode.text)) == "access_denied")
    }

    @Test("a knob gives the polling errors texts of their own; another takes the flow away")
    func knobs() throws {
        let worded = try MockProvider(.gitlab.with { $0[Doorkeeper.devicePollingTexts] = true }, isListening: false)
        let code = worded.issueDeviceCode(scopes: ["api"]).deviceCode.text
        let answer = worded.respond(
            to: .form(
                "/oauth/token",
                [
                    "grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": code,
                    "client_id": worded.client.id, "client_secret": worded.client.secret,
                ]
            )
        )
        #expect(answer.text.contains("The authorization request is still pending."))
        let off = try MockProvider(.gitlab.with { $0[Doorkeeper.deviceFlow] = false }, isListening: false)
        #expect(off.respond(to: .form("/oauth/authorize_device", ["client_id": off.client.id])).status == 404)
    }
}
