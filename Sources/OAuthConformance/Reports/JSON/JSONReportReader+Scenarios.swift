import OAuthHarness
import JSONText
import Recordings

extension JSONReportReader {
    static func scenario(_ cursor: JSONCursor) throws(JSONShapeError) -> ScenarioReport {
        try cursor.allow(ReportSchema.keys(of: "scenario"))
        return ScenarioReport(
            id: try cursor.member("id").string(),
            title: try cursor.member("title").string(),
            why: try cursor.member("why").string(),
            file: try text(cursor.member("file")),
            line: try cursor.member("line").integer(),
            provider: try cursor.member("provider").string(),
            seed: try seed(cursor.member("seed")),
            verdict: try verdict(cursor.member("verdict")),
            reason: try text(cursor.member("reason")),
            outcome: try text(cursor.member("outcome")),
            duration: try cursor.member("duration_ms").integer(),
            steps: try list(cursor.member("steps"), step),
            exchanges: try list(cursor.member("exchanges"), exchange),
            secrets: try list(cursor.member("secrets"), secret),
            unusedRules: try cursor.member("unused_rules").strings(),
            output: try cursor.member("output").string()
        )
    }

    private static func step(_ cursor: JSONCursor) throws(JSONShapeError) -> StepReport {
        try cursor.allow(ReportSchema.keys(of: "step"))
        return StepReport(
            number: try cursor.member("number").integer(),
            text: try cursor.member("text").string(),
            request: try text(cursor.member("request")),
            answer: try text(cursor.member("answer")),
            outcome: try text(cursor.member("outcome")),
            failure: try text(cursor.member("failure")),
            stopped: try text(cursor.member("stopped")),
            before: try cursor.member("exchanges_before").integer(),
            after: try cursor.member("exchanges_after").integer(),
            begin: try cursor.member("begin_ms").integer(),
            end: try cursor.member("end_ms").integer()
        )
    }

    private static func exchange(_ cursor: JSONCursor) throws(JSONShapeError) -> ExchangeReport {
        try cursor.allow(ReportSchema.keys(of: "exchange"))
        let request = try cursor.member("request")
        try request.allow(["method", "target", "headers", "body"])
        let response = try cursor.member("response")
        try response.allow(["status", "headers", "body"])
        return ExchangeReport(
            number: try cursor.member("number").integer(),
            connection: try cursor.member("connection").integer(),
            index: try cursor.member("index").integer(),
            party: try cursor.member("party").word(of: ReportSchema.parties),
            endpoint: try cursor.member("endpoint").string(),
            grant: try text(cursor.member("grant")),
            time: try cursor.member("ms").integer(),
            method: try request.member("method").string(),
            target: try request.member("target").string(),
            requestHeaders: try list(request.member("headers"), header),
            requestBody: try body(request.member("body")),
            status: try response.member("status").integer(),
            responseHeaders: try list(response.member("headers"), header),
            responseBody: try body(response.member("body")),
            summary: try cursor.member("summary").string(),
            error: try text(cursor.member("error")),
            checks: try cursor.member("checks").strings(),
            rules: try cursor.member("rules").strings(),
            notes: try cursor.member("notes").strings(),
            transport: try text(cursor.member("transport")),
            presented: try cursor.member("presented").strings(),
            minted: try cursor.member("minted").strings(),
            died: try cursor.member("died").strings()
        )
    }

    private static func header(_ cursor: JSONCursor) throws(JSONShapeError) -> ExchangeReport.Header {
        try cursor.allow(["name", "value"])
        return ExchangeReport.Header(
            name: try cursor.member("name").string(),
            value: try cursor.member("value").string()
        )
    }

    private static func body(_ cursor: JSONCursor) throws(JSONShapeError) -> ExchangeReport.Body {
        try cursor.allow(["text", "base64", "bytes", "cut"])
        return ExchangeReport.Body(
            text: try cursor.member("text").string(),
            isBase64: try cursor.member("base64").bool(),
            count: try cursor.member("bytes").integer(),
            isCut: try cursor.member("cut").bool()
        )
    }

    private static func secret(_ cursor: JSONCursor) throws(JSONShapeError) -> SecretReport {
        try cursor.allow(ReportSchema.keys(of: "secret"))
        return SecretReport(
            name: try cursor.member("name").string(),
            kind: try cursor.member("kind").string(),
            parent: try text(cursor.member("parent")),
            mintedBy: try cursor.member("minted_by").integer(),
            mintedAt: try cursor.member("minted_ms").integer(),
            lifetime: try optional(cursor.member("lifetime_s")) { value throws(JSONShapeError) in try value.integer() },
            presentations: try list(cursor.member("presentations"), presentation),
            death: try optional(cursor.member("death"), death)
        )
    }

    private static func presentation(_ cursor: JSONCursor) throws(JSONShapeError) -> SecretReport.Presentation {
        try cursor.allow(["exchange", "connection", "ms", "accepted"])
        return SecretReport.Presentation(
            exchange: try cursor.member("exchange").integer(),
            connection: try cursor.member("connection").integer(),
            time: try cursor.member("ms").integer(),
            isAccepted: try cursor.member("accepted").bool()
        )
    }

    private static func death(_ cursor: JSONCursor) throws(JSONShapeError) -> SecretReport.Death {
        try cursor.allow(["reason", "exchange", "ms"])
        return SecretReport.Death(
            reason: try cursor.member("reason").string(),
            exchange: try cursor.member("exchange").integer(),
            time: try cursor.member("ms").integer()
        )
    }
}
