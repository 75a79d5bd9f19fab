import SystemCalls

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

    /// Microseconds that this thread has had a processor for.
    static var threadMicroseconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
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
