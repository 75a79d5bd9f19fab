import JSONText
package import Recordings

/// What came of replaying recordings against the profiles they name.
///
/// ```swift
/// var verification = Verification()
/// try verification.replay(bytes, file: "gitlab/token-code-form.har")
/// print(verification.text(showsAll: false))
/// ```
package struct Verification: Sendable {
    /// One recording and what came of its exchanges.
    package struct File: Sendable, Hashable {
        /// The file as its caller named it.
        package let name: String
        /// The name of the profile that answered.
        package let provider: String
        /// Where the exchanges come from; nil for a plain recording.
        package let provenance: HAR.Provenance?
        /// The exchanges in order.
        package let results: [FixtureReplay.Result]
        /// Why the recording is to be made anew; nil where it is not.
        package let age: String?

        /// Whether a running engine sent what the file holds.
        package var isRecorded: Bool {
            if case .recorded = provenance { true } else { false }
        }
    }

    /// How many exchanges came out in each way.
    package struct Counts: Sendable, Hashable {
        /// Answers that are the recorded ones.
        package private(set) var reproduced = 0
        /// Answers that differ as the file says.
        package private(set) var known = 0
        /// All others: they differ, cannot be replayed, or are reproduced although the file says otherwise.
        package private(set) var different = 0

        /// All of them.
        package var total: Int { reproduced + known + different }

        mutating func add(_ outcome: FixtureReplay.Outcome) {
            switch outcome {
            case .reproduced: reproduced += 1
            case .knownDifference: known += 1
            case .different, .unexpectedlyReproduced, .unplayable: different += 1
            }
        }
    }

    /// The recordings in the order they were replayed.
    package private(set) var files: [File] = []

    private let today: String

    /// Starts with no recording.
    ///
    /// - Parameter today: The day on which recordings are fresh or not, `2026-11-28`; without one, all are.
    package init(today: String = "") {
        self.today = today
    }

    /// Replays one recording.
    package mutating func replay(_ bytes: [UInt8], file: String) throws(HARFileError) {
        let recording = try HAR(decoding: bytes, file: file)
        var replay: FixtureReplay
        do {
            replay = try FixtureReplay(recording)
        } catch {
            throw Self.located(error, bytes, file: file, recording: recording)
        }
        files.append(
            File(
                name: file,
                provider: recording.profile?.provider ?? FixtureReplay.fallback,
                provenance: recording.provenance,
                results: replay.run(),
                age: recording.ageWarning(today)
            )
        )
    }

    /// The counts over all files.
    package var counts: Counts { counts { _ in true } }

    /// The counts over the files whose bytes a running engine sent.
    package var recordedCounts: Counts { counts(where: \.isRecorded) }

    /// Whether every answer is the recorded one or differs as its file says, and no recording is too old.
    package var isAsExpected: Bool { counts.different == 0 && files.allSatisfy { $0.age == nil } }

    private func counts(where isMeant: (File) -> Bool) -> Counts {
        files.filter(isMeant).reduce(into: Counts()) { counts, file in
            for result in file.results { counts.add(result.outcome) }
        }
    }

    /// Finds the member that the profile stumbles over.
    private static func located(
        _ error: any Error,
        _ bytes: [UInt8],
        file: String,
        recording: HAR
    ) -> HARFileError {
        let profile = JSONPath.root["log"]["_profile"]
        switch error {
        case let error as KnobError:
            let isUnknown = error.code == .unknownKnob
            return HARFileError(
                at: profile["set"][error.knob],
                isKey: isUnknown,
                in: bytes,
                file: file,
                expected: isUnknown ? "a knob of \(error.profile)" : error.expected,
                found: isUnknown ? error.knob : error.found,
                hint: isUnknown ? error.expected : nil
            )
        case let error as UnknownProfileError:
            return HARFileError(
                at: profile["provider"],
                in: bytes,
                file: file,
                expected: "one of " + error.known.joined(separator: ", "),
                found: error.found,
                hint: error.nearest.first.map { "did you mean \($0)?" }
            )
        default:
            return HARFileError(at: profile, in: bytes, file: file, expected: "a usable profile", found: "\(error)")
        }
    }
}
