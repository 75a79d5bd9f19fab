import JSONText

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder of programs that stand in for browsers and lead to the player.
///
/// They come back at once and leave the player at work, as browsers do: a client may wait for its browser before it waits
/// for the callback.
package struct PlayerFolder: Sendable {
    /// The names that programs look for in `PATH`.
    private static let names = ["browser", "xdg-open", "open", "x-www-browser", "www-browser", "sensible-browser"]
    private let path: String

    /// Writes the programs into a folder that is there; `player` is the command that is given the browser's words, and what
    /// it says is added to the file `log`.
    package init(_ path: String, player: [String], log: String = "/dev/null") throws {
        self.path = path
        let command = player.map(ShellText.quoted).joined(separator: " ")
        let text = "#!/bin/sh\n\(command) \"$@\" </dev/null >>\(ShellText.quoted(log)) 2>&1 &\n"
        for name in Self.names {
            let file = "\(path)/\(name)"
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file)
        }
    }

    /// The variables that lead to the player, given the caller's `PATH`.
    package func variables(path inherited: String?) -> [String: String] {
        ["BROWSER": "\(path)/browser", "PATH": inherited.map { "\(path):\($0)" } ?? path]
    }
}
