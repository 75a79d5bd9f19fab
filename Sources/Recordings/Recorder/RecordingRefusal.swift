/// An exchange that is not written to a recording, and why.
package struct RecordingRefusal: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// A secret would stand there in an encoding that is not taken off.
        case secretInClear(name: String)
        /// The body is compressed: nobody can see what is in it.
        case encoded(String)
        /// A body is larger than what is kept.
        case tooLarge(bytes: Int)
        /// The file would be larger than what is read again.
        case fileIsFull
    }

    /// The exchange's number in the log.
    package let number: Int
    /// Method and path, secrets replaced.
    package let request: String
    package let reason: Reason
}

// MARK: -

extension RecordingRefusal: CustomStringConvertible {
    /// `exchange 3, GET /x, is not written: …`.
    package var description: String {
        let why =
            switch reason {
            case .secretInClear(let name): "{{\(name)}} would stand there in clear"
            case .encoded(let coding):
                "its body is encoded with \(coding) although identity was asked for, and may hold any secret"
            case .tooLarge(let bytes): "its body has \(bytes) bytes, more than \(RecordingDraft.bodyLimit >> 20) MiB"
            case .fileIsFull: "the file would grow beyond \(RecordingDraft.fileLimit >> 20) MiB"
            }
        return "exchange \(number), \(request), is not written: \(why)"
    }
}
