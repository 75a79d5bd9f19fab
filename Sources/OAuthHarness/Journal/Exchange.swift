public import HTTPWire

/// One request with its answer and the reason for it.
public struct Exchange: Sendable, Hashable {
    /// Who sent the request.
    public enum Party: String, Sendable, Hashable {
        /// The client under test.
        case client
        /// The browser that the resource owner drives.
        case userAgent
    }

    /// Its number, from 1, in the order of arrival.
    public let number: Int
    /// The number of the connection, from 1; 0 where there was none.
    public let connection: Int
    /// Its number on that connection, from 1.
    public let index: Int
    /// Who sent the request.
    public let party: Party
    /// What the request was for.
    public let endpoint: Endpoint
    /// The grant type it asked for; nil away from the token endpoint.
    public let grantType: GrantType?
    /// When, on the provider's clock.
    public let instant: ProviderInstant
    /// The request as it stood on the wire.
    public let request: HTTPRequest
    /// The parameters, merged from the places that the profile reads.
    public let parameters: FormParameters
    /// The answer.
    public let response: HTTPResponse
    /// What happened to the answer on its way.
    public let transport: TransportPlan
    /// Why the provider answered so.
    public let explanation: Explanation

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
