import OAuthHarness
import JSONText

/// What a provider's answer says, whatever form it is written in.
struct AnswerBody: Sendable {
    /// The forms that providers write.
    enum Form: Sendable {
        case json, jsonp, form, html, empty, unreadable
    }

    let form: Form
    /// The members; empty where there are none.
    let fields: JSONObject

    /// The members of the envelope's `result` or `data` where the answer is one, else its own.
    var contents: JSONObject { fields["result"]?.object ?? fields["data"]?.object ?? fields }

    /// The same answer with its members under other names.
    func with(_ fields: JSONObject) -> AnswerBody { AnswerBody(form: form, fields: fields) }

    private init(form: Form, fields: JSONObject) {
        self.form = form
        self.fields = fields
    }

    /// Looks at the bytes; a label lies too often to be asked first.
    init(_ bytes: [UInt8]) {
        let text = Self.stripped(bytes)
        guard let first = text.first else {
            form = .empty
            fields = [:]
            return
        }
        if first == 0x7B, let object = Self.object(text) {
            form = .json
            fields = object
        } else if let inner = Self.call(text), let object = Self.object(inner) {
            form = .jsonp
            fields = object
        } else if first == 0x3C {
            form = .html
            fields = [:]
        } else if let object = Self.parameters(text) {
            form = .form
            fields = object
        } else {
            form = .unreadable
            fields = [:]
        }
    }

    private static func object(_ text: [UInt8]) -> JSONObject? {
        (try? JSONReader.value(text, options: .init(duplicateKeys: .firstWins, replacesLoneSurrogates: true)))?.object
    }

    /// The bytes without a byte order mark and white space at both ends.
    private static func stripped(_ bytes: [UInt8]) -> [UInt8] {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var end = bytes.count
        while start < end, isSpace(bytes[start]) { start &+= 1 }
        while start < end, isSpace(bytes[end &- 1]) { end &-= 1 }
        return Array(bytes[start..<end])
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// The argument of `name( … );`, or nil where the text is no call of a function.
    private static func call(_ text: [UInt8]) -> [UInt8]? {
        guard let open = text.firstIndex(of: 0x28), open > 0 else { return nil }
        let name = text[..<open]
        guard name.allSatisfy(\.isNameByte) else { return nil }
        var rest = text[(open + 1)...]
        if rest.last == 0x3B { rest = rest.dropLast() }
        while let byte = rest.last, isSpace(byte) { rest = rest.dropLast() }
        guard rest.last == 0x29 else { return nil }
        return stripped(Array(rest.dropLast()))
    }

    /// The pairs of a form, where the text looks like one.
    private static func parameters(_ text: [UInt8]) -> JSONObject? {
        guard text.contains(0x3D), !text.contains(where: { $0 <= 0x20 || $0 == 0x3C || $0 == 0x7B }) else { return nil }
        let parameters = FormParameters(decoding: text)
        let names = ["access_token", "error", "errcode", "refresh_token", "code", "openid", "client_id"]
        guard names.contains(where: parameters.contains) else { return nil }
        return JSONObject(
            parameters.pairs.reversed().map {
                (String(decoding: $0.name, as: UTF8.self), JSON.string(String(decoding: $0.value, as: UTF8.self)))
            }
        )
    }
}

extension UInt8 {
    fileprivate var isNameByte: Bool {
        isLetter || isDigit || self == 0x5F || self == 0x24 || self == 0x2E
    }
}

extension AnswerBody {
    /// The error that the answer reports, as text; nil where it reports none.
    ///
    /// A number is as good as a word (QQ), an object has its code inside (Facebook), `errcode` is WeChat's; `ret` or `code`
    /// beside `msg` is the envelope of several.
    var error: String? {
        if fields["msg"] != nil, let number = (fields["ret"] ?? fields["code"])?.integer, number != 0 {
            return "\(number)"
        }
        if let error = fields["error"], let word = Self.word(error) { return word }
        if let number = fields["errcode"], let word = Self.word(number), word != "0" { return word }
        if fields["ok"]?.bool == false { return fields["error"].flatMap(Self.word) ?? "not_ok" }
        return nil
    }

    private static func word(_ value: JSON) -> String? {
        switch value {
        case .string(let text): text.isEmpty ? nil : text
        case .number(let text): text
        case .object(let object): (object["code"] ?? object["type"] ?? object["message"]).flatMap(word) ?? "error"
        case .null, .bool, .array: nil
        }
    }

    /// The names of a scope: a text with spaces or commas, or an array; nil where there is neither.
    static func scopeNames(_ value: JSON?) -> [String]? {
        let texts = value?.array?.compactMap(\.string) ?? value?.string.map { [$0] }
        return texts?.flatMap { $0.split { $0 == " " || $0 == "," }.map(String.init) }
    }

    /// What the provider says about the error.
    var errorDescription: String? {
        fields["error_description"]?.string ?? fields["errmsg"]?.string ?? fields["msg"]?.string ?? fields["error"]?[
            "message"
        ]?.string
            ?? fields["message"]?.string
    }
}
