import HTTPWire
import JSONText

/// What an answer of a provider file is written from: the request, what the checks found, and what the file names.
final class Hand {
    let transaction: Transaction
    let file: FileContext
    /// The code that the callback carries.
    var code: AuthorizationCode?
    /// What is refused; nil for an answer that grants.
    var refusal: Refusal?
    /// How long a client shall wait.
    var wait: Duration?

    init(_ transaction: Transaction, _ file: FileContext, refusal: Refusal? = nil) {
        self.transaction = transaction
        self.file = file
        self.refusal = refusal
    }

    /// What a check of the transaction's provider file has at hand.
    convenience init(_ transaction: Transaction) {
        self.init(transaction, transaction.profile.ofFile as? FileContext ?? FileContext())
    }

    /// A value that is drawn once for each answer.
    func draw(_ name: String) -> String? {
        guard let shape = file.drawn[name] else { return nil }
        let value = transaction.drawn[name] ?? transaction.draw(shape)
        transaction.drawn[name] = value
        return value
    }

    /// A value that is the same whenever the same client, person or both ask.
    func pseudonym(_ name: String) -> String? {
        guard let pseudonym = file.pseudonyms[name] else { return nil }
        var parts = [name]
        if pseudonym.perClient { parts.append(transaction.client?.id ?? "") }
        if pseudonym.perAccount { parts.append("\(transaction.account?.id ?? 0)") }
        return transaction.pseudonym(pseudonym.shape, for: parts.joined(separator: "/"))
    }

    /// The granted scope, else the one asked for.
    var scopes: Scope { transaction.grant?.scope ?? transaction.scope }

    /// The text of a knob of the provider.
    func text(ofKnob name: String) -> String? { transaction.profile.text(ofKnob: name) }

    /// The row of the refused error: that of its name, else the first that writes it so.
    var row: ErrorRow? {
        guard let code = refusal?.error.rawValue else { return nil }
        return file.errors.first { $0.code == code }
            ?? file.errors.first { $0.members["error"]?.literal?.string == code }
    }

    /// What every error has; the rest is in its row.
    static let errorMembers = ["code", "number", "finding", "parameter", "description", "error", "status"]
    /// What every account has; the rest is in its profile.
    static let accountMembers = ["id", "login", "name", "email"]

    /// A member of the refused error.
    func error(_ member: String) -> JSON? {
        guard let refusal else { return nil }
        let code = row?.code ?? refusal.error.rawValue
        switch member {
        case "code": return .string(code)
        case "number": return row?.members["number"]?.value(in: self) ?? Int(code).map(JSON.integer)
        case "finding": return .string(refusal.finding.description)
        case "parameter": return refusal.finding.parameter.map(JSON.string)
        case "description" where refusal.errorDescription != nil: return refusal.errorDescription.map(JSON.string)
        case "error": return row?.members["error"]?.value(in: self) ?? .string(refusal.error.rawValue)
        case "status": return row?.members["status"]?.value(in: self) ?? 400
        default: return row?.members[member]?.value(in: self)
        }
    }
}

/// What the templates of a provider file may name besides the request.
struct FileContext: Sendable {
    var errors: [ErrorRow] = []
    var drawn: [String: CredentialShape] = [:]
    var pseudonyms: [String: Pseudonym] = [:]
}

/// A value that stands for a client, a person or both.
struct Pseudonym: Sendable {
    let shape: CredentialShape
    let perClient: Bool
    let perAccount: Bool
}

/// One error of a provider's table.
struct ErrorRow: Sendable {
    /// The name that checks use.
    let code: String
    /// What templates may say of it: `status`, `error`, `description` and any other.
    let members: [String: Template]
}

extension ProviderProfile {
    /// The value of a knob as text; nil where there is no such knob.
    func text(ofKnob name: String) -> String? { knobs.first { $0.name == name }.map(text) }
}
