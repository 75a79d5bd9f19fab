import Foundation
import JSONText
import OAuthConformance
import OAuthHarness

/// A recorded exchange of a provider, as its page counts it.
struct RecordedFile {
    let provider: String
    let evidence: ProviderFact.Evidence
    let comment: String
    let source: String

    init?(_ path: String, _ json: JSON) {
        let parts = path.split(separator: "/")
        guard parts.count == 3, let log = json["log"], let provenance = log["_provenance"] else { return nil }
        provider = String(parts[1])
        evidence =
            switch provenance["confidence"]?.string {
            case nil, "observed": .recorded
            case "documented": .documented
            default: .inferred
            }
        comment = log["comment"]?.string ?? String(parts[2])
        source = provenance["page"]?.string ?? provenance["engine"]?.string ?? ""
    }
}

/// What rests on each section of the fact sheets, over all providers, checks of clients, scenarios and recordings.
struct SheetUses {
    /// The uses by reference: who uses it, and as what.
    private(set) var uses: [SheetReference: [String: [String]]] = [:]

    init(_ pages: [ProviderPage], scenarios: [(name: String, text: String)]) {
        for page in pages {
            for rule in page.rules { add("check \(rule.number)", of: page.profile.name, rule.check.source) }
            for (setting, source) in page.turned { add("a check under \(setting)", of: page.profile.name, source) }
            for knob in page.profile.knobs { add("`\(knob.name)`", of: page.profile.name, knob.source) }
            for change in page.profile.changes { add("a change", of: page.profile.name, change.source) }
            for fact in page.profile.facts { add("a fact", of: page.profile.name, fact.source ?? "") }
            for file in page.recordings { add("a recording", of: page.profile.name, file.source) }
        }
        for check in CheckRegistry.all { add("`\(check.id)`", of: Self.judging, check.source) }
        for (name, text) in scenarios { add("`\(name)`", of: Self.judging, text) }
    }

    /// Stands for the checks of clients and for scenarios, which are no provider's.
    static let judging = "checks and scenarios"

    private mutating func add(_ use: String, of user: String, _ text: String) {
        for reference in SheetReference.all(in: text) { uses[reference, default: [:]][user, default: []].append(use) }
    }

    /// The rows of the references of some sheets: those of the page's own provider first.
    func rows(of name: String, where isOwn: (String) -> Bool) -> [String] {
        uses.filter { isOwn($0.key.sheet) }.sorted { $0.key < $1.key }.map { reference, users in
            let all = users.sorted { $0.key == name ? $1.key != name : $1.key != name && $0.key < $1.key }.map {
                user,
                uses in
                var order: [String] = []
                for use in uses where !order.contains(use) { order.append(use) }
                let words = order.map { use in
                    let count = uses.filter { $0 == use }.count
                    return count == 1 ? use : "\(use) (\(count) times)"
                }.joined(separator: ", ")
                return user == name || user == Self.judging ? words : "\(user): \(words)"
            }
            return "| `\(reference)` | \(all.joined(separator: "; ")) |"
        }
    }
}
