/// How a process ended.
package enum ChildExit: Hashable, Sendable {
    /// It left with a status.
    case status(Int32)
    /// A signal ended it.
    case signal(Int32)
    /// Somebody else collected its status.
    case unknown

    /// Reads what `waitpid` stored; the macros of `<sys/wait.h>` are not imported.
    init(waitStatus: Int32) {
        let low = waitStatus & 0x7F
        self = low == 0 ? .status((waitStatus >> 8) & 0xFF) : .signal(low)
    }
}

extension ChildExit {
    /// The status as a shell reports it: 128 and more for a signal; nil where it is unknown.
    package var shellStatus: Int? {
        switch self {
        case .status(let status): Int(status)
        case .signal(let signal): 128 + Int(signal)
        case .unknown: nil
        }
    }
}

extension ChildExit: CustomStringConvertible {
    /// A clause: `exited with status 3`, `was ended by signal 9`.
    package var description: String {
        switch self {
        case .status(let status): "exited with status \(status)"
        case .signal(let signal): "was ended by signal \(signal)"
        case .unknown: "ended"
        }
    }
}
