package import JSONText

extension Shape<Client> {
    private typealias Words = (String, String, Client.Kind, String, [String], [String]?, Bool, [String]?)

    private static let clientFields = JSONText.fields(
        Field<String>("client_id", Shape<String>.visible.noted("The identifier; minted by default."), default: ""),
        Field<String>("client_secret", Shape<String>.visible.noted("The secret; minted by default."), default: ""),
        Field<Client.Kind>(
            "kind",
            Shape<Client.Kind>.word(of: Client.Kind.allCases, what: "kind of client"),
            default: .confidential
        ),
        Field<String>("name", Shape<String>.text.noted("The name on the consent page."), default: "Sample App"),
        Field<[String]>(
            "redirect_uris",
            Shape<[String]>.list(of: .uri, "an array of absolute URIs")
                .noted("The registered redirect URIs; none accepts any."),
            default: []
        ),
        Field<[String]?>("scopes", optional: Shape<[String]>.texts),
        Field<Bool>("trusted", Shape<Bool>.flag.noted("Whether consent is skipped."), default: false),
        Field<[String]?>("grant_types", optional: Shape<[String]>.texts)
    )

    /// A client as files and the control API write it.
    package static let client = Shape(object: clientFields, make: make, write: words)

    @Sendable
    private static func make(_ words: Words) -> Client {
        let (id, secret, kind, name, redirectURIs, scopes, isTrusted, grantTypes) = words
        return Client(
            id: id,
            secret: secret,
            kind: kind,
            redirectURIs: redirectURIs,
            scopes: scopes.map(Scope.init),
            isTrusted: isTrusted,
            grantTypes: grantTypes.map { Set($0.map(GrantType.init(rawValue:))) },
            name: name
        )
    }

    @Sendable
    private static func words(_ client: Client) -> Words {
        (
            client.id, client.secret, client.kind, client.name, client.redirectURIs, client.scopes?.names,
            client.isTrusted, client.grantTypes?.map(\.rawValue).sorted()
        )
    }
}

extension Client {
    /// The client as files write it.
    package var json: JSON { Shape<Client>.client.write(self) ?? .null }
}

extension Shape<String> {
    fileprivate static var uri: Shape {
        Shape(
            "an absolute URI such as http://localhost:7001/cb",
            ["type": "string"],
            read: { json in json.string.flatMap { URLText.isAbsolute($0) ? $0 : nil } },
            write: JSON.string
        )
    }

    /// A text of printable ASCII characters, as credentials are (RFC 6749 appendix A).
    package static var visible: Shape {
        let expected = "a string of printable ASCII characters"
        return Shape(
            expected,
            ["type": "string", "pattern": "^[ -~]*$"],
            read: { json in json.string.flatMap { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } ? $0 : nil } },
            write: JSON.string
        )
    }
}
