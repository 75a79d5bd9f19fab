import SystemCalls

/// A file that the command line names.
enum InputFile {
    /// The largest file that is read.
    static let limit = 64 << 20

    /// Reads a whole file.
    static func read(_ path: String) throws(UsageError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw problem(path, errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = systemRead(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw problem(path, errno) }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= limit else {
                throw UsageError(.unusableFile, path, found: "more than \(limit >> 20) MiB; give a smaller file")
            }
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

    /// The files at a path: itself, or those below it with a suffix, sorted; nil where there is nothing.
    static func files(at path: String, suffix: String) -> [String]? {
        var information = stat()
        guard stat(path, &information) == 0 else { return nil }
        guard information.st_mode & S_IFMT == S_IFDIR else { return [path] }
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var files: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let below = "\(path)/\(name)"
            guard stat(below, &information) == 0 else { continue }
            if information.st_mode & S_IFMT == S_IFDIR {
                files += Self.files(at: below, suffix: suffix) ?? []
            } else if name.hasSuffix(suffix) {
                files.append(below)
            }
        }
        return files.sorted()
    }

    static func problem(_ path: String, _ number: Int32) -> UsageError {
        UsageError(.unusableFile, path, found: String(cString: strerror(number)))
    }
}

private let systemRead = read
