import OAuthHarness

extension ResourceChecks {
    static let nameInUTF8 = ClientCheck(
        "resource/name-in-utf-8",
        "A name in raw UTF-8 under a label without a charset",
        level: .robust,
        why:
            "WeChat labels JSON text/plain and names no charset; a library that takes text for Latin-1 turns every name into noise.",
        source: "wechat.md §2.3, §5.1; RFC 8259 §8.1",
        change: "Parse the bytes of the body as JSON, which is UTF-8, and mend nothing afterwards.",
        precondition: "a profile with a name beyond ASCII in UTF-8, and a label that names no charset",
        providers: ["wechat"],
        requires: [.userinfo]
    ) { run in
        let calls = run.journal.requests(to: .userinfo).filter { $0.response.status == 200 }
        return .gathered(
            calls,
            missing: "no name beyond ASCII came under a label without a charset",
            holds: "The client reads a name as UTF-8.",
            expected: "the name as it came"
        ) { call, seen in
            let label = (call.response.headers["Content-Type"] ?? "").lowercased()
            guard let name = call.shownName, !name.utf8.allSatisfy({ $0 < 0x80 }), !label.contains("charset"),
                call.response.body.firstRange(of: Array(name.utf8)) != nil,
                let step = run.report(of: call), let outcome = step.outcome
            else { return nil }
            seen.append(call)
            let told = step.answer?.user?["name"]?.string
            guard outcome.kind != .done || told.map({ $0 != name }) ?? false else { return nil }
            return .broken(
                outcome.kind == .done
                    ? "The client reads a name in another encoding than it has."
                    : "The client cannot cope with a name beyond ASCII.",
                expected: name,
                observed: outcome.kind == .done ? told ?? "" : outcome.description,
                by: [call, step],
                causes: [.init("text without a charset is taken for Latin-1", for: ["the label is '\(label)'"])]
            )
        }
    }

    static let unionIDMayBeAbsent = ClientCheck(
        "resource/unionid-may-be-absent",
        "A person stays the same with and without a unionid",
        level: .robust,
        why:
            "An app that is bound to an open-platform account, or no longer, gains or loses the unionid; whoever keys people by it makes a second account of each.",
        source: "wechat.md §2.2, §6",
        change: "Key people by the openid with the app, and keep the unionid beside it where there is one.",
        precondition: "profiles of one person, one with a unionid and one without",
        providers: ["wechat"],
        requires: [.userinfo]
    ) { run in
        let calls = run.journal.requests(to: .userinfo).filter { $0.response.status == 200 && $0.openID != nil }
        let people = Dictionary(grouping: calls) { $0.openID ?? "" }.values.filter { calls in
            Set(calls.map { ($0.answer.contents["unionid"] ?? .null) == .null }).count == 2
        }
        return .judged(
            people.flatMap(\.self).sorted { $0.number < $1.number },
            missing: "no person came both with and without a unionid",
            holds: "The client takes a person for the same with and without a unionid.",
            expected: "one id"
        ) { call in
            guard let step = run.report(of: call), let outcome = step.outcome else { return nil }
            guard outcome.kind == .done else {
                return step.breach(
                    "The client cannot cope with a profile without a unionid.",
                    expected: "one id",
                    with: [call]
                )
            }
            let earlier = calls.last { $0.number < call.number && $0.openID == call.openID }.flatMap(run.report)
            guard let before = earlier?.answer?.user?["id"], let now = step.answer?.user?["id"], before != now else {
                return nil
            }
            return .broken(
                "The client takes one person for two, by whether there is a unionid.",
                expected: "id \(before.string ?? before.text())",
                observed: "id \(now.string ?? now.text())",
                by: [call, step],
                causes: [.init("the unionid is the key where there is one, else the openid")]
            )
        }
    }
}

extension Exchange {
    /// The name that a profile shows.
    fileprivate var shownName: String? {
        let fields = answer.contents
        return (fields["name"] ?? fields["nickname"])?.string
    }

    /// The identifier of a person in front of one app.
    fileprivate var openID: String? {
        let fields = answer.contents
        return (fields["openid"] ?? fields["open_id"])?.string
    }
}
