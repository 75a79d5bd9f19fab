package import OAuthHarness

extension Fault {
    /// One of every kind that shows over plain HTTP, in little time, but for the one that takes the server away.
    package static let samples =
        FaultWord.all.filter { !$0.needsTLS && $0.arguments.isEmpty }.compactMap(\.sample) + [
            .closeDuringRequestBody(at: 4), .resetMidBody(at: 10), .truncateBody(at: 10), .truncateBody(at: 100_000),
            .hugeBody(bytes: 5_000), .slice(bytes: 50, gap: .milliseconds(1)), .dribble(bytesPerSecond: 100_000),
        ]
}
