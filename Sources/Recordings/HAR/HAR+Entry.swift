package import JSONText

extension HAR {
    package struct Entry: Hashable, Sendable {
        /// When the request began, ISO 8601 with milliseconds.
        package var startedDateTime: String
        package var time: Duration
        package var request: Request
        package var response: Response
        /// What this exchange shows.
        package var comment: String?
        /// Why the profile is known not to answer so; nil where it has to.
        package var knownDifference: String?
        package var comparison = Comparison.bytes
        /// What happens between the exchange before and this one.
        package var setup: [SetupStep] = []
        /// Other members, kept as they are.
        package var extra: JSONObject = [:]

        package init(
            request: Request,
            response: Response,
            startedDateTime: String,
            time: Duration = .zero,
            comment: String? = nil
        ) {
            self.request = request
            self.response = response
            self.startedDateTime = startedDateTime
            self.time = time
            self.comment = comment
        }
    }

    /// What of a response has to be the same: `_compare`.
    package enum Comparison: String, Hashable, Sendable, CaseIterable {
        /// Status, headers and every byte of the body.
        case bytes
        /// Status, headers, and of the body the title and the forms.
        case page
    }

    /// A header field as text.
    package struct Header: Hashable, Sendable {
        /// The name, spelled as on the wire.
        package var name: String
        /// The value; bytes that are no UTF-8 show as replacement characters.
        package var value: String
        /// The value's bytes where they are no UTF-8: `_base64`.
        package var bytes: [UInt8]?

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }
}
