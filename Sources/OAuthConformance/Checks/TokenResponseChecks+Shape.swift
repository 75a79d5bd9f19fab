import OAuthHarness
import JSONText

extension TokenResponseChecks {
    /// Answers that are no token: the caller learns it, and no call follows.
    static func isNoToken(
        _ answers: [Exchange],
        in run: ScenarioRun,
        missing: String,
        what: String,
        kinds: [Outcome.Kind] = [.protocolError]
    ) -> Judgement {
        run.judge(
            answers,
            missing: missing,
            holds: "The client says that it was given \(what).",
            expected: kinds.map(\.rawValue).joined(separator: " or ")
        ) { exchange, step, outcome in
            if run.exchanges(of: step).after(exchange).contains(where: \.grantsToken) { return nil }
            let next = run.tokenRequests.after(exchange).first?.number ?? .max
            let call = run.resourceRequests.after(exchange).first { $0.number < next }
            let hadToken = run.tokenRequests.contains { $0.grantsToken && $0.number < exchange.number }
            if let call, !hadToken {
                return .broken(
                    "The client calls the provider although it was given \(what).",
                    expected: "no call",
                    observed: "\(call.request.method) \(call.request.path) with "
                        + "'\(String(decoding: (call.presentedToken ?? []).prefix(12), as: UTF8.self))'",
                    by: [exchange, call, step]
                )
            }
            guard kinds.contains(outcome.kind) else {
                let breach = step.breach(
                    "The client does not say that it was given \(what).",
                    expected: kinds.map(\.rawValue).joined(separator: " or "),
                    with: [exchange]
                )
                // No clause has a word for it: who takes no token, and says so in any way, has done no harm.
                return outcome.isSuccess || outcome.kind == .hollow ? breach : breach.softened
            }
            return nil
        }
    }

    static let missingToken = ClientCheck(
        "token-response/missing-access-token",
        "Success without a token is failure",
        why: "A client that stores null, an empty text or a number calls the provider with it for ever.",
        source: "RFC 6749 §5.1",
        change: "Take access_token only where it is a string that is not empty.",
        precondition: "a JSON answer with status 200, without an error and without a usable access token"
    ) { run in
        let bare = run.tokenRequests.filter { exchange in
            exchange.response.status == 200 && exchange.answer.form == .json && exchange.answer.error == nil
                && (exchange.answer.fields["access_token"]?.string ?? "").isEmpty
                && exchange.answer.fields["ok"] == nil && exchange.answer.fields["errcode"] == nil
                && exchange.response.headers["Content-Encoding"] == nil
        }
        let plain = bare.filter { if case .number? = $0.answer.fields["access_token"] { false } else { true } }
        let judged = isNoToken(plain, in: run, missing: "every success had a token", what: "no access token")
        guard judged.finding != .broken, plain.count < bare.count else { return judged }
        // A number has no place there, and is not nothing.
        let whole = isNoToken(bare, in: run, missing: "", what: "a number for an access token")
        return whole.finding == .broken ? whole.softened : judged
    }

    static let brokenJSON = ClientCheck(
        "token-response/non-object-or-broken-json",
        "Empty, truncated, non-object or trailing-garbage bodies",
        why: "Proxies cut answers short and glue them together; half a token is no token.",
        source: "RFC 6749 §5.1; RFC 8259 §2",
        change: "Parse the whole body as one JSON object and refuse anything else, with status and content type.",
        precondition: "a successful token answer that is empty or no JSON object"
    ) { run in
        let broken = run.tokenRequests.filter { exchange in
            (200..<300).contains(exchange.response.status) && exchange.transport.fault == nil
                && [.empty, .unreadable].contains(exchange.answer.form) && exchange.response.body.count < 1 << 20
                && exchange.response.headers["Content-Encoding"] == nil
        }
        let judge = { (answers: [Exchange]) in
            isNoToken(answers, in: run, missing: "every token answer was an object", what: "a body that is no object")
        }
        let judged = judge(broken.filter { !$0.response.body.beginsWithObject })
        guard judged.finding != .broken else { return judged }
        // A parser MAY accept what is no JSON text (RFC 8259 §9): an object that is whole is no half token.
        return judge(broken).softened
    }

    static let unknownType = ClientCheck(
        "token-response/token-type-unknown-rejected",
        "A type the client does not understand",
        why: "A token of another type sent as Bearer is a token given away.",
        source: "RFC 6749 §7.1",
        change: "Refuse every token_type but Bearer.",
        precondition: "a token of a type other than Bearer"
    ) { run in
        // It must not be used (RFC 6749 §7.1): who keeps it shows only at the next call what becomes of it.
        let odd = run.tokenRequests.filter { exchange in
            let type = exchange.answer.fields["token_type"]?.string ?? "Bearer"
            guard exchange.grantsToken, type.lowercased() != "bearer" else { return false }
            guard let step = run.step(of: exchange), step.outcome?.kind == .signedIn else { return true }
            return run.steps(after: step).first?.isCall ?? false || run.call(with: exchange) != nil
        }
        return .judged(
            odd,
            missing: "no token of another type was followed by a call",
            holds: "The client refuses tokens of types that it does not know.",
            expected: "rejected(token_type_unsupported)",
            observed: run.told(after: odd)
        ) { exchange in
            guard let call = run.call(with: exchange) else { return nil }
            return .broken(
                "The client uses a token of type '\(exchange.answer.fields["token_type"]?.string ?? "")', which it does not"
                    + " understand.",
                expected: "rejected(token_type_unsupported)",
                observed: run.step(of: exchange)?.told ?? "",
                by: [exchange, call]
            )
        }
    }

    static let missingType = ClientCheck(
        "token-response/token-type-missing",
        "token_type absent",
        level: .robust,
        why: "QQ and others leave it out; it can only mean Bearer.",
        source: "qq.md §2.2; RFC 6749 §5.1 requires it",
        change: "Take a missing token_type for Bearer.",
        precondition: "a token answer without token_type",
        providers: ["qq"]
    ) { run in
        let bare = run.tokenRequests.filter { $0.grantsToken && $0.answer.fields["token_type"] == nil }
        return acceptance(of: bare, in: run, missing: "every token had a type", what: "a token without a type")
    }

    static let labelLies = ClientCheck(
        "token-response/content-type-lies",
        "Right body, wrong or missing label",
        level: .robust,
        why: "QQ labels forms text/html; proxies rewrite labels or drop them.",
        source: "qq.md §2.2; RFC 9110 §8.3",
        change: "Look at the body, not at its label.",
        precondition: "a JSON token answer whose label is not exactly 'application/json; charset=utf-8'"
    ) { run in
        let odd = run.tokenRequests.filter { exchange in
            guard exchange.grantsToken, exchange.answer.form == .json else { return false }
            return (exchange.response.headers["Content-Type"] ?? "") != "application/json; charset=utf-8"
        }
        let taken = acceptance(
            of: odd.filter(\.isLabelledJSON),
            in: run,
            missing: "every label was right",
            what: "a JSON answer with its label in another spelling"
        )
        guard taken.finding != .broken else { return taken }
        let lies = odd.filter { !$0.isLabelledJSON }
        guard !lies.isEmpty else { return taken }
        let read = acceptance(of: lies, in: run, missing: "", what: "a JSON answer with another label")
        let isCrash = lies.contains { run.step(of: $0)?.outcome?.kind == .crashed }
        // The answer is application/json (RFC 6749 §5.1): to refuse another label is no fault, to crash is one.
        return isCrash ? read : read.softened
    }

    static let unknownFields = ClientCheck(
        "token-response/unknown-fields-ignored",
        "Extra and nested fields are ignored but available",
        why: "Every provider adds members of its own, nested ones too; new ones come without notice.",
        source: "RFC 6749 §5.1",
        change: "Read the members you know, and let the others be.",
        precondition: "a token answer with members that the RFC does not know"
    ) { run in
        let known: Set<String> = ["access_token", "token_type", "expires_in", "refresh_token", "scope", "created_at"]
        let rich = run.tokenRequests.filter { exchange in
            exchange.grantsToken && exchange.answer.form == .json
                && exchange.answer.fields.keys.contains { !known.contains($0) }
        }
        return acceptance(
            of: rich,
            in: run,
            missing: "no token answer had more members",
            what: "an answer with unknown members"
        )
    }

    static let markAndSpace = ClientCheck(
        "token-response/bom-whitespace-charset",
        "BOM, leading CRLF, padding",
        level: .robust,
        why: "Script languages on the server leave a byte order mark or blank lines in front of JSON.",
        source: "RFC 8259 §8.1",
        change: "Skip a byte order mark and white space around the JSON text.",
        precondition: "a token answer with a byte order mark or white space around it"
    ) { run in
        let padded = run.tokenRequests.filter { exchange in
            let body = exchange.response.body
            guard exchange.grantsToken, exchange.answer.form == .json, let first = body.first, let last = body.last
            else { return false }
            return first != 0x7B || last != 0x7D
        }
        let accepted = acceptance(
            of: padded.filter { $0.response.body.first != 0xEF },
            in: run,
            missing: "no token answer was padded",
            what: "a token answer with white space around it"
        )
        let marked = padded.filter { $0.response.body.first == 0xEF }
        guard accepted.finding != .broken, !marked.isEmpty else { return accepted }
        // A reader MAY ignore the mark, and may treat it as an error (RFC 8259 §8.1).
        return acceptance(of: marked, in: run, missing: "", what: "a token answer with a byte order mark").softened
    }

    static let duplicateKeys = ClientCheck(
        "token-response/duplicate-keys",
        "Same key twice",
        level: .robust,
        why: "Two readers of one answer may see two tokens; a client must not mix them.",
        source: "RFC 8259 §4",
        change: "Parse the answer once and use that one result, or refuse it.",
        precondition: "a token answer with access_token twice"
    ) { run in
        let key = Array("\"access_token\"".utf8)
        let twice = run.tokenRequests.filter { exchange in
            guard let first = exchange.response.body.firstRange(of: key) else { return false }
            return exchange.response.body[first.upperBound...].firstRange(of: key) != nil
        }
        return run.judge(
            twice,
            missing: "no member came twice",
            holds: "The client uses one of two tokens, everywhere.",
            expected: "one of the two, or a refusal"
        ) { exchange, step, outcome in
            guard outcome.kind == .signedIn else {
                if outcome.isCleanRefusal { return nil }
                return step.breach(
                    "The client cannot cope with a member that comes twice.",
                    expected: "signedIn or a refusal",
                    with: [exchange]
                )
            }
            let call = run.resourceRequests.after(exchange).first
            guard let call, let told = step.answer?.accessToken, call.presentedToken != Array(told.utf8) else {
                return nil
            }
            return .broken(
                "The client reports one token and uses another.",
                expected: "one of the two, everywhere",
                observed: "'\(told.prefix(8))…' reported, "
                    + "'\(String(decoding: (call.presentedToken ?? []).prefix(8), as: UTF8.self))…' used",
                by: [exchange, call, step]
            )
        }
    }
}

extension [UInt8] {
    /// Whether an object that is whole stands first, whatever comes behind it.
    fileprivate var beginsWithObject: Bool {
        guard first == 0x7B, count <= 1 << 16 else { return false }
        return indices.contains { self[$0] == 0x7D && (try? JSONReader.value(Array(self[...$0]))) != nil }
    }
}
