package import OAuthHarness

/// One request with its answer, secrets replaced by their names.
package struct ExchangeReport: Hashable, Sendable {
    package struct Request: Hashable, Sendable {
        package var method = ""
        package var target = ""
        package var headers: [Header] = []
        package var body = Body()

        /// The target without its query.
        package var path: String { String(target.prefix { $0 != "?" }) }
    }

    package struct Response: Hashable, Sendable {
        package var status = 0
        package var headers: [Header] = []
        package var body = Body()
    }

    package struct Header: Hashable, Sendable {
        package var name = ""
        package var value = ""
    }

    package struct Body: Hashable, Sendable {
        /// The text; Base64 where the bytes are none.
        package var text = ""
        package var isBase64 = false
        /// How many bytes the whole body has.
        package var count = 0
        /// Whether what is beyond the first 16 KiB was left out.
        package var isCut = false

        static let limit = 16 * 1024
    }

    package var number = 0
    package var connection = 0
    /// Its number on the connection, from 1.
    package var index = 0
    package var party = Exchange.Party.client
    package var endpoint = ""
    package var grant: String?
    /// Milliseconds on the provider's clock since the scenario began.
    package var time = 0
    package var request = Request()
    package var response = Response()
    /// Why the provider answered so, in one line.
    package var summary = ""
    /// The error of a refusal.
    package var error: String?
    /// The provider's own checks, one line each, `✓` or `✗` first.
    package var checks: [String] = []
    /// The script rules that acted.
    package var rules: [String] = []
    package var notes: [String] = []
    /// What happened to the answer on its way; nil where nothing did.
    package var transport: String?
    /// The names of the secrets that the request carried.
    package var presented: [String] = []
    /// The names of the secrets that were minted, or first seen, here.
    package var minted: [String] = []
    /// The names of the secrets that died here.
    package var died: [String] = []
}
