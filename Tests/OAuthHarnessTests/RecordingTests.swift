import OAuthHarness
import Testing

@Suite("A recording is read and played in Swift")
struct RecordingTests {
    @Test("a file that cannot be read is told by its name") func unreadable() {
        let error = #expect(throws: (any Error).self) { try Recording(contentsOf: "/no/such.har") }
        #expect(error.map { "\($0)" }?.hasPrefix("/no/such.har: expected a readable file") == true)
    }
}
