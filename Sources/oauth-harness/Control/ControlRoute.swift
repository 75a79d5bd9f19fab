import HTTPWire
import JSONText

/// One call of the control API: what routes it, what reads its arguments, and what OpenAPI says of it.
struct ControlRoute: Sendable {
    /// What a call answers with.
    enum Answer: Sendable {
        case json(JSON)
        case response(HTTPResponse)
        /// Server-sent events, after those of the exchanges behind a number where one is given.
        case events(since: Int?)
        /// The same of all providers.
        case timeline(since: Int?)
    }

    typealias Body = @Sendable (Control, ControlCall) throws(ControlError) -> Answer

    let method: HTTPMethod
    /// The path below `/_harness/`.
    let path: String
    let summary: String
    var query: [ControlField] = []
    /// The members of the JSON body; calls that change nothing have none.
    var body: [ControlField] = []
    var example: JSON = [:]
    /// The members of a JSON answer.
    var answer: [ControlField] = []
    var contentType = "application/json"
    let run: Body

    /// The call as a command of a shell.
    func command(at place: String, _ token: RunToken?) -> String {
        let proof = token.map { "-H 'Authorization: Bearer \($0.text)' " } ?? ""
        let url = "\(proof)'\(place)/\(path)'"
        guard method == .post else {
            return contentType == "text/event-stream" ? "curl -N \(url)" : "curl \(url)"
        }
        guard example != [:] else { return "curl -X POST \(url)" }
        let body = example.text().replacing("'", with: "'\\''")
        return "curl -H 'Content-Type: application/json' -d '\(body)' \(url)"
    }

    /// A call that reads.
    static func get(
        _ path: String,
        _ summary: String,
        query: [ControlField] = [],
        answer: [ControlField] = [],
        contentType: String = "application/json",
        run: @escaping Body
    ) -> ControlRoute {
        ControlRoute(
            method: .get,
            path: path,
            summary: summary,
            query: query,
            answer: answer,
            contentType: contentType,
            run: run
        )
    }

    /// A call that changes something.
    static func post(
        _ path: String,
        _ summary: String,
        body: [ControlField] = [],
        example: JSON = [:],
        answer: [ControlField] = [],
        run: @escaping Body
    ) -> ControlRoute {
        ControlRoute(
            method: .post,
            path: path,
            summary: summary,
            body: body,
            example: example,
            answer: answer,
            run: run
        )
    }

    /// Every call, in the order of the description.
    static let all: [ControlRoute] = pages + reading + desk + answers + scripting + credentials + person + settingUp
}
