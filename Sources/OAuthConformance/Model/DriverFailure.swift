/// The ways in which a client cannot be operated any further.
public enum DriverFailure: Error, Hashable, Sendable {
    /// It could not be started.
    case couldNotStart(command: String, reason: String)
    /// It answered `configure` with an error, or not at all.
    case notConfigured(reason: String)
    /// Its process ended in the middle; the status is that of the shell, 128 and more for a signal.
    case died(status: Int?, output: String)
    /// No answer came in time.
    case silent(after: Duration)
    /// It wrote what is no answer.
    case garbage(line: String, reason: String)
    /// It wrote more than anybody reads.
    case flood(bytes: Int)
    /// A web app's page led nowhere.
    case lost(page: String, reason: String)
}

extension DriverFailure: CustomStringConvertible {
    /// One line: the fact, then the remedy where there is one.
    public var description: String {
        switch self {
        case .couldNotStart(let command, let reason): "cannot start '\(command)': \(reason)"
        case .notConfigured(let reason): "the client refused its configuration: \(reason)"
        case .died(let status, _): "the client's process ended" + (status.map { " with status \($0)" } ?? "")
        case .silent(let duration): "the client gave no answer within \(duration.components.seconds) s"
        case .garbage(let line, let reason): "the client wrote '\(String(line.prefix(80)))': \(reason)"
        case .flood(let bytes): "the client wrote more than \(bytes) bytes for one answer"
        case .lost(let page, let reason): "the page \(page) leads nowhere: \(reason)"
        }
    }

    /// The failure with every text changed that comes from the client, whole as it came.
    package func mapTexts(_ change: (String) -> String) -> DriverFailure {
        switch self {
        case .couldNotStart(let command, let reason): .couldNotStart(command: change(command), reason: change(reason))
        case .notConfigured(let reason): .notConfigured(reason: change(reason))
        case .died(let status, let output): .died(status: status, output: change(output))
        case .garbage(let line, let reason): .garbage(line: change(line), reason: change(reason))
        case .lost(let page, let reason): .lost(page: change(page), reason: change(reason))
        case .silent, .flood: self
        }
    }

    /// Whether the fault lies in the set-up, so that nothing can be judged.
    package var isSetUp: Bool {
        switch self {
        case .couldNotStart, .notConfigured: true
        case .died, .silent, .garbage, .flood, .lost: false
        }
    }
}
