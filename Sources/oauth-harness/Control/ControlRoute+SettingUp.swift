import JSONText
import OAuthHarness
import SystemCalls

extension ControlRoute {
    private static func mode(_ what: String) -> ControlField {
        ControlField("mode", .word(["append", "replace"]), "What becomes of the present \(what); append.")
    }

    private static let name = ControlField("name", .text, "Its name; one where none is given.", mayBeUnknown: true)

    /// The calls that say what a configuration file says, and those that go back to an earlier moment.
    static let settingUp: [ControlRoute] = [
        .post(
            "accounts",
            "Adds accounts, or puts them in the place of those there are; one of the same login gives way.",
            body: [ControlField("accounts", .accounts, "The accounts.", required: true), mode("accounts")],
            example: ["accounts": [["login": "ann", "organizations": ["acme"]]]],
            answer: [ControlField("accounts", .objects, "All accounts, the one who is signed in first.")],
            run: setAccounts
        ),
        .post(
            "clients",
            "Registers clients, or puts them in the place of those there are; one of the same identifier gives way.",
            body: [ControlField("clients", .clients, "The clients.", required: true), mode("clients")],
            example: ["clients": [["client_id": "my-app", "redirect_uris": ["http://localhost:7001/callback"]]]],
            answer: [ControlField("clients", .objects, "All clients.")]
        ) { control, call throws(ControlError) in
            let clients = try call.value("clients", .list(of: .client, "an array of clients")) ?? []
            try unique(clients, call, "clients", "client_id") { $0.id.isEmpty ? nil : $0.id }
            control.provider.register(clients, inPlaceOfAll: call.text("mode") == "replace")
            let all = control.provider.engine.state.clients.values.sorted { $0.id < $1.id }
            return .json(["clients": .array(all.map(\.json))])
        },
        .post(
            "snapshot",
            "Keeps all that the provider remembers, and how it behaves, under a name.",
            body: [name],
            example: ["name": "signed-in"],
            answer: [ControlField("name", .text, "The name.")]
        ) { control, call throws(ControlError) in
            let name = call.text("name") ?? Control.Snapshot.plainName
            guard control.keep(name) else {
                throw ControlError(
                    .unusableBody,
                    found: "\(Control.Snapshot.most) snapshots already",
                    expected: "the name of one of them, which is replaced"
                )
            }
            return .json(["name": .string(name)])
        },
        .post(
            "restore",
            "Goes back to a snapshot: state, journal, script, knobs, clock and decision are those of its moment.",
            body: [name],
            example: ["name": "signed-in"],
            answer: [ControlField("name", .text, "The name.")]
        ) { control, call throws(ControlError) in
            let name = call.text("name") ?? Control.Snapshot.plainName
            guard control.restore(name) else {
                let known = control.snapshots.withLock { $0.keys.sorted() }
                throw call.error(
                    .unknownSnapshot,
                    at: .root["name"],
                    unknown: name,
                    noun: "snapshot",
                    known: known.isEmpty ? ["a snapshot that was kept before"] : known
                )
            }
            return .json(["name": .string(name)])
        },
    ]

    private static let setAccounts: Body = { control, call throws(ControlError) in
        let accounts = try call.value("accounts", .list(of: .account, "an array of accounts")) ?? []
        try unique(accounts, call, "accounts", "login", \.login)
        for (index, account) in accounts.enumerated()
        where !account.repositories.isEmpty && control.provider.profile.keepRepository == nil {
            throw call.error(
                .unusableBody,
                JSONMismatch(
                    path: JSONPath.root["accounts"][index]["repositories"],
                    found: "repositories",
                    expected: "none, because \(control.provider.profile.name) has none",
                    isKey: true
                )
            )
        }
        let isReplacing = call.text("mode") == "replace"
        var all = isReplacing ? [] : control.provider.accounts
        for account in accounts {
            if let index = all.firstIndex(where: { $0.login == account.login }) {
                all[index] = account
            } else {
                all.append(account)
            }
        }
        guard !all.isEmpty else {
            throw call.error(.unusableBody, at: "accounts", found: "[]", expected: "at least one account")
        }
        control.provider.setAccounts(all)
        return .json(["accounts": .array(all.map(\.json))])
    }

    private static func unique<Item>(
        _ items: [Item],
        _ call: ControlCall,
        _ list: String,
        _ member: String,
        _ value: (Item) -> String?
    ) throws(ControlError) {
        var seen: Set<String> = []
        for (index, item) in items.enumerated() {
            guard let value = value(item), !seen.insert(value).inserted else { continue }
            throw call.error(
                .unusableBody,
                JSONMismatch(
                    path: JSONPath.root[list][index][member],
                    found: "'\(value)' a second time",
                    expected: "a \(member) of its own"
                )
            )
        }
    }
}
