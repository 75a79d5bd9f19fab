/// One expected failure.
package struct BaselineEntry: Sendable, Hashable {
    /// The check, a glob; empty in a result that was read from a report.
    package var check = ""
    /// The scenario, a glob; nil for any.
    package var scenario: String?
    /// Why it is expected.
    package var reason = ""
    /// Who looks after it; nil where nobody is named.
    package var owner: String?
    /// The last day it is excused, as `2026-03-01`; nil for no end.
    package var expires: String?
    /// The line of the file it stands in.
    package var line = 0

    package init() {}
}

/// An expected failure that does not hold any more.
@dynamicMemberLookup
package struct StaleBaseline: Sendable, Hashable {
    /// Why it does not hold.
    package enum Reason: String, Sendable, Hashable, CaseIterable {
        /// What it excuses passes now.
        case passes
        /// Its last day is over.
        case expired
        /// It fits no check that was run.
        case unmatched
    }

    package var entry = BaselineEntry()
    package var cause = Reason.passes

    init() {}

    package init(_ entry: BaselineEntry, _ cause: Reason) {
        self.entry = entry
        self.cause = cause
    }

    package subscript<Value>(dynamicMember member: KeyPath<BaselineEntry, Value>) -> Value { entry[keyPath: member] }
}
