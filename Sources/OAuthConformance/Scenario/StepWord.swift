import JSONText
import OAuthHarness

/// A step in its JSON form: its word, what may stand behind it, and the step that this makes.
struct StepWord: Sendable {
    let name: String
    let schema: JSONObject
    let read: @Sendable (JSON, JSONPath) throws -> Step

    /// A step that takes nothing.
    private init(_ name: String, _ step: Step) {
        self.name = name
        schema = ["type": "object", "additionalProperties": false]
        read = {
            _ = try StrictObject($0, at: $1, keys: [])
            return step
        }
    }

    private init<Value>(
        _ name: String,
        _ shape: Shape<Value>,
        _ make: @escaping @Sendable (Value) -> Step
    ) {
        self.name = name
        schema = shape.schema
        read = { make(try shape.read($0, $1)) }
    }

    private init<Values>(
        _ name: String,
        _ fields: Fields<Values>,
        _ make: @escaping @Sendable (Values) -> Step
    ) {
        self.name = name
        schema = fields.members.schema
        read = { make(try fields.read($0, at: $1)) }
    }

    /// Every word, in the order that lists print.
    static let all: [StepWord] = [
        StepWord("authorize", .authorization) { .authorize($0.decision, scopes: $0.scopes) },
        StepWord("callback", .callback) { .callback($0) },
        StepWord(
            "stray",
            fields(
                Field("method", optional: Shape<HTTPMethod>.rawText),
                Field("path", .text, default: ""),
                Field("query", .flag, default: false)
            )
        ) { .stray(StrayRequest(method: $0, path: $1, hasQuery: $2)) },
        StepWord("cancelled", .cancelled),
        StepWord("userinfo", .userinfo),
        StepWord("refresh", .refresh),
        StepWord(
            "api",
            fields(
                Field("method", Shape<HTTPMethod>.rawText, default: .get),
                Field("path", .filledText),
                Field("content_type", optional: .text),
                Field("body", optional: .text)
            )
        ) { .api(method: $0, path: $1, contentType: $2, body: $3) },
        StepWord("device", .decision) { .device($0) },
        StepWord(
            "password",
            fields(
                Field("username", .text, default: Account.sample.login),
                Field("password", .text, default: Account.sample.password)
            )
        ) { .password(username: $0, password: $1) },
        StepWord("client_credentials", .clientCredentials),
        StepWord("revoke", .revoke),
        StepWord("revokeTokens", .revokeTokens),
        StepWord("advance", .time) { .advance($0) },
        StepWord("parallel", .steps) { .parallel($0) },
        StepWord("repeat", fields(Field("times", .integer(in: 1...1000)), Field("steps", .steps))) {
            .repeat(times: $0, $1)
        },
        StepWord("during", .interruption) { .during($0) },
        StepWord("other", .steps) { .other($0) },
        StepWord("switchProvider", .word(of: ProviderProfile.all.map(\.name), what: "provider")) {
            .switchProvider($0)
        },
        StepWord("restartClient", .restartClient),
        StepWord("reset", .reset),
    ]
}
