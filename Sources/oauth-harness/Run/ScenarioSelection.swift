import HTTPWire
import OAuthConformance
import OAuthHarness
import JSONText

/// The scenarios that a command line names, read before anything runs.
struct ScenarioSelection: Sendable {
    /// The scenarios in the order of their identifiers.
    let scenarios: [Scenario]
    /// Whether it is every bundled scenario with every check, so that nothing is missing for a reason.
    let isWhole: Bool

    init(_ arguments: Arguments, shard: Shard?) throws(UsageError) {
        let checks = arguments[RunCommand.check]
        for glob in checks where !Self.checkNames.contains(where: { Glob.fits(glob, $0) }) {
            throw UsageError(
                .unknownName,
                glob,
                expected: "check, see '\(Program.name) list checks'",
                known: Self.checkNames
            )
        }
        let providers = try ProviderOptions.profiles(arguments[RunCommand.provider])
        let found = try Self.named(arguments.operands, of: providers)
        let bundle = arguments[RunCommand.bundle]
        var kept = (ScenarioLibrary.bundle(bundle, of: found) ?? []).compactMap { scenario in
            let provider = providers.first { $0.name == scenario.profile.name }
            let isWanted =
                (providers.isEmpty || provider != nil)
                && (checks.isEmpty || checks.contains { Self.judges(scenario, $0) })
            return isWanted ? scenario.played(asOf: provider?[CommonKnobs.asOf] ?? .newest) : nil
        }
        if let shard {
            kept = kept.enumerated().filter { $0.offset % shard.count == shard.index - 1 }.map(\.element)
        }
        guard !kept.isEmpty else {
            let filters = arguments.words(of: [
                RunCommand.provider, RunCommand.bundle, RunCommand.check, RunCommand.shard,
            ])
            throw UsageError(
                .unavailable,
                filters.isEmpty ? "no scenario" : filters.joined(separator: " "),
                found: "none of \(found.count) scenarios is left to run"
            )
        }
        scenarios = kept
        isWhole =
            arguments.operands.isEmpty && providers.isEmpty && checks.isEmpty && shard == nil
            && ["full", "strict"].contains(bundle)
    }

    /// The scenarios that words name: files, folders, or bundled scenarios; all of the bundled ones where there is none.
    ///
    /// A provider that no scenario names is played in the situations that most providers share.
    static func named(_ words: [String], of providers: [ProviderProfile]) throws(UsageError) -> [Scenario] {
        guard !words.isEmpty else { return try bundled(of: providers) }
        let names = words.filter { !InputFile.exists($0) }
        let bundled = try names.isEmpty ? [] : Self.bundled(names, of: providers)
        var found: [Scenario] = []
        var paths: [String] = []
        for word in words {
            if InputFile.exists(word) {
                let files = try InputFile.files(at: word, where: ScenarioLibrary.isScenario)
                paths += files.isEmpty ? [word] : files
                continue
            }
            let fitting = bundled.filter { $0.file == word || Glob.fits(word, $0.id) }
            guard !fitting.isEmpty else {
                let known = try Self.bundled(of: providers).map(\.id)
                throw UsageError(.unknownName, word, expected: "file and no bundled scenario", known: known)
            }
            found += fitting
        }
        found += try told { () throws(ScenarioFileError) in try ScenarioLibrary.load(paths, providers: providers) }
        var chosen: [String: Scenario] = [:]
        for scenario in found {
            let file = scenario.file ?? scenario.id
            let other = chosen.updateValue(scenario, forKey: scenario.id)?.file ?? file
            guard other == file else {
                throw UsageError(
                    .unusableFile,
                    file,
                    found: "the id \(scenario.id) is that of \(other); give it its own"
                )
            }
        }
        return chosen.values.sorted { $0.id < $1.id }
    }

    /// The bundled scenarios that names and globs mean, else all: a run of one does not wait until hundreds are read.
    private static func bundled(
        _ names: [String]? = nil,
        of providers: [ProviderProfile]
    ) throws(UsageError) -> [Scenario] {
        try told { () throws(ScenarioFileError) in
            guard let names else { return try ScenarioLibrary.bundled() + ScenarioLibrary.shared(by: providers) }
            return try ScenarioLibrary.bundled { file, id in names.contains { $0 == file || Glob.fits($0, id) } }
                + ScenarioLibrary.shared(by: providers)
        }
    }

    private static func told<Value>(_ read: () throws(ScenarioFileError) -> Value) throws(UsageError) -> Value {
        do {
            return try read()
        } catch {
            if let other = UsageError(error.file, isNo: .scenario, verb: .run) { throw other }
            let place = error.position.map { "\(error.file):\($0)" } ?? error.file
            let path = error.path.isEmpty ? "" : "\(error.path): "
            throw UsageError(.unusableFile, place, found: "\(path)expected \(error.expected), found \(error.found)")
        }
    }

    /// Every name that `--check` may mean.
    static let checkNames =
        CheckRegistry.all.map(\.id) + ScenarioCheck.allCases.map(\.rawValue)

    private static func judges(_ scenario: Scenario, _ glob: String) -> Bool {
        if ScenarioCheck.allCases.contains(where: { Glob.fits(glob, $0.rawValue) }) { return true }
        return scenario.expectation.checks.contains { listed in
            CheckRegistry.checks(matching: listed).contains { Glob.fits(glob, $0.id) }
        }
    }
}

/// Reads `2/4`.
enum ShardText {
    static func shard(_ text: String) -> Shard? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let index = parts[0], let count = parts[1] else { return nil }
        return Shard(index: index, count: count)
    }
}
