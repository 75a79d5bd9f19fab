import HTTPWire
import JSONText

/// Where the parameters of a request may stand, and which place wins.
public struct ParameterSources: Sendable, Hashable {
    /// Whether the query of any method is read.
    public var query: Bool
    /// Whether a form body is read.
    public var form: Bool
    /// Whether the members of a JSON object body are read.
    public var json: Bool
    /// Whether a form body is read whatever its Content-Type says.
    package var ignoresContentType: Bool

    /// Whether bodies are read as Rack reads them: multipart forms too, and a POST without Content-Type as a form.
    package var readsAsRack = false
    /// Whether a name that stands in query and body is read from the body.
    package var bodyWins = false
    /// Whether a body without Content-Type is read as JSON.
    package var readsUntypedJSON = false
    /// Whose details hold where bodies are read as Rack reads them.
    package var rack = RackVersion.v31

    /// Names the places.
    ///
    /// A name that stands in both places is read from the query first.
    ///
    /// - Parameters:
    ///   - query: Whether the query is read.
    ///   - form: Whether a form body is read.
    ///   - json: Whether a JSON body is read.
    ///   - ignoresContentType: Whether a form body is read whatever its Content-Type says; false by default.
    public init(query: Bool, form: Bool, json: Bool, ignoresContentType: Bool = false) {
        self.query = query
        self.form = form
        self.json = json
        self.ignoresContentType = ignoresContentType
    }

    /// Query and form body; no JSON (RFC 6749 §3.1 and §3.2).
    public static let rfc6749 = ParameterSources(query: true, form: true, json: false)
    /// The query alone.
    public static let query = ParameterSources(query: true, form: false, json: false)
    /// The form body alone.
    public static let form = ParameterSources(query: false, form: true, json: false)
    /// The members of a JSON body alone.
    public static let json = ParameterSources(query: false, form: false, json: true)
    /// The merged set that Rails builds: query, form and JSON body, the query winning (doorkeeper.md §5.1).
    public static let merged = ParameterSources(query: true, form: true, json: true)

    /// The merged set, bodies read as Rack reads them (updates-2026-11.md §D).
    package static let rails: ParameterSources = {
        var sources = merged
        sources.readsAsRack = true
        return sources
    }()

    /// What a request carries in these places; its media type is looked up unless the caller knows it.
    func parameters(of request: HTTPRequest, as mediaType: String? = nil) -> FormParameters {
        joined(queried(by: request), sent(by: request, as: mediaType))
    }

    /// The parameters with the one value of each that an application gets: in Rack the last one of each place.
    func settled(of request: HTTPRequest, as mediaType: String?) -> FormParameters {
        guard readsAsRack else { return parameters(of: request, as: mediaType) }
        var (query, body) = (queried(by: request), sent(by: request, as: mediaType))
        query.keepLast()
        body.keepLast()
        var all = joined(query, body)
        if rack != .v30 { all.dropValueless() }
        return all
    }

    private func joined(_ query: consuming FormParameters, _ body: consuming FormParameters) -> FormParameters {
        guard !body.pairs.isEmpty else { return query }
        guard !query.pairs.isEmpty else { return body }
        var all = FormParameters()
        all.pairs = bodyWins ? body.pairs + query.pairs : query.pairs + body.pairs
        return all
    }

    private func queried(by request: HTTPRequest) -> FormParameters {
        query ? FormParameters(decoding: parted(request.queryBytes), names: Self.names) : FormParameters()
    }

    private func sent(by request: HTTPRequest, as mediaType: String?) -> FormParameters {
        request.body.isEmpty
            ? FormParameters() : body(of: request, as: mediaType ?? Self.mediaType(of: request))
    }

    /// Rack 2.2 parts parameters at `;` too.
    private func parted(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard readsAsRack, rack == .v22, bytes.contains(0x3B) else { return bytes }
        return bytes.map { $0 == 0x3B ? 0x26 : $0 }[...]
    }

    private func body(of request: HTTPRequest, as mediaType: String) -> FormParameters {
        var result = FormParameters()
        if form, readsAsRack, mediaType.hasPrefix("multipart/") {
            let contentType = request.headers["Content-Type"] ?? ""
            result.pairs += MultipartForm.parameters(of: request.body, contentType: contentType).pairs
        } else if form, ignoresContentType || mediaType == Self.formType || isUntypedPost(request) {
            // Rack strips one trailing NUL of a form.
            let isEnded = readsAsRack && request.body.last == 0
            return FormParameters(
                decoding: parted(isEnded ? request.body.dropLast() : request.body[...]),
                names: Self.names
            )
        } else if json, isJSON(mediaType) {
            let value = try? JSONReader.read(request.body).value
            for (name, member) in value?.object ?? [:] {
                if let text = Self.text(of: member) { result.append(name, text) }
            }
        }
        return result
    }

    private func isJSON(_ mediaType: String) -> Bool {
        guard !readsAsRack else { return Self.isRailsJSON(mediaType) }
        return mediaType == "application/json" || mediaType.hasSuffix("+json")
            || readsUntypedJSON && mediaType.isEmpty
    }

    private func isUntypedPost(_ request: HTTPRequest) -> Bool {
        readsAsRack && request.method == .post && request.headers["Content-Type"] == nil
    }

    private static let names = KnownNames([
        "access_token", "client_id", "client_secret", "code", "code_challenge", "code_challenge_method",
        "code_verifier", "grant_type", "redirect_uri", "refresh_token", "response_type", "scope", "state",
    ])
    static let formType = "application/x-www-form-urlencoded"

    static func mediaType(of request: HTTPRequest) -> String {
        guard let value = request.headers.bytes(of: "Content-Type") else { return "" }
        if formType.isSpelled(value) { return formType }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(value.count)
        for byte in value {
            if byte == 0x3B { break }
            if byte == 0x20 || byte == 0x09 { continue }
            bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func text(of value: JSON) -> String? {
        switch value {
        case .string(let text): text
        case .number(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .null, .array, .object: nil
        }
    }
}
