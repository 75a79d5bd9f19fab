import HTTPWire
import OAuthHarness
import JSONText

extension ControlRoute {
    /// The page and the description.
    static let pages: [ControlRoute] = [
        .get(
            "",
            "A page for people: the inspector, or where several are played all providers with one timeline.",
            contentType: "text/html; charset=utf-8"
        ) { control, _ in .response(control.feed.isShared ? DeskPage.page : Inspector.page) },
        .get("inspector", "The provider's own inspector.", contentType: "text/html; charset=utf-8") { _, _ in
            .response(Inspector.page)
        },
        .get(
            "openapi.json",
            "This description.",
            answer: [
                ControlField("openapi", .text, "The version of OpenAPI."),
                ControlField("info", .object, "What this is."),
                ControlField("paths", .object, "The calls."),
                ControlField("components", .object, "Schemas and answers that several calls share."),
            ]
        ) { control, _ in .json(OpenAPI.document(at: control.place, control.token)) },
    ]

    /// Where the pages are.
    static let pagePaths = ["", "inspector"]

    static let secrets = ControlField(
        "secrets",
        .word(["show"]),
        "Show secrets as they are; their names in the ledger stand there otherwise."
    )
    private static let since = ControlField("since", .integer, "Only exchanges with a higher number.")

    /// The calls that change nothing.
    static let reading: [ControlRoute] = [
        .get(
            "profile",
            "How the provider behaves: its knobs, its endpoints, and the words that scripts know.",
            query: [secrets],
            answer: [
                ControlField("name", .text, "The profile's name."),
                ControlField("title", .text, "The profile's name for people."),
                ControlField("knobs", .objects, "The knobs with their values."),
                ControlField("endpoints", .object, "The URLs by the word of each endpoint."),
                ControlField("words", .texts, "The endpoints that a rule for this provider may name."),
                ControlField("actions", .objects, "The actions that rules know."),
                ControlField("faults", .objects, "The kinds of the action fault."),
            ]
        ) { control, _ in .json(StateJSON(control).profile) },
        .get(
            "state",
            "What is in force: clients, accounts, clock, decision, script and its states.",
            query: [secrets],
            answer: [
                ControlField("provider", .text, "The profile's name."),
                ControlField("base_url", .text, "The origin that clients see."),
                ControlField("seed", .text, "What secrets are minted from, in hexadecimal digits."),
                ControlField("clock", .object, "The provider's time."),
                ControlField("clients", .objects, "The registered clients."),
                ControlField("accounts", .objects, "The people who have an account."),
                ControlField("signed_in", .flag, "Whether the first of them is signed in."),
                ControlField("decision", .object, "What the person does without a page."),
                ControlField("script", .objects, "The rules, and how often each has acted."),
                ControlField("states", .textMap, "The states that the rules have set."),
                ControlField("exchanges", .integer, "How many there were."),
            ]
        ) { control, _ in .json(StateJSON(control).state) },
        .get(
            "journal",
            "The exchanges, each with its explanation.",
            query: [since, secrets],
            answer: [
                ControlField("exchanges", .objects, "The exchanges in order."),
                ControlField("dropped", .integer, "How many older ones are gone."),
            ]
        ) { control, call in
            let json = ExchangeJSON(control.provider.ledger)
            let journal = control.provider.journal
            let since = call.number("since") ?? 0
            return .json([
                "exchanges": .array(journal.exchanges.filter { $0.number > since }.map(json.json)),
                "dropped": .integer(journal.dropped),
            ])
        },
        .get(
            "ledger",
            "The life of every code and token.",
            query: [secrets],
            answer: [ControlField("entries", .objects, "The credentials in the order of minting.")]
        ) { control, _ in
            .json(["entries": .array(control.provider.ledger.entries.map(StateJSON.entry))])
        },
        .get(
            "har",
            "The exchanges as a HAR 1.2 recording, every secret replaced by its name.",
            answer: [ControlField("log", .object, "The recording.")]
        ) { control, _ in
            .response(
                HTTPResponse(
                    status: 200,
                    headers: [
                        "Content-Type": "application/json",
                        "Content-Disposition": "attachment; filename=\"\(control.provider.profile.name).har\"",
                    ],
                    body: control.provider.exportHAR()
                )
            )
        },
        .get(
            "events",
            "Follows the provider: exchange for each exchange, change after each call that changed something.",
            query: [ControlField("since", .integer, "Begin with the exchanges behind this number."), secrets],
            contentType: "text/event-stream"
        ) { _, call in
            .events(since: call.lastEvent ?? call.number("since"))
        },
    ]
}
