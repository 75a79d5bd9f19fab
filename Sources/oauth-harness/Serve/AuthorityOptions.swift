import OAuthHarness
import SystemCalls

/// The options that keep an authority.
enum AuthorityOptions {
    static let folder = Option(
        "--ca",
        .text("DIR", expected: "a folder"),
        "Keep the authority of --tls in a folder, for clients that trust its ca.pem once; it is made where it is missing."
            + " It signs for the local names alone."
    )
    static let host = Option(
        "--ca-host",
        each: OptionValue("NAME", expected: "a host name in full, such as login.example") { text in
            isHost(text.lowercased()) ? text.lowercased() : nil
        },
        "A name that a new authority in --ca signs for beside the local ones, with the names below it. Who has its key can"
            + " then be this host to all who trust ca.pem."
    )

    /// The authority that the options ask for.
    static func authority(_ arguments: Arguments) throws -> CertificateAuthority {
        guard let folder = arguments[folder] else { return try CertificateAuthority() }
        return try CertificateAuthority(keptIn: folder, hosts: Set(arguments[host]))
    }

    /// Refuses what means nothing without another option.
    static func check(_ arguments: Arguments) throws(UsageError) {
        let ofAuthority = [folder, ServeCommand.authorityFile].first(where: arguments.has)
        if let ofAuthority, !arguments.has(ServeCommand.tls) {
            throw UsageError(.unavailable, ofAuthority.name, found: "there is no authority without --tls; add --tls")
        }
        if arguments.has(host), !arguments.has(folder) {
            throw UsageError(
                .unavailable,
                host.name,
                found: "a name is signed for in a folder of your own alone; add --ca DIR"
            )
        }
    }

    /// What the banner says of an authority that signs for more than local names; nil for others.
    static func warning(_ security: ServerSecurity) -> String? {
        guard case .https(let authority) = security, !authority.hosts.isEmpty else { return nil }
        return
            "the authority signs for \(authority.hosts.sorted().joined(separator: ", ")), too: who has its key can be that host to"
            + " all who trust it\n"
    }

    /// Whether a text is a host name of two labels or more (RFC 1123 §2.1).
    private static func isHost(_ text: String) -> Bool {
        let labels = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        return text.utf8.count <= 64 && labels.count > 1 && !labels.allSatisfy { $0.allSatisfy { $0 &- 0x30 < 10 } }
            && labels.allSatisfy { label in
                (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
                    && label.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
            }
    }
}
