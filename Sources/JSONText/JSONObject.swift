import HTTPWire

/// The members of a JSON object in order, each key once.
///
/// ```swift
/// var token: JSONObject = ["access_token": "at-1", "expires_in": 7200]
/// token["expires_in"] = "7200"
/// token.rename("access_token", to: "accessToken")
/// ```
public struct JSONObject: Hashable, Sendable {
    /// One member.
    package struct Member: Hashable, Sendable {
        /// The name, compared byte by byte.
        package let key: String
        /// The value.
        package let value: JSON

        /// Makes a member.
        package init(key: String, value: JSON) {
            self.key = key
            self.value = value
        }

        /// Makes a member of a list that is written out.
        package init(_ key: String, _ value: JSON) {
            self.init(key: key, value: value)
        }
    }

    /// The members in order.
    package private(set) var members: [Member]

    /// Makes an object; of a repeated name the last value holds, at the place of the first.
    public init(_ members: some Sequence<(String, JSON)> = []) {
        self.members = []
        self.members.reserveCapacity(members.underestimatedCount)
        for (key, value) in members {
            self[key] = value
        }
    }

    fileprivate init(present members: [(String, JSON?)]) {
        self.members = []
        self.members.reserveCapacity(members.count)
        for (key, value) in members {
            if let value { self[key] = value }
        }
    }

    /// Takes members whose keys are known to differ.
    package init(distinct members: [Member]) {
        self.members = members
    }

    /// Appends members whose keys are known to be new: looking them up would cost more than all else.
    package mutating func append(distinct more: [Member]) {
        // Room for a few that follow: growing by one would double it.
        if members.capacity < members.count + more.count { members.reserveCapacity(members.count + more.count + 16) }
        members += more
    }

    /// Sets the members of another object; those of a known name keep their place.
    package mutating func merge(_ more: JSONObject) {
        for member in more.members { self[member.key] = member.value }
    }

    /// The value of a key, compared byte by byte.
    ///
    /// Setting keeps the member's place, or appends a new member; setting nil removes it.
    public subscript(key: String) -> JSON? {
        get { index(of: key).map { members[$0].value } }
        set {
            switch (index(of: key), newValue) {
            case (let index?, let value?): members[index] = Member(key: key, value: value)
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    /// Puts a member at an index, or at the nearest end; one of the same key is removed first.
    package mutating func insert(_ key: String, _ value: JSON, at place: Int) {
        self[key] = nil
        members.insert(Member(key: key, value: value), at: Swift.min(Swift.max(place, 0), members.count))
    }

    /// Gives a member, where there is one, another name at its place; another member of the new name is removed.
    package mutating func rename(_ key: String, to name: String) {
        guard !Self.isSame(key, name), let value = self[key] else { return }
        self[name] = nil
        guard let index = index(of: key) else { return }
        members[index] = Member(key: name, value: value)
    }

    /// The names in order.
    public var keys: [String] { members.map(\.key) }

    /// Whether there is no member.
    public var isEmpty: Bool { members.isEmpty }

    /// The number of members.
    public var count: Int { members.count }

    private func index(of key: String) -> Int? {
        members.firstIndex { Self.isSame($0.key, key) }
    }

    /// Compares bytes: `==` on strings takes canonically equivalent spellings for the same.
    static func isSame(_ left: String, _ right: String) -> Bool {
        left.isSpelled(right)
    }
}

// MARK: -

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Makes an object whose members keep the order of the literal; of a repeated key the last value holds.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self.init(elements)
    }
}

extension JSONObject: Sequence {
    /// Walks the members in order.
    public func makeIterator() -> AnyIterator<(key: String, value: JSON)> {
        var rest = members.makeIterator()
        return AnyIterator { rest.next().map { ($0.key, $0.value) } }
    }
}

extension JSON {
    /// An object of the members that have a value, in order.
    public static func members(_ members: [(String, JSON?)]) -> JSON {
        .object(JSONObject(present: members))
    }
}
