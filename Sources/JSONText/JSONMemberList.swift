/// The members of an object while it is read; large objects are indexed, so that no text takes quadratic time.
struct JSONMemberList {
    private var members: [JSONObject.Member] = []
    private var places: [[UInt8]: Int] = [:]
    private let policy: JSONReader.DuplicateKeys
    private static let scanned = 16

    init(_ policy: JSONReader.DuplicateKeys) {
        self.policy = policy
    }

    var object: JSONObject { JSONObject(distinct: members) }

    /// Whether a key may come now.
    func admits(_ key: String) -> Bool {
        policy != .error || place(of: key) == nil
    }

    mutating func add(_ key: String, _ value: JSON) {
        let member = JSONObject.Member(key: key, value: value)
        if policy != .error, let place = place(of: key) {
            if policy == .lastWins { members[place] = member }
            return
        }
        members.append(member)
        if members.count > Self.scanned {
            index()
        }
    }

    private mutating func index() {
        if places.isEmpty {
            for (place, member) in members.enumerated() {
                places[Array(member.key.utf8)] = place
            }
        } else if let last = members.last {
            places[Array(last.key.utf8)] = members.count - 1
        }
    }

    private func place(of key: String) -> Int? {
        places.isEmpty ? members.firstIndex { JSONObject.isSame($0.key, key) } : places[Array(key.utf8)]
    }
}
