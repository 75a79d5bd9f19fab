import HTTPWire
import JSONText

/// The body of a request as a form or as JSON, as its media type says or, without one, as it looks.
struct SentBody {
    private let form: FormParameters
    private let json: JSON?

    init(_ request: HTTPRequest) {
        let type = ParameterSources.mediaType(of: request)
        if type.hasPrefix("multipart/") {
            let contentType = request.headers["Content-Type"] ?? ""
            (form, json) = (MultipartForm.parameters(of: request.body, contentType: contentType), nil)
        } else if type == "application/x-www-form-urlencoded" {
            (form, json) = (FormParameters(decoding: request.body), nil)
        } else {
            json = try? JSONReader.value(request.body, options: .init(skipsByteOrderMark: true))
            form = json == nil && type.isEmpty ? FormParameters(decoding: request.body) : [:]
        }
    }

    /// The values of a name: those of a form, or the one that a path with dots leads to in JSON, scalars as their text.
    func values(_ name: String) -> [[UInt8]] {
        guard let json else { return form.all(name) }
        let value = json[name] ?? Self.value(in: json, at: name.split(separator: ".", omittingEmptySubsequences: false))
        return value.map { [Array(($0.string ?? $0.text()).utf8)] } ?? []
    }

    private static func value(in json: JSON, at keys: [Substring]) -> JSON? {
        keys.reduce(json) { value, key in
            guard case .array(let items)? = value else { return value?[String(key)] }
            return Int(key).flatMap { items.indices.contains($0) ? items[$0] : JSON?.none }
        }
    }
}
