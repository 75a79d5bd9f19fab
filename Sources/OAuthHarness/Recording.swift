import JSONText
public import HTTPWire
import Recordings

/// A file of recorded exchanges, HAR 1.2, which `oauth-harness record`, a browser or a proxy has written.
///
/// ```swift
/// let login = try Recording(contentsOf: "login.har")
/// let gitlab = try MockProvider(replaying: login)
/// ```
public struct Recording: Sendable {
    /// One request with its answer.
    public struct Exchange: Sendable {
        /// The absolute URL of the request.
        public let url: String
        /// The request; secrets are placeholders such as `{{code.1}}`.
        public let request: HTTPRequest
        /// The answer, decoded where the file holds it so; the status is 0 where none came.
        public let response: HTTPResponse
        /// Why it cannot be played, such as a body that is not in the file; nil where it can.
        public let flaw: String?
    }

    /// The exchanges in the order of the file.
    public let exchanges: [Exchange]
    /// The last day on which the recording counts as fresh, `2027-02-28`; nil where it does not age.
    package var bestBefore: String? { har.bestBefore }
    let har: HAR
    let table: PlaceholderTable

    /// Reads a file.
    ///
    /// - Parameter path: The file; a relative path starts at the current folder.
    /// - Throws: An error with file, line, column, what was expected and what was found.
    public init(contentsOf path: String) throws {
        let bytes = try HAR.bytes(of: path)
        har = try HAR(decoding: bytes, file: path)
        table = try har.placeholderTable(of: bytes, file: path)
        exchanges = har.entries.map { entry in
            Exchange(
                url: entry.request.url,
                request: entry.request.message,
                response: entry.response.message,
                flaw: entry.flaw
            )
        }
    }
}
