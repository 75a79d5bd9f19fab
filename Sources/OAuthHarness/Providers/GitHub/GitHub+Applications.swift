import HTTPWire
import JSONText

extension GitHub {
    // MARK: - Check, reset and revoke (github.md §6)

    private static let tokenPath = "/applications/:client_id/token"

    static let applications: [EndpointBehavior] = [
        EndpointBehavior(.introspection, [.post], tokenPath, checks: ownerChecks + [tokenIsKnown]) { transaction in
            transaction.grant.map { .fields(description(of: $0, transaction)) } ?? notFound(transaction)
        },
        EndpointBehavior(.api, [.patch], tokenPath, checks: ownerChecks + [tokenIsKnown], answer: reset),
        EndpointBehavior(.revocation, [.delete], tokenPath, checks: ownerChecks + [tokenIsKnown]) { transaction in
            if let grant = transaction.grant { transaction.revoke(grant, because: "revoked by the app's owner") }
            return Reply(.success, status: 204)
        },
        EndpointBehavior(
            .revocation,
            [.delete],
            "/applications/:client_id/grant",
            checks: ownerChecks + [tokenIsKnown]
        ) { transaction in
            if let account = transaction.grant?.account {
                transaction.endConsent(of: account, to: transaction.client?.id, because: "the grant was deleted")
            }
            return Reply(.success, status: 204)
        },
        EndpointBehavior(.api, [.post], "/credentials/revoke", checks: [bodyIsObject], answer: revokeLeaked),
        EndpointBehavior(.other, [.get, .post], "/settings/connections/applications/:client_id", answer: settingsPage),
    ]

    private static let ownerChecks: [Check] = [
        Check("the app's owner calls", "github.md §6", "bad_secret") { transaction in
            guard let sent = transaction.clientCredentials(by: [.basic]) else {
                return .fail(.missing("Authorization"))
            }
            let id = String(decoding: sent.id, as: UTF8.self)
            guard let client = transaction.client(withID: sent.id, showing: sent.secret),
                sent.secret == Array(client.secret.utf8)
            else {
                return .fail(.other("the Basic credentials are not those of an app"))
            }
            guard transaction.pathValues["client_id"] == id else {
                return .refuse("not_found", .foreign("the path", owner: "another app"))
            }
            transaction.client = client
            return .pass
        },
        bodyIsObject,
    ]

    /// The body is a JSON object, which later steps read from ``body(of:)``.
    static let bodyIsObject = Check("body is a JSON object", "github.md §7.3", "bad_json") { transaction in
        guard let value = try? JSONReader.value(transaction.request.body) else {
            return .fail(.other("the body is no JSON"))
        }
        return value.object == nil ? .refuse("not_object", .other("the body is \(value.kind)")) : .pass
    }

    static func body(of transaction: Transaction) -> JSONObject {
        (try? JSONReader.value(transaction.request.body))?.object ?? [:]
    }

    private static let tokenIsKnown = Check("token is known", "github.md §6", "not_found") { transaction in
        guard let token = body(of: transaction)["access_token"]?.string, !token.isEmpty else {
            return .refuse("unusable_body", .missing("access_token"))
        }
        let value = Array(token.utf8)
        guard let grant = transaction.state.grants[value], grant.clientID == transaction.client?.id else {
            return .fail(.neverIssued(transaction.name(of: value, or: "access_token")))
        }
        transaction.present(value)
        guard !grant.isAccessRevoked, !grant.isAccessExpired(at: transaction.now) else {
            return .fail(.revoked(transaction.name(of: value, or: "access token"), because: "gone"))
        }
        transaction.grant = grant
        transaction.account = grant.account
        return .pass
    }

    private static func reset(_ transaction: Transaction) -> Reply {
        guard let old = transaction.grant else { return notFound(transaction) }
        let new = transaction.issueTokens(
            for: old.account,
            scope: renewed(old),
            parent: transaction.name(of: old.accessToken, or: "access token")
        )
        transaction.revoke(old, because: "reset by the app's owner")
        return .fields(description(of: new, transaction))
    }

    private static func description(of grant: TokenGrant, _ transaction: Transaction) -> JSON {
        let token = String(decoding: grant.accessToken, as: UTF8.self)
        let place = transaction.state.ledger.entries.firstIndex { $0.value == grant.accessToken } ?? 0
        let created = JSON.string(CivilDate(grant.issuedAt).iso8601)
        let expiry = grant.accessLifetime.map { JSON.string(CivilDate(grant.issuedAt + $0).iso8601) }
        return [
            "id": .integer(1_000_000 + place),
            "url": .string(apiBase(transaction) + "/authorizations/\(1_000_000 + place)"),
            "app": [
                "name": .string(transaction.client?.name ?? ""),
                "url": "https://app.example.com",
                "client_id": .string(grant.clientID ?? ""),
            ],
            "token": .string(token),
            "hashed_token": .string(HexText.lower(SHA256.hash(grant.accessToken))),
            "token_last_eight": .string(String(token.suffix(8))),
            "note": .null, "note_url": .null,
            "created_at": created, "updated_at": created,
            "scopes": .array(grant.scope.names.map(JSON.string)),
            "fingerprint": .null,
            "expires_at": expiry ?? .null,
            "user": grant.account.map { .object(publicUser($0, transaction)) } ?? .null,
        ]
    }

    /// Anyone who finds tokens may end them.
    private static func revokeLeaked(_ transaction: Transaction) -> Reply {
        for token in body(of: transaction)["credentials"]?.array ?? [] {
            let value = Array((token.string ?? "").utf8)
            if let grant = transaction.state.grant(ofToken: value) {
                transaction.revoke(grant, because: "reported as leaked")
            }
        }
        return Reply(.success, status: 202)
    }

    /// The page where a person revokes an app.
    private static func settingsPage(_ transaction: Transaction) -> Reply {
        guard let client = transaction.pathValues["client_id"].flatMap({ transaction.state.clients[$0] }) else {
            return notFoundPage()
        }
        guard transaction.request.method == .post, let account = transaction.state.accounts.first else {
            let form = "<form method=\"post\"><button>Revoke access</button></form>"
            return page("Applications", "<h1>\(HTML.escaped(client.name))</h1>\(form)")
        }
        transaction.client = client
        transaction.endConsent(of: account, to: transaction.client?.id, because: "revoked by the person")
        return page("Applications", "<p>Access was revoked.</p>")
    }
}
