package import JSONText

/// Finds what must not stand in a fixture that the world may read: secrets and the names of real hosts.
package struct FixtureLint: Sendable {
    /// One thing that must not stand there.
    package struct Finding: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            /// A string that looks like a credential.
            case secret
            /// A host that is neither an example nor one of the providers.
            case host
        }

        package let kind: Kind
        package let position: TextPosition
        package let path: JSONPath
        /// The string itself, cut where it may be a secret.
        package let text: String
    }

    /// Hosts that may be named, beside every name under `.example`, `.test` and `.invalid`.
    package var hosts: Set<String>
    /// Token-shaped strings that are known to be worth nothing.
    package var inventedValues: Set<String>

    package init(hosts: Set<String> = Self.publicHosts, inventedValues: Set<String> = Self.publicExamples) {
        self.hosts = hosts
        self.inventedValues = inventedValues
    }

    /// Loopback, `example.com`, and the addresses that the providers print in their own answers.
    package static let publicHosts: Set<String> = [
        "127.0.0.1", "[::1]", "localhost", "example.com", "example.org", "example.net", "gitee.com", "gitlab.com",
        "graph.qq.com", "github.com", "api.github.com", "docs.github.com",
        "developer.github.com", "tools.ietf.org", "thirdqq.qlogo.cn", "qzapp.qlogo.cn", "accounts.google.com",
        "oauth2.googleapis.com", "openidconnect.googleapis.com", "www.googleapis.com", "www.google.com",
        "lh3.googleusercontent.com", "appleid.apple.com",
        "login.microsoftonline.com", "graph.microsoft.com", "microsoft.com", "aka.ms", "pas.windows.net",
        "open.weixin.qq.com", "api.weixin.qq.com", "thirdwx.qlogo.cn", "accounts.feishu.cn", "open.feishu.cn",
        "passport.feishu.cn",
        "api.weibo.com", "tvax1.sinaimg.cn", "login.dingtalk.com", "api.dingtalk.com", "oapi.dingtalk.com",
        "static-legacy.dingtalk.com",
    ]

    /// Values that specifications print: the verifier and challenge of RFC 7636, appendix B.
    package static let publicExamples: Set<String> = [
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    ]

    /// Examines every string of a file, keys included.
    package func findings(in document: JSONDocument) -> [Finding] {
        var findings: [Finding] = []
        examine(document.value, at: .root, in: document, &findings)
        return findings
    }

    private func examine(
        _ value: JSON,
        at path: JSONPath,
        in document: JSONDocument,
        _ findings: inout [Finding]
    ) {
        switch value {
        case .string(let text): examine(text, at: path, isKey: false, in: document, &findings)
        case .array(let elements):
            for (index, element) in elements.enumerated() { examine(element, at: path[index], in: document, &findings) }
        case .object(let object):
            for (key, value) in object {
                examine(key, at: path[key], isKey: true, in: document, &findings)
                examine(value, at: path[key], in: document, &findings)
            }
        case .null, .bool, .number: break
        }
    }

    private func examine(
        _ text: String,
        at path: JSONPath,
        isKey: Bool,
        in document: JSONDocument,
        _ findings: inout [Finding]
    ) {
        let isProvenance = path.components.starts(with: [.key("log"), .key("_provenance")])
        let secrets = SecretShapes.find(in: text).filter { !inventedValues.contains($0) }
            .map { (Finding.Kind.secret, $0.prefix(6) + "…") }
        let names =
            isProvenance
            ? [] : HostNames.find(in: text, isHost: !isKey && Self.isHost(path, document)).filter { !allows($0) }
        for (kind, text) in secrets + names.map({ (Finding.Kind.host, $0[...]) }) {
            let position = document.position(of: path, isKey: isKey)
            findings.append(Finding(kind: kind, position: position, path: path, text: String(text)))
        }
    }

    private func allows(_ host: String) -> Bool {
        hosts.contains(host) || [".example", ".test", ".invalid"].contains { host.hasSuffix($0) }
    }

    /// Whether the string is the value of a `Host` header field.
    private static func isHost(_ path: JSONPath, _ document: JSONDocument) -> Bool {
        guard path.components.last == .key("value") else { return false }
        let header = path.parent.components.reduce(JSON?.some(document.value)) { value, component in
            switch component {
            case .key(let key): value?[key]
            case .index(let index): value?[index]
            }
        }
        return header?["name"]?.string?.lowercased() == "host"
    }
}

// MARK: -

extension FixtureLint.Finding: CustomStringConvertible {
    /// `line:column: path: …` with what to do.
    package var description: String {
        switch kind {
        case .secret: "\(position): \(path): looks like a secret: \(text) (put a {{placeholder}} there)"
        case .host: "\(position): \(path): names a real host: \(text) (use a name under .example)"
        }
    }
}
