public import OAuthHarness

extension MockProvider {
    /// Fails the test unless requests came to these endpoints in this order, each as often as it is named.
    ///
    /// Requests to other endpoints may stand between them.
    ///
    /// ```swift
    /// gitee.expectOrder(.authorization, .token, .userinfo)
    /// ```
    /// - Parameters:
    ///   - endpoints: The endpoints in order.
    ///   - fileID: Where the failure is reported.
    ///   - filePath: Where the failure is reported.
    ///   - line: Where the failure is reported.
    ///   - column: Where the failure is reported.
    public func expectOrder(
        _ endpoints: Endpoint...,
        fileID: String = #fileID,
        filePath: StaticString = #filePath,
        line: Int = #line,
        column: Int = #column
    ) {
        let came = journal.exchanges.filter { endpoints.contains($0.endpoint) }
        guard came.map(\.endpoint) != endpoints else { return }
        let place = TestPlace(fileID: fileID, filePath: filePath, line: line, column: column)
        FailureReporter(place).fail(redacted(Self.disorder(came, endpoints)))
    }

    /// The first place where two orders part, in one line.
    private static func disorder(_ came: [Exchange], _ endpoints: [Endpoint]) -> String {
        let shared = zip(came, endpoints).prefix { $0.endpoint == $1 }.count
        let list = { (endpoints: [Endpoint]) in
            endpoints.isEmpty ? "nothing" : endpoints.map(\.rawValue).joined(separator: ", ")
        }
        let difference =
            if shared == came.count {
                "\(endpoints[shared]) never came" + (came.last.map { " after exchange \($0.number)" } ?? "")
            } else if shared == endpoints.count {
                "\(came[shared].place) is one \(came[shared].endpoint) too many"
            } else {
                "\(came[shared].place) went to \(came[shared].endpoint) where \(endpoints[shared]) is expected"
            }
        return "order: \(difference); expected \(list(endpoints)), came \(list(came.map(\.endpoint)))"
    }
}
