// Made by BundledFixturesTests.

extension EmbeddedFile {
    /// Every recording, by path.
    static let recordings: [EmbeddedFile] =
        doorkeeper + employeechoice + gitee + github + gitlab + qq + tutorial
}
