import JSONText

/// Reads a configuration as far as it can be read, and collects everything that is wrong with it.
struct ConfigurationReader {
    private(set) var mistakes: [JSONMismatch] = []
    private let members: ConfigurationWords
    private var ports: Set<Int> = []
    /// The word in the file that brought each name.
    private var words: [String: String] = [:]

    /// - Parameter file: The path of the file that is read.
    init(file: String) {
        members = ConfigurationWords(folder: file.lastIndex(of: "/").map { String(file[...$0]) } ?? "")
    }

    /// Reads the providers of the file.
    mutating func providers(_ json: JSON) -> [ProviderConfiguration] {
        mistakes += members.top.mistakes(in: json, at: .root)
        let list = JSONPath.root["providers"]
        return (json["providers"]?.array ?? []).enumerated().compactMap { provider($0.element, at: list[$0.offset]) }
    }

    private mutating func provider(_ json: JSON, at path: JSONPath) -> ProviderConfiguration? {
        let part = Part(json: json, path: path)
        guard var profile = part.value("provider", members.provider) else { return nil }
        namesake(profile.name, json["provider"]?.string ?? "", at: path["provider"])
        for (knob, value) in part.value("set", .knobs) ?? [:] {
            do {
                try profile.set(knob, to: value, at: path["set"][knob])
            } catch {
                mistakes.append(error)
            }
        }
        var configuration = ProviderConfiguration(profile)
        if let port = part.value("port", ConfigurationWords.port), port > 0 {
            configuration.port = UInt16(port)
            if !ports.insert(port).inserted { repeated("\(port)", path["port"], "a port of its own") }
        }
        configuration.publicURL = part.value("public_url", .publicURL)
        configuration.hosts = part.items("hosts", .host).map(\.value)
        let clients = part.items("clients", .client)
        unique(clients, "client_id") { $0.id.isEmpty ? nil : .string($0.id) }
        configuration.clients = clients.map(\.value)
        configuration.accounts = json["accounts"] == nil ? nil : people(part, profile)
        configuration.rules = rules(part, profile.settled)
        configuration.decision = part.value("decision", .decision) ?? StandingDecision()
        let logins = (configuration.accounts ?? profile.settled.sampleAccounts).map(\.login)
        know(configuration.decision.account, path["decision"]["account"], among: logins, "account of this provider")
        configuration.tokens = tokens(part, of: configuration, logins)
        return configuration
    }

    private mutating func people(_ part: Part, _ profile: ProviderProfile) -> [Account] {
        let accounts = part.items("accounts", .account)
        unique(accounts, "login") { .string($0.login) }
        var logins: Set<String> = []
        unique(accounts.filter { logins.insert($0.value.login).inserted }, "id") { .integer($0.id) }
        for (account, path) in accounts where !account.repositories.isEmpty && profile.keepRepository == nil {
            mistakes.append(
                JSONMismatch(
                    path: path["repositories"],
                    found: "repositories",
                    expected: "none, because \(profile.name) has none",
                    isKey: true
                )
            )
        }
        return accounts.map(\.value)
    }

    private mutating func rules(_ part: Part, _ profile: ProviderProfile) -> [Rule] {
        let rules = part.items("rules", .rule)
        // How its provider is secured does not stand in the file.
        mistakes += rules.compactMap { $0.value.misfit(at: profile, isSecure: true, path: $0.path) }
        return rules.map(\.value)
    }

    private mutating func tokens(
        _ part: Part,
        of configuration: ProviderConfiguration,
        _ logins: [String]
    ) -> [TokenOrder] {
        let orders = part.items("tokens", .tokenOrder)
        for (order, path) in orders {
            know(order.account, path["account"], among: logins, "account of this provider")
            know(order.clientID, path["client_id"], among: configuration.clients.map(\.id), "client of this provider")
        }
        unique(orders, "access_token") { $0.accessToken.map(JSON.string) }
        unique(orders, "refresh_token") { $0.refreshToken.map(JSON.string) }
        return orders.map(\.value)
    }

    // MARK: - What is wrong

    private mutating func repeated(_ found: String, _ path: JSONPath, _ expected: String) {
        mistakes.append(JSONMismatch(path: path, found: "\(found) a second time", expected: expected))
    }

    /// Two parts may play one provider; two providers may not have one name.
    private mutating func namesake(_ name: String, _ word: String, at path: JSONPath) {
        guard let other = words.updateValue(word, forKey: name), other != word else { return }
        mistakes.append(
            JSONMismatch(
                path: path,
                found: "\(word), whose name is \(name) as that of \(other)",
                expected: "a provider with another \"name\""
            )
        )
    }

    private mutating func know(_ word: String?, _ path: JSONPath, among known: [String], _ what: String) {
        guard let word, !known.contains(word) else { return }
        let all = Array(Set(known)).sorted()
        mistakes.append(JSONMismatch(unknown: word, at: path, known: all, what: what, isKey: false))
    }

    private mutating func unique<Item>(
        _ items: [(value: Item, path: JSONPath)],
        _ member: String,
        _ value: (Item) -> JSON?
    ) {
        var seen: Set<JSON> = []
        for (item, path) in items {
            guard let value = value(item), !seen.insert(value).inserted else { continue }
            repeated(value.text(), path[member], "one of its own")
        }
    }

    /// The part of one provider, read as far as it can be.
    private struct Part {
        let json: JSON
        let path: JSONPath

        func value<Value>(_ name: String, _ shape: Shape<Value>) -> Value? {
            json[name].flatMap { try? shape.read($0, path[name]) }
        }

        func items<Item>(_ name: String, _ shape: Shape<Item>) -> [(value: Item, path: JSONPath)] {
            let place = path[name]
            return (json[name]?.array ?? []).enumerated().compactMap { index, item in
                (try? shape.read(item, place[index])).map { ($0, place[index]) }
            }
        }
    }
}
