import HTTPWire
import OAuthHarness

extension ExchangeReport {
    init(_ exchange: Exchange, since start: ProviderInstant, _ ledger: Ledger, _ redaction: ReportRedaction) {
        let explanation = exchange.explanation
        number = exchange.number
        connection = exchange.connection
        index = exchange.index
        party = exchange.party
        endpoint = exchange.endpoint.rawValue
        grant = exchange.grantType?.rawValue
        time = Int((exchange.instant - start).milliseconds)
        request = Request(
            method: redaction.text(exchange.request.method.rawValue),
            target: redaction.text(String(decoding: exchange.request.target, as: UTF8.self)),
            headers: Self.headers(exchange.request.headers, redaction),
            body: Body(exchange.request.body, exchange.request.headers, redaction)
        )
        response = Response(
            status: exchange.response.status,
            headers: Self.headers(exchange.response.headers, redaction),
            body: Body(exchange.response.body, exchange.response.headers, redaction)
        )
        summary = redaction.text(Self.summary(explanation))
        error = explanation.refusal?.error.rawValue
        checks = explanation.checks.map { redaction.text(Self.line($0)) }
        rules = explanation.rules.map(redaction.text)
        notes = explanation.notes.map(redaction.text)
        transport = Self.transport(exchange.transport).map(redaction.text)
        presented = Self.presented(in: exchange, ledger, redaction)
        minted = ledger.entries.filter { $0.mintedBy == exchange.number }.map(\.name)
        died = ledger.entries.filter { $0.death?.exchange == exchange.number }.map(\.name)
    }

    private static func headers(_ headers: HTTPHeaders, _ redaction: ReportRedaction) -> [Header] {
        headers.fields.map { field in
            guard HTTPHeaders.isSame(field.name, "Authorization"),
                let basic = BasicCredentials(headerValue: field.bytes, schemeIsCaseSensitive: false)
            else { return Header(name: redaction.text(field.name), value: redaction.text(field.value)) }
            let plain = [basic.username, basic.password].map { String(decoding: redaction.bytes($0), as: UTF8.self) }
            return Header(name: field.name, value: "Basic base64(\(plain.joined(separator: ":")))")
        }
    }

    /// The names of the secrets that a request carries, in the order they stand there.
    private static func presented(
        in exchange: Exchange,
        _ ledger: Ledger,
        _ redaction: ReportRedaction
    ) -> [String] {
        var names: [String] = []
        for pair in exchange.parameters.pairs {
            guard let name = redaction.nameOf[pair.value], !name.hasPrefix("client_secret") else { continue }
            names.append(name)
        }
        names += ledger.entries.filter { $0.presentations.contains { $0.exchange == exchange.number } }.map(\.name)
        if let field = exchange.request.headers.first("Authorization"), let space = field.bytes.firstIndex(of: 0x20),
            let name = redaction.nameOf[Array(field.bytes[(space + 1)...])]
        {
            names.append(name)
        }
        return names.withoutRepeats
    }

    private static func transport(_ plan: TransportPlan) -> String? {
        var parts: [String] = []
        if plan.delay > .zero { parts.append("held back \(plan.delay.milliseconds) ms") }
        if let fault = plan.fault { parts.append("fault \(fault)") }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    // MARK: -

    private static func summary(_ explanation: Explanation) -> String {
        guard let refusal = explanation.refusal else { return explanation.summary }
        return "\(refusal.error): \(text(refusal.finding))"
    }

    private static func line(_ check: CheckTrace) -> String {
        guard let finding = check.finding else { return "✓ \(check.name) (\(check.source))" }
        return "✗ \(check.name) (\(check.source)): \(text(finding))"
    }

    /// A difference between two secrets shows pieces of them, which no search for the whole finds.
    private static func text(_ finding: Finding) -> String {
        guard case .differs(let name, let found, let expected) = finding, isSecret(name) else {
            return finding.description
        }
        let shared = zip(found, expected).prefix { $0 == $1 }.count
        return "\(name) differs at character \(shared + 1): \(found.count) characters against \(expected.count)"
    }

    private static func isSecret(_ name: String) -> Bool {
        ["secret", "token", "verifier", "challenge", "password", "code", "state", "assertion"]
            .contains { name.lowercased().contains($0) }
    }
}

extension ExchangeReport.Body {
    /// Takes a body's beginning, secrets replaced before anything is cut.
    init(_ bytes: [UInt8], _ headers: HTTPHeaders, _ redaction: ReportRedaction) {
        let clean = redaction.body(bytes, coding: headers["Content-Encoding"])
        var part = Array(clean.prefix(Self.limit))
        // A cut in the middle of a character would turn a text into bytes.
        while clean.count > part.count, let last = part.last, last >= 0x80, part.count > Self.limit - 4 {
            part.removeLast()
        }
        let text = String(validating: part)
        self.init(
            text: text ?? Base64.encode(part),
            isBase64: text == nil,
            count: bytes.count,
            isCut: clean.count > Self.limit
        )
    }
}
