import JSONText
import OAuthHarness

extension Dialect {
    /// A callback whose code has the RFC's name.
    func callback(_ url: String) -> CallbackURL { CallbackURL(url, codeName: answerName(of: "code")) }

    /// An answer under the RFC's names.
    func answer(_ response: HTTPResponse) -> AnswerBody { AnswerBody(response, names: guide.answerNames) }
}

extension AnswerBody {
    /// What a response says under the RFC's names, where the provider has its own.
    ///
    /// An error under its own name is one where the status says so: `code` means much else.
    init(_ response: HTTPResponse, names: [String: String]) {
        let read = AnswerBody(response.body)
        self = read.named(names, status: response.status)
    }

    /// The same with its members under the RFC's names.
    func named(_ names: [String: String], status: Int) -> AnswerBody {
        guard !names.isEmpty else { return self }
        var fields = fields
        for (name, own) in names.sorted(by: { $0.key < $1.key }) where name != own && name != "code" {
            let isError = name == "error" || name == "error_description"
            guard self.fields[name] == nil, let value = self.fields[own], !isError || (400..<500).contains(status)
            else { continue }
            fields[own] = nil
            fields[name] = value
        }
        return with(fields)
    }
}

extension Exchange {
    /// What the provider's answer says, under the RFC's names.
    var answer: AnswerBody { AnswerBody(response, names: names.answers) }

    /// What the request asks, under the RFC's names.
    var named: FormParameters {
        guard !names.parameters.isEmpty else { return parameters }
        var parameters = parameters
        let known = Dictionary(names.parameters.map { (Array($0.value.utf8), $0.key) }) { first, _ in first }
        parameters.pairs = parameters.pairs.map { pair in known[pair.name].map(pair.named) ?? pair }
        return parameters
    }

    /// The access token that the request presents, wherever it stands.
    var presentedToken: [UInt8]? {
        for name in names.tokenHeaders {
            if let field = request.headers.first(name) { return field.bytes }
        }
        if let field = request.headers.first("Authorization"), let space = field.bytes.firstIndex(of: 0x20) {
            return Array(field.bytes[(space + 1)...])
        }
        return parameters.first("access_token")
    }
}
