import OAuthConformance
import OAuthHarness

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The browser of a command that is led to providers: the player, in a folder of its own.
final class InterceptBrowser {
    static let option = Option(
        "--browser",
        .word(["player", "user"]),
        default: "player",
        "Who opens the pages that the command wants to show: the player, which decides as --auto says and approves by default,"
            + " also on devices; or the user's own browser."
    )
    /// The variables that lead the command to it.
    let variables: [String: String]
    private let folder: StorageFolder
    private var log: String { folder.path + "/player.log" }

    /// Makes the folder; nil where the user's own browser opens the pages.
    init?(_ arguments: Arguments, _ proxy: Intercept, providers: [MockProvider]) throws(UsageError) {
        guard arguments[Self.option] == "player" else { return nil }
        let person = arguments[ServeCommand.auto] ?? PagePlayer.Person.approve.rawValue
        // On devices too; what a rule, --auto or a file decides stays.
        for provider in providers where provider.engine.standingDecision == .ask { provider.approveAutomatically() }
        let player = [
            ThisProcess.path, "player", "--proxy", "http://127.0.0.1:\(proxy.port)", "--auto", person, "--",
        ]
        folder = StorageFolder()
        do {
            let programs = try PlayerFolder(folder.path, player: player, log: folder.path + "/player.log")
            variables = programs.variables(path: ProcessInfo.processInfo.environment["PATH"])
        } catch {
            folder.remove()
            throw UsageError(.unavailable, Self.option.name, found: "\(error)")
        }
    }

    deinit {
        folder.remove()
    }

    /// Takes the folder away, and gives what the player said.
    func finish() -> [String] {
        let said = (try? Data(contentsOf: URL(fileURLWithPath: log))) ?? Data()
        folder.remove()
        return String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
