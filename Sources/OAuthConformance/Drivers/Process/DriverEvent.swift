public import OAuthHarness
import JSONText

/// Something that a driver tells while a request is open: `{"id":7,"event":"device","user_code":"…"}`.
public struct DriverEvent: Sendable, Hashable {
    /// The word after `event`.
    public let name: String
    /// The other members, for example `user_code`.
    public let members: JSONObject

    /// Reads one line of the driver protocol; nil where it is an answer and no event.
    ///
    /// - Parameter json: The object.
    public init?(json: JSONObject) {
        guard let name = json["event"]?.string else { return nil }
        var members = json
        members["id"] = nil
        members["event"] = nil
        self.name = name
        self.members = members
    }
}
