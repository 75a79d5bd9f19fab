import SystemCalls

/// A file that the command line names.
enum InputFile {
    /// Reads a whole file.
    static func read(_ path: String) throws(UsageError) -> [UInt8] {
        do {
            return try PlainFile.read(path)
        } catch {
            throw UsageError(.unusableFile, error.path.visible, found: error.reason)
        }
    }

    /// Whether there is a file or a folder of that name.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether there is a file, and no folder or device, of that name.
    static func isFile(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
    }

    /// Whether there is a file that can be run.
    static func isProgram(_ path: String) -> Bool { isFile(path) && access(path, X_OK) == 0 }

    /// The files at a path: itself, or those below it that are wanted, sorted.
    ///
    /// What cannot be looked at is an error that names all of it: a file that is silently left out proves nothing.
    static func files(at path: String, where isWanted: (String) -> Bool) throws(UsageError) -> [String] {
        let tree = FileTree(at: path, where: isWanted)
        guard let first = tree.problems.first else { return tree.files }
        let others = tree.problems.dropFirst().map { "\n\($0.path.visible): \($0.reason)" }
        throw UsageError(.unusableFile, first.path.visible, found: first.reason + others.joined())
    }
}
