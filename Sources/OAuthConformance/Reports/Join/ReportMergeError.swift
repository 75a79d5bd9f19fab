/// Reports that are not parts of one run.
package struct ReportMergeError: Error, Hashable, Sendable {
    package enum Code: Hashable, Sendable {
        case nothing
        /// They were made with different settings.
        case differs(String, String, String)
        /// Both judge the same scenario.
        case repeated(String)
        /// The numbers of the parts do not fit together.
        case shard(String)
    }

    package let code: Code
    package let files: [String]

    init(_ code: Code, files: [String]) {
        self.code = code
        self.files = files
    }
}

// MARK: -

extension ReportMergeError: CustomStringConvertible {
    /// One line: the remedy, then the fact.
    package var description: String {
        let names = files.joined(separator: " and ")
        return switch code {
        case .nothing: "name at least one JSON report"
        case .differs(let name, let left, let right):
            "join parts of one run only: \(names) differ in their \(name), \(left) against \(right)"
        case .repeated(let scenario):
            "compare them, or leave one out: \(names) both hold the scenario \(scenario)"
        case .shard(let text): "join parts of one division only: \(names) say \(text)"
        }
    }
}
