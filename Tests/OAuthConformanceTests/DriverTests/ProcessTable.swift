#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The processes of the machine, for proofs that none of ours is left.
enum ProcessTable {
    /// The processes that are no zombies and have a word in their command line.
    static func living(with marker: String) -> [Int] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { Int($0) }.filter { number in
            guard let line = FileManager.default.contents(atPath: "/proc/\(number)/cmdline") else { return false }
            return String(decoding: line, as: UTF8.self).contains(marker) && state(of: number) != "Z"
        }
    }

    /// The zombies that this very process has not collected.
    static func zombies() -> [Int] {
        let own = Int(ProcessInfo.processInfo.processIdentifier)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { Int($0) }.filter { state(of: $0) == "Z" && parent(of: $0) == own }
    }

    static func state(of number: Int) -> String? { fields(of: number)?.first }

    private static func parent(of number: Int) -> Int? {
        guard let fields = fields(of: number), fields.count > 1 else { return nil }
        return Int(fields[1])
    }

    /// What `/proc/<number>/stat` holds behind the name, the state first.
    private static func fields(of number: Int) -> [String]? {
        guard let stat = FileManager.default.contents(atPath: "/proc/\(number)/stat") else { return nil }
        let text = String(decoding: stat, as: UTF8.self)
        guard let end = text.lastIndex(of: ")") else { return nil }
        return text[text.index(after: end)...].split(separator: " ").map(String.init)
    }
}
