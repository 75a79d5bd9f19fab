import OAuthConformance
import OAuthHarness

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Opens a page in a browser's place.
enum PlayerCommand {
    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        guard let url = page(in: arguments.operands) else {
            throw UsageError(
                .unavailable,
                arguments.operands.joined(separator: " "),
                found: "none of the words is a page"
            )
        }
        do {
            if let address = arguments[handTo] {
                try await PagePlayer.hand(url, to: address)
                return .success
            }
            let player = try PagePlayer(
                proxy: arguments[proxy] ?? proxyOfRun,
                person: arguments[auto],
                userCode: arguments[userCode]
            )
            let ending = try await player.open(url)
            await player.close()
            return show(ending)
        } catch {
            Output.error.write("\(Program.name) player: \("\(error)".visible)\n")
            return .failed
        }
    }

    /// The page among the words that programs give to browsers; options of browsers stand around it.
    private static func page(in words: [String]) -> String? {
        words.last { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    }

    private static func show(_ ending: PagePlayer.Ending) -> ExitStatus {
        switch ending {
        case .page(let place, let status):
            Output.standard.write("ended at \(place.visible) (\(status))\n")
            return status < 400 ? .success : .failed
        case .app(let scheme):
            Output.standard.write("ended at an address of the app's own: \(scheme.visible):\n")
            return .success
        }
    }

    private static var proxyOfRun: String? {
        let environment = ProcessInfo.processInfo.environment
        return environment["http_proxy"] ?? environment["HTTP_PROXY"]
    }

    static let proxy = Option(
        "--proxy",
        OptionValue.origin,
        "The proxy that plays the hosts of other machines; HTTP_PROXY by default."
    )
    static let auto = Option(
        "--auto",
        .choice,
        default: PagePlayer.Person.approve,
        "What the person does on a page that asks; approve by default."
    )
    static let handTo = Option(
        "--hand-to",
        OptionValue.origin,
        "Open nothing, and bring the page to the run that waits for it at this address."
    )
    static let userCode = Option(
        "--user-code",
        .text("CODE", expected: "the code that a device shows"),
        "What is typed into a page that asks for the code of a device, where the address does not bring it."
    )
}

extension Verb {
    static let player = Verb(
        name: "player",
        summary: "Open a sign-in page without a window, and bring the answer to the client.",
        details: [
            "Follows redirects and decides on the pages of a provider until the client has got its callback, or until nothing"
                + " is left to decide. A client on this machine may take ten seconds to listen.",
            "'intercept' puts it where programs look for a browser. Words that are no page, as browsers take them, are passed"
                + " over.",
        ],
        operands: [
            Operand(name: "URL", summary: "The page that a program wants to show.", repeats: true, noun: "page")
        ],
        options: [PlayerCommand.proxy, PlayerCommand.auto, PlayerCommand.userCode, PlayerCommand.handTo],
        examples: [
            Example(
                "oauth-harness player --auto deny http://127.0.0.1:7001/login",
                "Sign in at an app on this machine as a person who refuses."
            )
        ],
        run: PlayerCommand.run
    )
}
