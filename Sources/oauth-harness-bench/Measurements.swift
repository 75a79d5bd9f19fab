import OAuthHarness
import TLS

/// What the benchmark measures; each figure beside the floor of the same run where one exists.
///
/// What is compared is measured turn by turn, so that a busy machine slows both down alike.
struct Measurements {
    /// What is measured together.
    enum Group: String, CaseIterable {
        case scale, flow, memory, growth, silence, scenarios, https
        case keepAlive = "keep-alive"
    }

    var isQuick = false
    var groups = Group.allCases
    /// The port of another server that is measured beside this one.
    var peer: UInt16?
    /// The same over https.
    var securePeer: UInt16?
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
            case .https: figures += try secured()
            }
        }
        return figures
    }

    /// What https needs on both sides: an authority that is made once, and the same libssl without the harness.
    struct Secure {
        let tls: BareTLS
        let security: ServerSecurity
    }

    /// The flow and the requests on kept connections once more, over https.
    private func secured() throws -> [Figure] {
        let https = Secure(tls: try BareTLS(), security: .https(try CertificateAuthority()))
        return try thousand(https) + [flow(https)] + keepAlive(https)
    }

    /// Microseconds on the clock of the wall.
    func microseconds(_ body: () throws -> Void) rethrows -> Double {
        let start = clock.now
        try body()
        return (clock.now - start).microseconds
    }
}
