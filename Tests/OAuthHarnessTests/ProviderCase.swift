import HTTPWire
import OAuthHarness
import Testing

/// One row of a table in a provider's fact sheet: what is sent, and what must come back to the byte.
struct ProviderCase: Sendable, CustomTestStringConvertible {
    /// Sheet, endpoint and trigger.
    let name: String
    let status: Int
    /// Headers that must be there with these values.
    let headers: HTTPHeaders
    /// The whole body; nil where the sheet fixes none.
    let body: String?
    let knobs: @Sendable (inout ProviderProfile) -> Void
    let redirectURIs: [String]
    let send: @Sendable (ProviderProbe) throws -> HTTPResponse

    var testDescription: String { name }

    init(
        _ name: String,
        _ status: Int,
        _ headers: HTTPHeaders = [:],
        _ body: String? = nil,
        redirectURIs: [String] = [],
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        send: @escaping @Sendable (ProviderProbe) throws -> HTTPResponse
    ) {
        self.name = name
        self.status = status
        self.headers = headers
        self.body = body
        self.knobs = knobs
        self.redirectURIs = redirectURIs
        self.send = send
    }

    /// Sends the request to a provider of its own and compares.
    func check(
        _ probe: (@escaping (inout ProviderProfile) -> Void, [String]) throws -> ProviderProbe,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let answer = try send(try probe(knobs, redirectURIs))
        #expect(answer.status == status, "\(answer.text)", sourceLocation: sourceLocation)
        for field in headers.fields {
            #expect(answer.headers[field.name] == field.value, "\(field.name)", sourceLocation: sourceLocation)
        }
        if let body { #expect(answer.text == body, sourceLocation: sourceLocation) }
    }
}
