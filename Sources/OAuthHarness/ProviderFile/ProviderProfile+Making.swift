import HTTPWire
import JSONText

extension ProviderProfile {
    /// The profile of a file in which nothing is wrong but, perhaps, the values of knobs.
    init(file object: JSONObject) throws(JSONMismatch) { self = try JSONMismatch.thrown { try Self.made(of: object) } }

    private static func made(of object: JSONObject) throws -> ProviderProfile {
        let root = JSONPath.root
        let (_, name, title, origins, shapes, api, accounts) = try ProviderFile.identity.read(object, root)
        let (scopes, defaultScope, separators, names, sources, locations, frontChecks, endpoints) =
            try ProviderFile.reading.read(object, root)
        let (errors, forms, denied, notFound, unavailable, rateLimited, headers, drawn, pseudonyms, page) =
            try ProviderFile.answering.read(object, root)
        let (lifetimes, knobs, settings, guide, facts) = try ProviderFile.rest.read(object, root)
        let file = FileContext(
            errors: errors.map {
                ErrorRow(code: $0.key, members: Dictionary($0.value.map { ($0.key, $0.value) }) { $1 })
            },
            drawn: Dictionary(drawn.map { ($0.key, $0.value) }) { $1 },
            pseudonyms: Dictionary(pseudonyms.map { ($0.key, $0.value) }) { $1 }
        )
        var profile = ProviderProfile(
            name: name,
            title: title ?? name,
            origins: origins,
            shapes: shapes,
            apiPath: api,
            knownScopes: scopes.map(Scope.init),
            defaultScope: Scope(defaultScope),
            scopeSeparators: separators,
            parameterSources: sources,
            knobs: knobs.map { $0.value.declaration($0.key) },
            endpoints: endpoints.flatMap { $0.behaviors(file) },
            refuse: { refusal, transaction in
                let code = refusal.error.rawValue
                let hand = Hand(transaction, file, refusal: refusal)
                let form = forms.first { $0.fits(transaction.endpoint, hand.row?.code ?? code) }
                if form?.burnsCode.value(in: transaction.profile) ?? false { transaction.burnCode() }
                return form?.reply.reply(hand) ?? StandardReplies.refuse(refusal, transaction)
            }
        )
        profile.ofFile = file
        profile.parameterNames = Dictionary(names.map { ($0.key, $0.value) }) { $1 }
        profile.tokenLocations = locations
        profile.frontChecks = frontChecks.map(\.counted)
        profile.sampleAccounts = accounts
        if let denied { profile.denied = { Self.denial(denied, $0, file) } }
        if let notFound { profile.notFound = { notFound.reply(Hand($0, file, refusal: .notFound)) } }
        if let unavailable {
            profile.unavailable = { status, transaction in
                var reply = unavailable.reply(Hand(transaction, file, refusal: .unavailable))
                reply.status = status
                return reply
            }
        }
        if let rateLimited {
            profile.rateLimited = { wait, transaction in
                let hand = Hand(transaction, file, refusal: .rateLimited)
                hand.wait = wait
                return rateLimited.reply(hand)
            }
        }
        if let headers {
            profile.finish = { reply, transaction in
                for field in AnswerForm.fields(headers, Hand(transaction, file)).fields
                where reply.headers[field.name] == nil { reply.headers.fields.append(field) }
            }
        }
        if let page { profile.consentPage = { page.reply($0) } }
        for (name, lifetime) in lifetimes {
            if let knob = ProviderFile.lifetimes.first(where: { $0.name == name })?.knob { profile[knob] = lifetime }
        }
        for (knob, value) in settings { try profile.set(knob, to: value, at: root["set"][knob]) }
        profile.facts = facts + Self.facts(of: knobs) + Self.facts(of: file.errors)
        profile.guide = ClientGuide(guide, endpoints, forms)
        return profile
    }

    private static func denial(_ reply: FileReply, _ transaction: Transaction, _ file: FileContext) -> Reply {
        guard case .deny(let error, let description) = transaction.decision else {
            return reply.whenClosed?(Hand(transaction, file)) ?? StandardReplies.denied(transaction)
        }
        let refusal = Refusal(error ?? .accessDenied, .other("the person refused"), errorDescription: description)
        return reply.reply(Hand(transaction, file, refusal: refusal))
    }

    private static func facts(of knobs: ProviderFile.Named<FileKnob>) -> [ProviderFact] {
        knobs.compactMap { name, knob in
            knob.evidence.map { ProviderFact("\(name): \(knob.summary)", $0, date: knob.date, source: knob.source) }
        }
    }

    private static func facts(of errors: [ErrorRow]) -> [ProviderFact] {
        errors.compactMap { row in
            guard let word = row.members["evidence"]?.literal?.string.flatMap(ProviderFact.Evidence.init(rawValue:))
            else { return nil }
            return ProviderFact(
                "The error \(row.code).",
                word,
                date: row.members["date"]?.literal?.string,
                source: row.members["source"]?.literal?.string
            )
        }
    }
}

extension Refusal {
    fileprivate static let notFound = Refusal("not_found", .other("no endpoint takes the request"))
    fileprivate static let unavailable = Refusal(.temporarilyUnavailable, .other("the provider is down"))
    fileprivate static let rateLimited = Refusal("rate_limited", .other("too many requests"))
}

extension ClientGuide {
    /// What a file declares, and what its templates tell besides.
    init(_ told: ClientGuide, _ endpoints: [FileEndpoint], _ forms: [FileErrorForm]) {
        self = told
        let token = endpoints.first { $0.endpoint == .token }
        answerNames["code"] = endpoints.first { $0.endpoint == .authorization }?.reply?.codeParameter
        let body = token?.grants.first?.value.reply.body ?? token?.reply?.body
        for name in ["access_token", "refresh_token", "expires_in", "scope"] {
            answerNames[name] = body?.members.first { $0.template.onlyName == name }?.key
        }
        let form = forms.first { $0.errors.isEmpty && ($0.endpoints.isEmpty || $0.endpoints.contains(.token)) }
        let error = form?.reply.body
        for (name, places) in [
            ("error", ["error.error", "error.code", "error.number"]),
            ("error_description", ["error.description", "error.finding"]),
        ] {
            answerNames[name] =
                places.compactMap { place in error?.members.first { $0.template.onlyName == place }?.key }.first
        }
        answerNames = answerNames.filter { $0.key != $0.value }
        let live = endpoints.flatMap(\.checks).filter { $0.word == "accessTokenIsLive" }
        deadTokenErrors = Set(
            live.flatMap { check in ["unknown", "expired", "revoked"].compactMap { check.errors[$0] } }
        )
    }
}
