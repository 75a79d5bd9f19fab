package import JSONText

/// A word that provider files know, of whatever kind, for lists and for `explain`.
package struct FileWord: Sendable {
    package let name: String
    /// What kind of word it is: `check`, `reply` and so on.
    package let kind: String
    package let summary: String
    package let arguments: [Member]
    /// What a file writes, such that reading it works.
    package let example: JSON

    private init(_ kind: String, _ name: String, _ summary: String, _ arguments: [Member] = [], _ example: JSON) {
        (self.kind, self.name, self.summary, self.arguments, self.example) = (kind, name, summary, arguments, example)
    }

    private init<Product>(_ kind: String, _ word: MakingWord<Product>) {
        self.init(kind, word.name, word.summary, word.arguments, .object([word.name: word.example]))
    }

    /// Every word, kind by kind.
    package static let all: [FileWord] =
        CheckWord.all.map { FileWord("check", $0) } + ReplyWord.all.map { FileWord("reply", $0) }
        + EncodingWord.all.map { FileWord("encoding", $0) }
        + CredentialShape.words.map {
            FileWord("shape", $0.name, $0.summary, [], ["of": .string($0.name), "length": 32])
        }
        + RedirectURIRule.words.map { FileWord("redirect rule", $0.name, $0.summary, [], .string($0.name)) }
        + ParameterSources.words.map { FileWord("place of parameters", $0.name, $0.summary, [], .string($0.name)) }
        + ValueWord.all.map { FileWord("value of a template", $0.name, $0.summary, [], .string($0.example)) }
        + ValueFilter.all.map { FileWord("filter of a template", $0.name, $0.summary, [], .string($0.example)) }

    /// What is wrong with JSON that stands where the word stands; nothing for its own example.
    package func mistakes(in json: JSON) -> [JSONMismatch] {
        switch kind {
        case "check": Shape<FileCheck>.check.mistakes(json, .root)
        case "reply": Shape<FileReply>.reply.mistakes(json, .root)
        case "encoding": Shape<FileEncoding>.encoding.mistakes(json, .root)
        case "shape": Shape<CredentialShape>.credential.mistakes(json, .root)
        case "redirect rule": Shape<RedirectURIRule>.redirectURIRule.mistakes(json, .root)
        case "place of parameters": Shape<ParameterSources>.sources.mistakes(json, .root)
        default: Shape<Template>.template.mistakes(json, .root)
        }
    }
}
