package import JSONText

/// A file that is no JSON report.
package struct ReportFileError: Error, Hashable, Sendable {
    package let file: String
    package let position: TextPosition
    /// The rest of the message.
    package let detail: String
}

// MARK: -

extension ReportFileError: CustomStringConvertible {
    /// `file:line:column: …`.
    package var description: String { "\(file):\(position): \(detail)" }
}
