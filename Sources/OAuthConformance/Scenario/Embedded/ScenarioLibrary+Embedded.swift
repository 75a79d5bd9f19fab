// Made by EmbeddedScenariosTests.

extension ScenarioLibrary {
    /// The files that are built in.
    package static let embedded: [EmbeddedFile] = gitee + github + gitlab + qq + rfc
}
