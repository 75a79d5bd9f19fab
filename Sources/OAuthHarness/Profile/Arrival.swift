import HTTPWire

/// A request with what it is for: found once, for its gate and for its answer.
struct Arrival: Sendable {
    /// The request as the application sees it.
    let request: HTTPRequest
    /// The request as it was sent, where the application stands below a path that was cut off.
    var sent: HTTPRequest?
    var parameters: FormParameters = [:]
    var pathValues: [String: String] = [:]
    /// The endpoint that takes it; nil where none does.
    var route: EnginePlan.Route?
    /// The media type of its body; nil where it has none.
    var mediaType: String?
    /// What the endpoint was looked up in; another profile has another one.
    var plan: EnginePlan?

    var endpoint: Endpoint { route?.behavior.endpoint ?? .other }

    /// The parameters that conditions of the script are about; asks a closure of the profile.
    func sent(_ names: [String: String]) -> FormParameters { route.completing(parameters, names) }
}
