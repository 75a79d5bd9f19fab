import HTTPWire
import OAuthHarness
import Recordings

/// Replaces what is secret or differs from run to run: credentials by their ledger names, the provider's port by `*`.
struct ReportRedaction: Sendable {
    private let redaction: Redaction
    private let names: [String]
    /// The names by value, for telling which secrets a request carries.
    let nameOf: [[UInt8]: String]
    private let ports: [String]

    init(_ result: ScenarioResult) {
        var collector = SecretCollector(result.ledger)
        for exchange in result.exchanges { collector.add(exchange) }
        for step in result.steps { collector.add(step) }
        redaction = Redaction(collector.secrets.map { Redaction.Secret(name: $0.name, value: $0.value) })
        names = collector.secrets.map(\.name)
        nameOf = Dictionary(collector.secrets.map { ($0.value, $0.name) }) { first, _ in first }
        ports = Self.ports(of: result.exchanges)
    }

    func text(_ text: String) -> String {
        String(decoding: bytes(Array(text.utf8)), as: UTF8.self)
    }

    func bytes(_ bytes: [UInt8]) -> [UInt8] {
        var result = redaction.redact(bytes)
        if result.count != bytes.count || result != bytes {
            for name in names {
                // The names of the ledger need no braces: nothing else is written like them.
                result = Self.replace(PlaceholderText.spelling(of: name), by: Array(name.utf8), in: result)
            }
        }
        for port in ports {
            for colon in [":", "%3A", "%3a"] {
                result = Self.replace(
                    Array((colon + port).utf8),
                    by: Array((colon + "*").utf8),
                    in: result,
                    endsNumber: true
                )
            }
        }
        return result
    }

    /// The ports that requests were addressed to.
    private static func ports(of exchanges: [Exchange]) -> [String] {
        let hosts = exchanges.compactMap { $0.request.headers["Host"] }
        let ports = hosts.compactMap { host -> String? in
            guard let colon = host.lastIndex(of: ":") else { return nil }
            let port = host[host.index(after: colon)...]
            return port.count >= 2 && port.allSatisfy(\.isWholeNumber) ? String(port) : nil
        }
        return Set(ports).sorted()
    }

    private static func replace(
        _ needle: [UInt8],
        by replacement: [UInt8],
        in bytes: [UInt8],
        endsNumber: Bool = false
    ) -> [UInt8] {
        guard let first = needle.first, bytes.count >= needle.count else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let end = index &+ needle.count
            if bytes[index] == first, end <= bytes.count, bytes[index..<end].elementsEqual(needle),
                !(endsNumber && end < bytes.count && bytes[end] &- 0x30 < 10)
            {
                result += replacement
                index = end
            } else {
                result.append(bytes[index])
                index &+= 1
            }
        }
        return result
    }
}
