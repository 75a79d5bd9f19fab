package import JSONText

extension HAR {
    /// One exchange.
    package struct Entry: Hashable, Sendable {
        /// When the request began, ISO 8601 with milliseconds.
        package var startedDateTime: String
        /// How long the exchange took.
        package var time: Duration
        /// The request.
        package var request: Request
        /// The response.
        package var response: Response
        /// What this exchange shows.
        package var comment: String?
        /// Why the profile is known not to answer so; nil where it has to.
        package var knownDifference: String?
        /// How the response is compared when the exchange is replayed.
        package var comparison: Comparison
        /// What happens between the exchange before and this one.
        package var setup: [SetupStep]
        /// Other members, kept as they are.
        package var extra: JSONObject

        /// Makes an exchange.
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
            knownDifference = nil
            comparison = .bytes
            setup = []
            extra = [:]
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

        /// Makes a header field.
        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }
}
