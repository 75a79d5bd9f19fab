#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the operating system says of this process.
enum ProcessNumbers {
    /// How many descriptors are open.
    static var descriptors: Int { entries(of: "/proc/self/fd") ?? entries(of: "/dev/fd") ?? 0 }

    /// How many threads run; 0 where the system does not say.
    static var threads: Int { entries(of: "/proc/self/task") ?? 0 }

    /// Resident bytes; 0 where the system does not say.
    static var residentBytes: Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, 256, file) != nil else { return 0 }
        let words = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }.split(separator: 0x20)
        guard words.count > 1, let pages = Int(String(decoding: words[1], as: UTF8.self)) else { return 0 }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    private static func entries(of folder: String) -> Int? {
        guard let open = opendir(folder) else { return nil }
        defer { closedir(open) }
        var count = 0
        while readdir(open) != nil { count += 1 }
        // Without `.`, `..` and, among descriptors, the one that reads the folder.
        return count - (folder.hasSuffix("fd") ? 3 : 2)
    }
}
