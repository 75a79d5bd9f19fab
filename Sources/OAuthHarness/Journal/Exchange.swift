public import HTTPWire

/// One request with its answer and the reason for it.
public struct Exchange: Sendable, Hashable {
    /// Who sent the request.
    public enum Party: String, Sendable, Hashable, CaseIterable {
        /// The client under test.
        case client
        /// The browser that the resource owner drives.
        case userAgent
    }

    /// Its number, from 1, in the order of arrival.
    public var number: Int { box.content.number }
    /// The number of the connection, from 1; 0 where there was none.
    public var connection: Int { box.content.connection }
    /// Its number on that connection, from 1.
    public var index: Int { box.content.index }
    /// Who sent the request.
    public var party: Party { box.content.party }
    /// What the request was for.
    public var endpoint: Endpoint { box.content.endpoint }
    /// The grant type it asked for; nil away from the token endpoint.
    public var grantType: GrantType? { box.content.grantType }
    /// When, on the provider's clock.
    public var instant: ProviderInstant { box.content.instant }
    /// The request as it stood on the wire.
    public var request: HTTPRequest { box.content.request }
    /// The parameters, merged from the places that the profile reads.
    public var parameters: FormParameters { box.content.sources.parameters(of: request) }
    /// The answer.
    public var response: HTTPResponse { box.content.response }
    /// Whether no endpoint, rule or recorded exchange took the request.
    package var isUnmatched: Bool {
        [Refusal.noEndpoint, Refusal.notRecorded].contains(explanation.refusal?.check)
    }
    /// What happened to the answer on its way.
    public var transport: TransportPlan { box.content.transport }
    /// Why the provider answered so.
    public var explanation: Explanation { box.content.explanation }

    /// How many bytes of its two bodies the journal has let go of; the bodies are empty then (see ``Journal``).
    public var droppedBytes: Int { box.content.droppedBytes }

    /// What the provider calls otherwise than the RFCs.
    package var names: ProviderNames { box.content.names }

    /// What an exchange holds.
    struct Content: Sendable, Hashable {
        let number: Int
        let connection: Int
        let index: Int
        let party: Party
        let endpoint: Endpoint
        let grantType: GrantType?
        let instant: ProviderInstant
        var request: HTTPRequest
        /// Where the parameters stood; they are read again when asked for, which few exchanges are.
        let sources: ParameterSources
        var response: HTTPResponse
        let transport: TransportPlan
        var explanation: Explanation
        var droppedBytes = 0
        var names = ProviderNames()
    }

    /// What its messages weigh, in bytes, with a rough share for all that is not bytes.
    var weight: Int { box.weight }

    /// The same without the bodies.
    var withoutBodies: Exchange {
        var content = box.content
        let dropped = content.request.body.count + content.response.body.count
        guard dropped > 0 else { return self }
        content.droppedBytes = dropped
        content.request.body = []
        content.response.body = []
        content.explanation.notes.append("the journal has let go of its bodies, \(dropped) bytes")
        return Exchange(content)
    }

    /// The same with an answer that somebody changed.
    func answered(by response: HTTPResponse) -> Exchange {
        var content = box.content
        content.response = response
        content.explanation.notes.append("the answer was changed by hand before it was sent")
        return Exchange(content)
    }

    /// Whether both are one exchange, in one form.
    func isSame(as other: Exchange) -> Bool { box === other.box }

    /// One reference: the journal, the waiting and the watching all get the same exchange.
    private final class Box: Sendable, Hashable {
        let content: Content
        /// Counted once: what the journal forgets has long left the processor's caches.
        let weight: Int

        init(_ content: Content) {
            self.content = content
            let (request, response) = (content.request, content.response)
            weight =
                (1 << 10) + request.target.count + request.body.count + response.body.count
                + request.headers.weight + response.headers.weight
        }

        static func == (left: Box, right: Box) -> Bool { left === right || left.content == right.content }

        func hash(into hasher: inout Hasher) { hasher.combine(content) }
    }

    private let box: Box

    init(_ content: Content) {
        box = Box(content)
    }

    /// The first value of a parameter as text; nil where it is absent.
    ///
    /// - Parameter name: The parameter's name.
    public subscript(name: String) -> String? { parameters.text(name) }
}

extension Exchange: CustomStringConvertible {
    /// One line: `4  POST /oauth/token  401  invalid_grant: code#1 was already redeemed in exchange 3`.
    public var description: String {
        "\(number)  \(request.method) \(request.path)  \(response.status)  \(explanation.summary)"
    }
}

extension HTTPHeaders {
    fileprivate var weight: Int { fields.indices.reduce(0) { $0 + fields[$1].bytes.count + 64 } }
}
