import HTTPWire
import JSONText

/// How the members of an answer become bytes.
public enum BodyEncoding: Sendable, Hashable {
    /// Compact JSON, non-ASCII as UTF-8.
    case json
    /// JSON as Rails writes it: `<`, `>` and `&` as `\u003c`, `\u003e`, `\u0026` (doorkeeper.md §2).
    case railsJSON
    /// JSON as PHP writes it: `/` as `\/`, and non-ASCII as `\uXXXX` where wanted (employeechoice.md §3.3).
    case phpJSON(escapesUnicode: Bool)
    /// `application/x-www-form-urlencoded`; nested members are left out.
    case form
    /// A call of a function; the suffix follows the JSON: `callback( {…} );` and a line feed at QQ.
    case jsonp(callback: String, suffix: String)
    /// XML with a root element, one element a member, no declaration (github.md §4.3).
    case xml(root: String)

    /// The `Content-Type` that goes with it.
    public var contentType: String {
        switch self {
        case .json, .railsJSON: "application/json; charset=utf-8"
        case .phpJSON: "application/json"
        case .form: "application/x-www-form-urlencoded; charset=utf-8"
        case .jsonp: "text/javascript; charset=utf-8"
        case .xml: "application/xml; charset=utf-8"
        }
    }

    func bytes(of fields: JSON) -> [UInt8] {
        switch self {
        case .json: fields.bytes()
        case .railsJSON: fields.bytes(railsHTMLEscapes: true)
        case .phpJSON(let escapesUnicode): fields.bytes(escapingSlashes: true, asciiOnly: escapesUnicode)
        case .form: Self.form(fields)
        case .jsonp(let callback, let suffix):
            Array("\(callback)( ".utf8) + fields.bytes() + Array(suffix.utf8)
        case .xml(let root):
            Array("<\(root)>\n".utf8)
                + members(fields).flatMap { Array("  <\($0)>\(HTML.escaped($1))</\($0)>\n".utf8) }
                + Array("</\(root)>\n".utf8)
        }
    }

    private static func form(_ fields: JSON) -> [UInt8] {
        var parameters = FormParameters()
        for (name, member) in fields.object ?? [:] {
            if let text = member.scalarText { parameters.append(name, text) }
        }
        return parameters.encoded
    }

    private func members(_ fields: JSON) -> [(String, String)] {
        (fields.object ?? [:]).compactMap { name, member in member.scalarText.map { (name, $0) } }
    }
}
