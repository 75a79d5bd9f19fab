package import OAuthHarness

/// Something that a driver tells while a request is open: `{"id":7,"event":"device","user_code":"…"}`.
package struct DriverEvent: Sendable, Hashable {
    /// The word after `event`.
    package let name: String
    /// The other members, for example `user_code`.
    package let members: JSONObject

    /// Reads one line of the driver protocol; nil where it is an answer and no event.
    package init?(json: JSONObject) {
        guard let name = json["event"]?.string else { return nil }
        var members = json
        members["id"] = nil
        members["event"] = nil
        self.name = name
        self.members = members
    }
}
