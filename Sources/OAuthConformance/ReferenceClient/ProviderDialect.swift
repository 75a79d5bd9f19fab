import HTTPWire
import JSONText
import OAuthHarness

/// Translates between the words of the RFCs, which the client speaks, and those of a provider that has its own.
struct ProviderDialect: Sendable {
    private let guide: ClientGuide
    /// The provider's names of the parameters of its authorization and its token endpoint.
    private let names: (authorization: [String: String], token: [String: String])
    private let scope: String

    /// Nil for a provider that speaks as the RFCs do.
    init?(_ configuration: ClientConfiguration) {
        guard let guide = configuration.guide else { return nil }
        self.guide = guide
        let own = configuration.dialect.parameterNames
        names = (own, guide.tokenParameterNames ?? own)
        scope = guide.scopeSeparator
    }

    // MARK: - Signing in

    /// The query of the authorization request in the provider's names.
    func authorization(_ parameters: FormParameters) -> FormParameters {
        var result = named(parameters, names.authorization)
        for (name, value) in guide.authorizationParameters.sorted(by: { $0.key < $1.key }) {
            result.append(name, value)
        }
        return result
    }

    /// A callback whose code has the RFC's name.
    func callback(_ url: String) -> String {
        guard let own = guide.answerNames["code"], own != "code" else { return url }
        return url.replacing("?\(own)=", with: "?code=").replacing("&\(own)=", with: "&code=")
    }

    /// A token request in the provider's names, as JSON where it reads nothing else.
    func tokenRequest(_ message: FormMessage) -> FormMessage {
        var message = message
        let isForm = message.contentType == "application/x-www-form-urlencoded"
        guard isForm else { return message }
        let form = named(FormParameters(decoding: message.body), names.token)
        message.body = form.encoded
        guard guide.sendsJSON else { return message }
        message.contentType = "application/json"
        message.body = JSON.object(
            JSONObject(
                form.pairs.map {
                    (String(decoding: $0.name, as: UTF8.self), .string(String(decoding: $0.value, as: UTF8.self)))
                }
            )
        ).bytes()
        return message
    }

    private func named(_ parameters: FormParameters, _ names: [String: String]) -> FormParameters {
        var result = FormParameters()
        for pair in parameters.pairs {
            let name = String(decoding: pair.name, as: UTF8.self)
            let isScope = name == "scope" && scope != " "
            let value = isScope ? pair.value.flatMap { $0 == 0x20 ? Array(scope.utf8) : [$0] } : pair.value
            result.append(names[name] ?? name, value)
        }
        return result
    }

    // MARK: - Answers

    /// The members of a token answer under the RFC's names; an error under its name where the status says that it is one.
    func tokenAnswer(_ fields: JSONObject, status: Int) -> JSONObject {
        var fields = fields
        for (name, own) in guide.answerNames where name != own && name != "code" {
            let isError = name.hasPrefix("error")
            guard fields[name] == nil, let value = fields[own],
                !isError || (400..<500).contains(status)
            else { continue }
            fields[own] = nil
            fields[name] = value
        }
        return fields
    }

    // MARK: - Calls

    /// Puts the token of a Bearer header there where the provider wants it.
    func place(_ request: inout ClientRequest) {
        guard let bearer = request.headers["Authorization"], bearer.hasPrefix("Bearer ") else { return }
        let token = String(bearer.dropFirst("Bearer ".count))
        switch guide.tokenLocation {
        case .authorization(let scheme): request.headers["Authorization"] = "\(scheme) \(token)"
        case .header(let name):
            request.headers.removeAll("Authorization")
            request.headers.append(name, token)
        case .parameter(let name):
            request.headers.removeAll("Authorization")
            request.form.append(name, token)
        case .basic, .bareBasic: break
        }
    }

    /// Whether an answer says that the token is no good.
    func isTokenRefused(_ response: HTTPResponse) -> Bool {
        guard !guide.deadTokenErrors.isEmpty else { return false }
        return AnswerBody(response.body).fields.contains { member in
            member.value.plainText.map(guide.deadTokenErrors.contains) ?? false
        }
    }

    /// The member of the profile that says who it is.
    func subject(_ fields: JSONObject) -> String? { guide.subject.flatMap { fields[$0] }.flatMap(\.plainText) }
}
