/// The files of a name at a path and below it, and what stands in the way of finding all of them.
package struct FileTree: Sendable {
    /// The files, sorted; the path itself where it is no folder.
    package private(set) var files: [String] = []
    /// What could not be looked at, sorted: nobody knows what is in there.
    package private(set) var problems: [PlainFile.Problem] = []

    /// A folder by its place on the disk: links may lead to it by any number of names.
    private struct Place: Hashable {
        let device: UInt64
        let node: UInt64

        init(_ information: stat) {
            device = UInt64(truncatingIfNeeded: information.st_dev)
            node = UInt64(information.st_ino)
        }
    }

    /// Looks at everything below a path but hidden entries; each folder is visited once, whatever links to it.
    package init(at path: String, where isWanted: (String) -> Bool) {
        var information = stat()
        guard stat(path, &information) == 0 else {
            problems = [PlainFile.problem(path, errno)]
            return
        }
        guard information.st_mode & S_IFMT == S_IFDIR else {
            files = [path]
            return
        }
        var seen: Set<Place> = [Place(information)]
        var folders = [path]
        while let folder = folders.popLast() {
            for name in names(in: folder) where !name.hasPrefix(".") {
                let below = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
                guard stat(below, &information) == 0 else {
                    problems.append(Self.unseen(below, errno))
                    continue
                }
                let kind = information.st_mode & S_IFMT
                if kind == S_IFDIR {
                    if seen.insert(Place(information)).inserted { folders.append(below) }
                } else if isWanted(name), kind == S_IFREG {
                    files.append(below)
                } else if isWanted(name) {
                    let reason = PlainFile.refusal(of: kind) ?? "a pipe; give a file"
                    problems.append(PlainFile.Problem(path: below, reason: reason))
                }
            }
        }
        files.sort()
        problems.sort { $0.path < $1.path }
    }

    private static func unseen(_ path: String, _ number: Int32) -> PlainFile.Problem {
        var information = stat()
        let isLink = lstat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFLNK
        guard isLink else { return PlainFile.problem(path, number) }
        return PlainFile.Problem(path: path, reason: "a link that leads nowhere: \(Platform.message(of: number))")
    }

    private mutating func names(in folder: String) -> [String] {
        guard let open = opendir(folder) else {
            problems.append(PlainFile.problem(folder, errno))
            return []
        }
        defer { closedir(open) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(open) {
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            let name = String(decoding: bytes, as: UTF8.self)
            if name.utf8.elementsEqual(bytes) {
                names.append(name)
            } else {
                problems.append(PlainFile.Problem(path: "\(folder)/\(name)", reason: "its name is not UTF-8"))
            }
            errno = 0
        }
        if errno != 0 { problems.append(PlainFile.problem(folder, errno)) }
        return names
    }
}
