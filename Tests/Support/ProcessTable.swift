import Foundation

/// The processes of the machine, for proofs that none of ours is left.
package enum ProcessTable {
    /// The command lines that have a text in them, words parted by spaces; zombies have none.
    package static func living(with text: String) async throws -> [String] {
        try await lines().filter { $0.contains(text) }
    }

    private static func lines() async throws -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: "/proc") else {
            let listed = try await Program.run("ps", ["-A", "-ww", "-o", "stat=,command="])
            return listed.output.split(separator: "\n").filter { !$0.hasPrefix("Z") }.map(String.init)
        }
        return names.filter { Int($0) != nil }.compactMap { name in
            // Empty for a zombie.
            FileManager.default.contents(atPath: "/proc/\(name)/cmdline").map {
                String(decoding: $0.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
            }
        }
    }
}
