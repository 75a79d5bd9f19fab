import OAuthHarness
import Recordings

/// Replaces what is secret or differs from run to run: credentials by their ledger names, the provider's port by `*`.
struct ReportRedaction: Sendable {
    /// A text that stands for another in a report.
    fileprivate struct Replacement {
        let text: [UInt8]
        let replacement: [UInt8]
        /// Whether no digit may follow.
        var endsNumber = false
    }

    private let redaction: Redaction
    /// The names by value, for telling which secrets a request carries.
    let nameOf: [[UInt8]: String]
    private let ports: [Replacement]

    init(_ result: ScenarioResult) {
        let known = result.allSecrets
        redaction = known.redaction
        nameOf = Dictionary(known.secrets.map { ($0.value, $0.name) }) { first, _ in first }
        ports = Self.ports(of: result.exchanges).flatMap { port in
            [":", "%3A", "%3a"].map {
                Replacement(text: Array(($0 + port).utf8), replacement: Array(($0 + "*").utf8), endsNumber: true)
            }
        }
    }

    func text(_ text: String) -> String {
        String(decoding: bytes(Array(text.utf8)), as: UTF8.self)
    }

    func bytes(_ bytes: [UInt8]) -> [UInt8] {
        // Names stand there without braces: nothing else is written like the names of the ledger.
        let result = redaction.named(bytes)
        return ports.isEmpty ? result : Self.replace(ports, at: (0x3A, 0x25), in: result)
    }

    /// What stands for a body; a coding that cannot be taken off hides all of it.
    func body(_ bytes: [UInt8], coding: String?) -> [UInt8] {
        redaction.unreadable(bytes, coding: coding) ?? self.bytes(bytes)
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

    /// Replaces texts that begin with one of two bytes.
    private static func replace(
        _ texts: [Replacement],
        at starts: (UInt8, UInt8),
        in bytes: [UInt8]
    ) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        var copied = 0
        while index < bytes.count {
            if bytes[index] == starts.0 || bytes[index] == starts.1,
                let found = texts.first(where: { $0.stands(at: index, in: bytes) })
            {
                result += bytes[copied..<index]
                result += found.replacement
                index &+= found.text.count
                copied = index
            } else {
                index &+= 1
            }
        }
        return copied == 0 ? bytes : result + bytes[copied...]
    }
}

extension ReportRedaction.Replacement {
    fileprivate func stands(at index: Int, in bytes: [UInt8]) -> Bool {
        let end = index &+ text.count
        guard end <= bytes.count, bytes[index..<end].elementsEqual(text) else { return false }
        return !(endsNumber && end < bytes.count && bytes[end].isDigit)
    }
}
