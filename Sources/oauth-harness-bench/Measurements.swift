import OAuthHarness

/// What the benchmark measures; each figure beside the floor of the same run where one exists.
///
/// What is compared is measured turn by turn, so that a busy machine slows both down alike.
struct Measurements {
    /// What is measured together.
    enum Group: String, CaseIterable {
        case scale, flow, memory, growth, silence, scenarios
        case keepAlive = "keep-alive"
    }

    var isQuick = false
    var groups = Group.allCases
    /// The port of another server that is measured beside this one.
    var peer: UInt16?
    let clock = ContinuousClock()

    func all() async throws -> [Figure] {
        var figures: [Figure] = []
        for group in groups {
            switch group {
            case .scale: figures += try scale()
            case .flow: figures.append(try flow())
            case .keepAlive: figures += try keepAlive()
            case .memory: figures += try inMemory()
            case .growth: figures += try growth()
            case .silence: figures.append(try silence())
            case .scenarios: figures.append(try await scenarios())
            }
        }
        return figures
    }

    /// Microseconds on the clock of the wall.
    func microseconds(_ body: () throws -> Void) rethrows -> Double {
        let start = clock.now
        try body()
        return (clock.now - start).microseconds
    }
}
