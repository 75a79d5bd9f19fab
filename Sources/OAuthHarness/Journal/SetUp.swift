/// What a provider was told and what it plays, as far as secrets stand there; cheap to compare while nothing changes.
struct SetUp: Sendable {
    private let clients: [String: Client]
    private let accounts: [Account]
    private let script: (generation: Int, lines: Int)
    private let profile: ProfileBox

    init(state: ProviderState, script: (generation: Int, lines: Int), profile: ProfileBox) {
        clients = state.clients
        accounts = state.accounts
        self.script = script
        self.profile = profile
    }

    static func == (left: SetUp, right: SetUp) -> Bool {
        left.profile === right.profile && left.script == right.script && left.clients == right.clients
            && left.accounts == right.accounts
    }
}
