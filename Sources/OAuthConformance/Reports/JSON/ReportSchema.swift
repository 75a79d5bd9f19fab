import JSONText

/// The JSON schema of the JSON report (draft 2020-12).
package enum ReportSchema {
    package static let format = "oauth-harness-report"
    /// The version of the JSON form.
    static let version = 2

    /// The schema as it is published.
    package static func render() -> [UInt8] {
        var schema: JSONObject = [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "A report of oauth-harness",
            "$ref": "#/$defs/report",
        ]
        schema["$defs"] = .object(JSONObject(records.map { ($0.definition, $0.object) }))
        return Array((JSON.object(schema).pretty() + "\n").utf8)
    }

    private static let records: [any ReportRecord.Type] = [
        RunReport.self, VerdictCounts.self, CheckRow.self, Judgement.Cause.self, BaselineEntry.self,
        ScenarioReport.self, StepReport.self, ExchangeReport.self, ExchangeReport.Request.self,
        ExchangeReport.Response.self, ExchangeReport.Header.self, ExchangeReport.Body.self, SecretReport.self,
        SecretReport.Presentation.self, SecretReport.Death.self, SourcePlace.self, StaleBaseline.self,
    ]
}
