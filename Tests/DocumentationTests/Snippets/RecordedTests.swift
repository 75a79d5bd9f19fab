import Foundation
import OAuthHarnessTesting
import Testing

@Suite("Recordings in Swift")
struct RecordedTests {
    @Test("a recording answers, until a rule says otherwise") func recorded() throws {
        let gitlab = try MockProvider(.gitlab)
        _ = gitlab.respond(to: HTTPRequest(.get, "/api/v4/user"))
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).har")
        try Data(gitlab.exportHAR()).write(to: file)

        let recording = try Recording(contentsOf: file.path)
        #expect(recording.exchanges.map(\.response.status) == [401])
        let replay = try MockProvider(replaying: recording, script: [.on(.api, nth: 2, .serverError(status: 502))])
        #expect(replay.respond(to: HTTPRequest(.get, "/api/v4/user")).status == 401)
        #expect(replay.respond(to: HTTPRequest(.get, "/api/v4/user")).status == 502)
        try FileManager.default.removeItem(at: file)
    }

    @Test("the profile is read", .recorded("../../Strangers/login.har", from: .gitlab)) func profile() throws {
        let gitlab = try MockProvider.current
        #expect(gitlab.respond(to: HTTPRequest(.get, "/api/v4/user")).status == 401)
        #expect(gitlab.journal.endpoints == [.userinfo])
    }
}
