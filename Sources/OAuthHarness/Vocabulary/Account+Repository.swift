extension Account {
    /// A repository or project that a person has.
    package struct Repository: Hashable, Sendable {
        package var name: String
        package var description: String?
        package var isPrivate: Bool

        package init(_ name: String, description: String? = nil, isPrivate: Bool = false) {
            self.name = name
            self.description = description
            self.isPrivate = isPrivate
        }
    }
}
