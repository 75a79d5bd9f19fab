import JSONText

/// Reads JSON reports back, nothing looser than what is written.
package enum JSONReportReader {
    /// Reads a report; an error has the place of what is wrong.
    package static func read(_ bytes: [UInt8], file: String) throws(ReportFileError) -> RunReport {
        do {
            let cursor = JSONCursor(try JSONReader.read(bytes))
            return try report(cursor)
        } catch let error as JSONSyntaxError {
            let detail = "expected \(error.expected), found \(error.found)"
            throw ReportFileError(file: file, position: error.position, detail: detail)
        } catch let error as JSONShapeError {
            let hint = error.hint.map { " (\($0))" } ?? ""
            let detail = "\(error.path): expected \(error.expected), found \(error.found)\(hint)"
            throw ReportFileError(file: file, position: error.position, detail: detail)
        } catch {
            throw ReportFileError(file: file, position: TextPosition(line: 1, column: 1, offset: 0), detail: "\(error)")
        }
    }

    private static func report(_ cursor: JSONCursor) throws(JSONShapeError) -> RunReport {
        _ = try cursor.member("format").word(of: [ReportSchema.format])
        let version = try cursor.member("version")
        guard try version.integer() == ReportSchema.version else {
            throw version.error("\(ReportSchema.version), the version that this program reads")
        }
        var report = try RunReport(reading: cursor)
        for element in try cursor.member("checks").elements() {
            let row = try CheckRow(reading: element)
            guard let place = report.scenarios.firstIndex(where: { $0.id == row.scenario }) else {
                throw try element.member("scenario").error("a scenario of this report")
            }
            report.scenarios[place].summary.results.append(row.result)
        }
        return report
    }
}
