import Foundation
import HTTPWire

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// An answer as URLSession shows it.
struct LandedResponse: Sendable {
    let response: HTTPURLResponse
    let body: Data
    /// The request that a redirect leads to, where URLSession itself shall ask and follow.
    var next: URLRequest?

    init?(_ answer: HTTPResponse, to request: URLRequest, at url: URL) {
        var fields: [String: String] = [:]
        var spelling: [String: String] = [:]
        for field in answer.headers.fields {
            let name = spelling[field.name.lowercased(), default: field.name]
            spelling[field.name.lowercased()] = name
            let value = Self.harmless(field, answer.status)
            fields[name] = fields[name].map { $0 + ", " + value } ?? value
        }
        let isHead = request.httpMethod == "HEAD"
        if answer.allowsBody, spelling["content-length"] == nil, spelling["transfer-encoding"] == nil {
            fields["Content-Length"] = "\(answer.body.count)"
        }
        guard
            let response = HTTPURLResponse(
                url: url,
                statusCode: answer.status,
                httpVersion: "HTTP/1.1",
                headerFields: fields
            )
        else { return nil }
        self.response = response
        body = answer.allowsBody && !isHead ? Data(answer.body) : Data()
    }

    /// A challenge without the realm on which some URLSessions wait for ever; the journal has the provider's own bytes.
    private static func harmless(_ field: HTTPHeaders.Field, _ status: Int) -> String {
        let value = field.value
        guard FoundationPlatform.hangsOnBasicRealm, status == 401,
            HTTPHeaders.isSame(field.name, "WWW-Authenticate"), value.lowercased().hasPrefix("basic ")
        else { return value }
        return "Basic"
    }
}
