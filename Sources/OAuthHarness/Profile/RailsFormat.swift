import HTTPWire

/// How Rails chooses the format of an answer (actionpack 6.0 to 8.1, mime_negotiation.rb).
package enum RailsFormat: Sendable, Hashable {
    /// The media types that count, the most wanted first.
    case types([String])
    /// None counts: the answer has the form of a page.
    case page
    /// A type has no slash or two of them: 406.
    case unusable(String)

    /// Reads the format that a request asks for.
    ///
    /// A `format` parameter wins. `Accept` counts where no comma stands next to `*/*`, which browsers and axios send,
    /// or where the request says that it is an XMLHttpRequest.
    package init(of request: HTTPRequest, format: String?) {
        if let format {
            self = Self.extensions[format].map { .types([$0]) } ?? .page
            return
        }
        let accept = request.headers["Accept"] ?? ""
        let isScript = (request.headers["X-Requested-With"] ?? "").lowercased().contains("xmlhttprequest")
        guard !accept.isEmpty, isScript || !Self.isLikeBrowser(accept) else {
            self = .page
            return
        }
        let ranges = accept.split(separator: ",").map(Self.range).filter { !$0.type.isEmpty }
        if let bad = ranges.first(where: { !Self.isMediaType($0.type) }) {
            self = .unusable(bad.type)
            return
        }
        let sorted = ranges.enumerated().sorted { left, right in
            (right.element.quality, left.offset) < (left.element.quality, right.offset)
        }
        self = .types(sorted.map { Self.synonyms[$0.element.type] ?? $0.element.type })
    }

    private static let extensions = [
        "json": "application/json", "xml": "application/xml", "html": "text/html",
        "url_encoded_form": "application/x-www-form-urlencoded",
    ]
    private static let synonyms = [
        "text/x-json": "application/json", "application/jsonrequest": "application/json",
        "text/xml": "application/xml", "application/x-xml": "application/xml",
    ]

    private static func isLikeBrowser(_ accept: String) -> Bool {
        let text = accept.filter { !$0.isWhitespace }
        return text.contains(",*/*") || text.contains("*/*,")
    }

    private static func range(_ text: Substring) -> (type: String, quality: Double) {
        let parts = text.split(separator: ";").map { $0.lowercased().filter { !$0.isWhitespace && $0 != "\"" } }
        let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
        return (parts.first ?? "", quality ?? 1)
    }

    private static func isMediaType(_ text: String) -> Bool {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        return halves.count == 2
            && halves.allSatisfy { half in
                half == "*"
                    || !half.isEmpty && half.utf8.allSatisfy { $0.isLetter || $0.isDigit || Self.marks.contains($0) }
            }
    }

    private static let marks = Set("!#$&-^_.+".utf8)
}
