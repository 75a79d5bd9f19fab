import OAuthHarness
import Recordings
import Testing
import TestSupport

@Suite("Fixtures: the profiles answer as the recordings do")
struct FixtureTests {
    @Test("a recording is reproduced to the byte, or says why not", arguments: FixtureFolder.files)
    func reproduces(_ file: FixtureFile) throws {
        var replay = try FixtureReplay(HAR(contentsOf: file.path))
        for result in replay.run() where !result.outcome.isExpected {
            Issue.record("\(file.name), exchange \(result.number), \(result.request): \(result.outcome)")
        }
    }
}
