import HTTPWire
import JSONText

extension Action {
    /// The answer of the call becomes JSONP.
    ///
    /// - Parameter callback: The function's name; `callback` by default.
    /// - Returns: The action.
    public static func jsonp(_ callback: String = "callback") -> Action {
        encode(.jsonp(callback: callback, suffix: " );\n"), named: "jsonp", ["callback": .string(callback)])
    }

    /// The answer is written in another form, with the form's own `Content-Type`.
    ///
    /// - Parameter encoding: The form.
    /// - Returns: The action.
    public static func encode(_ encoding: BodyEncoding) -> Action {
        encode(encoding, named: "encode", ["as": .string(encoding.word)])
    }

    private static func encode(_ encoding: BodyEncoding, named name: String, _ arguments: JSON) -> Action {
        Action(
            name,
            arguments,
            Stages(reshape: { reply, _ in
                guard case .fields(let fields, _) = reply.content else { return false }
                reply.content = .fields(fields, encoding)
                reply.headers["Content-Type"] = encoding.contentType
                return true
            })
        )
    }

    /// Changes the members of a successful answer, and how its body is labelled.
    ///
    /// - Parameter edit: The changes.
    /// - Returns: The action.
    public static func edit(_ edit: BodyEdit) -> Action {
        Action("edit", edit.json, Stages(reshape: { reply, transaction in edit.apply(to: &reply, transaction) }))
    }
}

extension BodyEncoding {
    var word: String {
        switch self {
        case .json, .railsJSON, .phpJSON: "json"
        case .form: "form"
        case .jsonp: "jsonp"
        case .xml: "xml"
        }
    }

    init?(word: String) {
        switch word {
        case "json": self = .json
        case "form": self = .form
        case "jsonp": self = .jsonp(callback: "callback", suffix: " );\n")
        case "xml": self = .xml(root: "OAuth")
        default: return nil
        }
    }
}

extension ActionWord {
    static let bodyWords = [
        ActionWord("jsonp", "The answer is wrapped in a call of a function.", [.text("callback")]) {
            .jsonp($0["callback"]?.string ?? "callback")
        },
        ActionWord(
            "encode",
            "The answer is written in another form.",
            [.choice("as", of: ["json", "form", "jsonp", "xml"], required: true)]
        ) {
            .encode(BodyEncoding(word: $0["as"]?.string ?? "") ?? .json)
        },
        ActionWord(
            "edit",
            "Members of a successful answer are set, left out or renamed; the body is labelled otherwise.",
            BodyEdit.arguments
        ) {
            .edit(BodyEdit(json: $0))
        },
    ]
}
