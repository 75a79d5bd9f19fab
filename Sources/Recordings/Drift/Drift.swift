import JSONText

/// How a change of a provider touches its clients.
package enum DriftRank: String, Hashable, Sendable, CaseIterable {
    /// A client that works with the recording may fail.
    case breaking
    /// There is more than before; a client that ignores what it does not know goes on.
    case additive
    /// No client should notice.
    case cosmetic
}

/// One way in which a fresh answer has another shape than the recorded one.
package struct Drift: Hashable, Sendable {
    package let rank: DriftRank
    /// The part: `status`, `header Location`, `body.user.id`.
    package let place: String
    /// What has become of it: `removed, was a string`.
    package let change: String

    init(_ rank: DriftRank, _ place: String, _ change: String) {
        self.rank = rank
        self.place = place
        self.change = change
    }

    /// A value of a closed vocabulary, such as a code of an error, that became another one.
    static func changed(_ rank: DriftRank, _ place: String, from recorded: String, to fresh: String) -> Drift {
        Drift(rank, place, "was \(JSON.string(recorded).text()), is \(JSON.string(fresh).text())")
    }
}
