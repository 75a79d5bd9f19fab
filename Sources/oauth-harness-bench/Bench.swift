import OAuthHarness
import SystemCalls
import JSONText

/// Prints what the harness costs, each figure beside the floor of the same run.
@main
enum Bench {
    private static let usage = """
        usage: oauth-harness-bench [--json] [--quick] [--only GROUP] [--peer PORT] [--https-peer PORT]
          --only GROUP   one of \(Measurements.Group.allCases.map(\.rawValue).joined(separator: ", "))
          --peer PORT    another HTTP server on 127.0.0.1, asked for the same in the same run
          --https-peer PORT   the same for the figures of https; its certificate is not verified
        """

    static func main() async throws {
        var isJSON = false
        var measurements = Measurements()
        var rest = CommandLine.arguments.dropFirst()
        while let argument = rest.popFirst() {
            switch argument {
            case "--json": isJSON = true
            case "--quick": measurements.isQuick = true
            case "--only":
                guard let group = rest.popFirst().flatMap(Measurements.Group.init) else { return print(usage) }
                measurements.groups = [group]
            case "--peer", "--https-peer":
                guard let port = rest.popFirst().flatMap(UInt16.init) else { return print(usage) }
                if argument == "--peer" { measurements.peer = port } else { measurements.securePeer = port }
            default: return print(usage)
            }
        }
        // Both ends of every connection are here.
        DescriptorLimit.raise(to: 16_384)
        let figures = try await measurements.all()
        if isJSON {
            print(JSON.array(figures.map(\.json)).pretty())
        } else {
            for figure in figures { print(figure.line) }
        }
    }
}
