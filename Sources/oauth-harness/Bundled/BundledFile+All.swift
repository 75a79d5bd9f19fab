// Made by BundledFixturesTests.

extension BundledFile {
    /// Every recording, by path.
    static let recordings: [BundledFile] =
        doorkeeper + employeechoice + gitee + github + gitlab + qq + tutorial
}
