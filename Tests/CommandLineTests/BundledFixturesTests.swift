import Testing
import TestSupport

@Suite("The binary carries what it needs", .heavy)
struct BundledFixturesTests {
    @Test(
        "it works alone in an empty folder",
        arguments: [
            ["verify"], ["run", "qq/denied"], ["list", "scenarios"], ["explain", "qq"],
        ]
    )
    func alone(_ arguments: [String]) async throws {
        let scratch = try Scratch()
        let ended = try await Binary.run(Binary.path, arguments, in: scratch.folder)
        #expect(ended.status == 0, "\(ended.output.suffix(2000))\(ended.error)")
        #expect(!ended.output.isEmpty)
    }
}
