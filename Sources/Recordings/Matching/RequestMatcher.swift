package import HTTPWire

/// Finds the recorded exchange that a request is, or comes nearest to.
package struct RequestMatcher: Sendable {
    package struct Match: Sendable {
        /// The index of the exchange in the recording.
        package let index: Int
        /// What differs; empty where the request is the recorded one.
        package let differences: [FieldDifference]
        /// The values of names, with those that the request adds.
        package let values: PlaceholderValues
        /// What leads the client's browser to the port that the client has chosen.
        let redirects: Set<RedirectRewriting>

        package var isExact: Bool { differences.isEmpty }

        /// The difference that tells most about why the request is another one.
        package var mostTelling: FieldDifference? {
            differences.enumerated().min {
                (-RequestMatcher.weight($0.element.field), $0.offset)
                    < (-RequestMatcher.weight($1.element.field), $1.offset)
            }?
            .element
        }
    }

    private let entries: [HAR.Entry]

    package init(_ entries: [HAR.Entry]) {
        self.entries = entries
    }

    /// Returns the exchange with the fewest and least differences; of equals, the first from a place on, then the others.
    ///
    /// Method, path, parameters of query and form, body, `Authorization` and the media type count; other headers do not.
    /// JSON is compared by value; the boundary of a multipart body and the port of a redirect URI on this machine may differ.
    package func nearest(
        to request: HTTPRequest,
        from start: Int = 0,
        values: PlaceholderValues = PlaceholderValues()
    ) -> Match? {
        let first = min(max(start, 0), entries.count)
        var best: (weight: Int, match: Match)?
        for index in Array(first..<entries.count) + Array(0..<first) {
            let match = match(index, request, values)
            let weight = match.differences.reduce(0) { $0 + Self.weight($1.field) }
            if weight < best?.weight ?? .max { best = (weight, match) }
            if weight == 0 { break }
        }
        return best?.match
    }

    fileprivate static func weight(_ field: String) -> Int {
        switch field {
        case "method": 50
        case "path": 100
        case "parameter grant_type", "parameter response_type", "body member grant_type": 20
        case "body": 10
        default: 3
        }
    }

    /// Compares a request with one of the exchanges.
    package func match(_ index: Int, _ request: HTTPRequest, _ values: PlaceholderValues) -> Match {
        let recorded = entries[index].request
        let message = recorded.message
        var comparison = FieldComparison(values: values)
        comparison.same("method", recorded.method, request.method.rawValue)
        comparison.match("path", PlaceholderText(message.path), Array(request.path.utf8), as: .form)
        comparison.parameters(message.query, request.query)
        comparison.authorization(recorded.headers.first { $0.isAuthorization }, request.headers.first("Authorization"))
        let type = Self.mediaType(recorded.headers.value(of: "Content-Type"))
        let foundType = Self.mediaType(request.headers["Content-Type"])
        comparison.same("header Content-Type", type, foundType)
        if type == "application/x-www-form-urlencoded", type == foundType {
            comparison.parameters(recorded.body, request.body)
        } else if type == foundType, type == "application/json" || type.hasSuffix("+json") {
            comparison.json(recorded.body, request.body)
        } else if type == foundType, type.hasPrefix("multipart/") {
            let body = MultipartForm.body(
                request.body,
                labelled: request.headers["Content-Type"] ?? "",
                as: recorded.headers.value(of: "Content-Type") ?? ""
            )
            comparison.match("body", PlaceholderText(recorded.body), body, as: .raw)
        } else {
            let spelling = ValueSpelling(contentType: type)
            comparison.match("body", PlaceholderText(recorded.body), request.body, as: spelling)
        }
        return Match(
            index: index,
            differences: comparison.differences,
            values: comparison.values,
            redirects: comparison.redirects
        )
    }

    private static func mediaType(_ value: String?) -> String {
        String((value ?? "").lowercased().prefix { $0 != ";" && $0 != " " })
    }
}

extension HAR.Header {
    var isAuthorization: Bool { HTTPHeaders.isSame(name, "Authorization") }
}

extension FieldComparison {
    /// Compares credentials, Basic ones decoded.
    mutating func authorization(_ expected: HAR.Header?, _ found: HTTPHeaders.Field?) {
        let field = "header Authorization"
        guard let expected, let found else {
            guard expected != nil || found != nil else { return }
            add(field, expected: expected?.value, found: found?.value)
            return
        }
        let value = expected.isDecodedBasic ? found.decodedBasic : found.bytes
        match(field, expected.template, value, as: .raw, isWhole: true)
    }
}

extension HTTPHeaders.Field {
    /// The value with Basic credentials decoded; as it is where it holds none.
    var decodedBasic: [UInt8] {
        guard let basic = BasicCredentials(headerValue: bytes, schemeIsCaseSensitive: false) else { return bytes }
        return bytes.prefix { $0 != 0x20 } + [0x20] + basic.username + [0x3A] + basic.password
    }
}
