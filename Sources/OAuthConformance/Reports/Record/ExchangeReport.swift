/// One request with its answer, secrets replaced by their names.
package struct ExchangeReport: Hashable, Sendable {
    package struct Header: Hashable, Sendable {
        package var name: String
        package var value: String

        package init(
            name: String,
            value: String
        ) {
            self.name = name
            self.value = value
        }
    }

    package struct Body: Hashable, Sendable {
        /// The text; Base64 where the bytes are none.
        package var text: String
        package var isBase64: Bool
        /// How many bytes the whole body has.
        package var count: Int
        /// Whether what is beyond the first 16 KiB was left out.
        package var isCut: Bool

        package static let limit = 16 * 1024

        package init(text: String = "", isBase64: Bool = false, count: Int? = nil, isCut: Bool = false) {
            self.text = text
            self.isBase64 = isBase64
            self.count = count ?? text.utf8.count
            self.isCut = isCut
        }
    }

    package var number: Int
    package var connection: Int
    /// Its number on the connection, from 1.
    package var index: Int
    /// `client` or `userAgent`.
    package var party: String
    package var endpoint: String
    package var grant: String?
    /// Milliseconds on the provider's clock since the scenario began.
    package var time: Int
    package var method: String
    package var target: String
    package var requestHeaders: [Header]
    package var requestBody: Body
    package var status: Int
    package var responseHeaders: [Header]
    package var responseBody: Body
    /// Why the provider answered so, in one line.
    package var summary: String
    /// The error of a refusal.
    package var error: String?
    /// The provider's own checks, one line each, `✓` or `✗` first.
    package var checks: [String]
    /// The script rules that acted.
    package var rules: [String]
    package var notes: [String]
    /// What happened to the answer on its way; nil where nothing did.
    package var transport: String?
    /// The names of the secrets that the request carried.
    package var presented: [String]
    /// The names of the secrets that were minted, or first seen, here.
    package var minted: [String]
    /// The names of the secrets that died here.
    package var died: [String]

    package init(
        number: Int,
        connection: Int,
        index: Int,
        party: String,
        endpoint: String,
        grant: String? = nil,
        time: Int,
        method: String,
        target: String,
        requestHeaders: [Header],
        requestBody: Body,
        status: Int,
        responseHeaders: [Header],
        responseBody: Body,
        summary: String,
        error: String? = nil,
        checks: [String],
        rules: [String],
        notes: [String],
        transport: String? = nil,
        presented: [String],
        minted: [String],
        died: [String]
    ) {
        self.number = number
        self.connection = connection
        self.index = index
        self.party = party
        self.endpoint = endpoint
        self.grant = grant
        self.time = time
        self.method = method
        self.target = target
        self.requestHeaders = requestHeaders
        self.requestBody = requestBody
        self.status = status
        self.responseHeaders = responseHeaders
        self.responseBody = responseBody
        self.summary = summary
        self.error = error
        self.checks = checks
        self.rules = rules
        self.notes = notes
        self.transport = transport
        self.presented = presented
        self.minted = minted
        self.died = died
    }

    /// The target without its query.
    package var path: String { String(target.prefix { $0 != "?" }) }
}
