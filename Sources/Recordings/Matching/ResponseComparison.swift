package import HTTPWire

extension HAR.Entry {
    /// Compares an actual response with the recorded one and binds the names that have no value yet.
    package func differences(
        from response: HTTPResponse,
        allowingMoreHeaders: Bool = false,
        values: inout PlaceholderValues
    ) -> [FieldDifference] {
        var comparison = FieldComparison(values: values)
        comparison.same("status", String(self.response.status), String(response.status))
        comparison.headers(self.response.headers, response.headers, allowingMore: allowingMoreHeaders)
        switch self.comparison {
        case .bytes:
            let spelling = ValueSpelling(contentType: self.response.headers.value(of: "Content-Type"))
            comparison.match("body", PlaceholderText(self.response.body), response.body, as: spelling)
        case .page:
            comparison.page(PageSummary(self.response.body), PageSummary(response.body))
        }
        values = comparison.values
        return comparison.differences
    }
}

extension FieldComparison {
    /// Fields that the connection, the clock or the machine make, not the provider's rules.
    static let incidentalHeaders: Set<String> = [
        "date", "connection", "keep-alive", "transfer-encoding", "content-length", "x-request-id", "x-runtime",
        "server",
    ]

    /// Compares the fields name by name, repeats in order.
    mutating func headers(_ expected: [HAR.Header], _ found: HTTPHeaders, allowingMore: Bool) {
        var names: [String] = []
        for name in expected.map(\.name) + found.fields.map(\.name)
        where !names.contains(where: { HTTPHeaders.isSame($0, name) })
            && !Self.incidentalHeaders.contains(name.lowercased())
        {
            names.append(name)
        }
        for name in names {
            let left = expected.filter { HTTPHeaders.isSame($0.name, name) }
            let right = found.all(name)
            for index in 0..<max(left.count, right.count) {
                guard index < left.count, index < right.count else {
                    if allowingMore, index < right.count { continue }
                    add(
                        "header \(name)",
                        expected: index < left.count ? left[index].value : nil,
                        found: index < right.count ? right[index].value : nil
                    )
                    continue
                }
                match("header \(name)", left[index].template, right[index].bytes, as: ValueSpelling(header: name))
            }
        }
    }

    mutating func page(_ expected: PageSummary, _ found: PageSummary) {
        match("title", PlaceholderText(expected.title ?? ""), Array((found.title ?? "").utf8), as: .raw)
        same("number of forms", String(expected.forms.count), String(found.forms.count))
        for (index, (left, right)) in zip(expected.forms, found.forms).enumerated() {
            let form = "form \(index + 1)"
            same("\(form) method", left.method, right.method)
            match("\(form) action", PlaceholderText(left.action), Array(right.action.utf8), as: .form)
            same("\(form) fields", left.names, right.names)
            for (field, other) in zip(left.fields, right.fields) where field.name == other.name {
                match("\(form) field \(field.name)", PlaceholderText(field.value), Array(other.value.utf8), as: .raw)
            }
        }
    }
}

extension PageSummary.Form {
    fileprivate var names: String { fields.map(\.name).joined(separator: " ") }
}
