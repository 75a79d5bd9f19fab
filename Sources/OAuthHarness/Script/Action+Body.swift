import HTTPWire
import JSONText

extension Action {
    /// The answer of the call becomes JSONP, a call of the function of that name.
    public static func jsonp(_ callback: String = "callback") -> Action { jsonpWord(callback) }

    /// The answer is written in another form, with the form's own `Content-Type`.
    public static func encode(_ encoding: BodyEncoding) -> Action { encodeWord(encoding) }

    /// Changes the members of a successful answer, and how its body is labelled.
    public static func edit(_ edit: BodyEdit) -> Action { editWord(edit.values) }
}

private let jsonpWord = ActionWord.Definition(
    "jsonp",
    "The answer is wrapped in a call of a function.",
    fields(Field("callback", .text, default: "callback"))
) { .encoding(.call(of: $0)) }

private let encodeWord = ActionWord.Definition(
    "encode",
    "The answer is written in another form.",
    fields(Field("as", .encoding))
) { .encoding($0) }

private let editWord = ActionWord.Definition(
    "edit",
    "Members of a successful answer are set, left out or renamed; the body is labelled otherwise.",
    BodyEdit.fields
) { values in
    let edit = BodyEdit(values)
    return Action.Stages(reshape: { reply, transaction in edit.apply(to: &reply, transaction) })
}

extension ActionWord {
    static let bodyWords: [ActionWord] = [jsonpWord.word, encodeWord.word, editWord.word.filling]
}

extension Action.Stages {
    fileprivate static func encoding(_ encoding: BodyEncoding) -> Action.Stages {
        Action.Stages(reshape: { reply, _ in
            guard case .fields(let fields, _) = reply.content else { return false }
            reply.content = .fields(fields, encoding)
            reply.headers["Content-Type"] = encoding.contentType
            return true
        })
    }
}

extension BodyEncoding {
    fileprivate static func call(of function: String) -> BodyEncoding { .jsonp(callback: function, suffix: " );\n") }

    fileprivate var word: String {
        switch self {
        case .json, .railsJSON, .phpJSON: "json"
        case .form: "form"
        case .jsonp: "jsonp"
        case .xml: "xml"
        }
    }
}

extension Shape<BodyEncoding> {
    fileprivate static var encoding: Shape {
        let all: [BodyEncoding] = [.json, .form, .call(of: "callback"), .xml(root: "OAuth")]
        return Shape<String>.word(of: all.map(\.word)).map({ word in all.first { $0.word == word } }, \.word)
    }
}
