/// A request that a provider refuses, before it becomes bytes.
public struct Refusal: Sendable, Hashable {
    /// The error.
    public let error: ErrorCode
    /// What was wrong, for the journal and for texts that name a parameter.
    public let finding: Finding
    /// The name of the check that failed.
    public let check: String
    /// A description that a script gave in place of the provider's own.
    package var errorDescription: String?

    /// Describes a refusal.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - finding: What was wrong.
    ///   - check: The name of the check that failed.
    ///   - errorDescription: A description in place of the provider's own.
    public init(_ error: ErrorCode, _ finding: Finding, check: String = "", errorDescription: String? = nil) {
        self.error = error
        self.finding = finding
        self.check = check
        self.errorDescription = errorDescription
    }

    /// The check of a request that leads nowhere.
    static let noEndpoint = "an endpoint takes the request"
    /// The check of a request that a recording does not answer.
    static let notRecorded = "the recording holds the request"

    /// The parameter that is missing, where that is what was wrong.
    public var missingParameter: String? {
        if case .missing(let name) = finding { name } else { nil }
    }
}
