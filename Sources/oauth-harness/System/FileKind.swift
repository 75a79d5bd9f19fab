import JSONText

/// What a JSON file describes, told by the members that no other kind has.
enum FileKind: String {
    case provider = "a provider file"
    case scenario = "a scenario"
    case configuration = "a configuration file"

    /// The kind of a file; nil where there is none, or it is of no kind.
    init?(of path: String) {
        guard InputFile.isFile(path), let bytes = try? InputFile.read(path),
            let json = (try? JSONReader.read(bytes))?.value
        else { return nil }
        let isConfiguration = json["providers"]?[0]?.object != nil
        let kind: FileKind? = json["steps"] != nil ? .scenario : isConfiguration ? .configuration : nil
        guard let kind = json["endpoints"] != nil ? .provider : kind else { return nil }
        self = kind
    }
}

extension UsageError {
    /// What to do with a file of another kind than is wanted; nil where it is of that kind, or of none.
    init?(_ path: String, isNo wanted: FileKind?, verb: Verb? = nil) {
        guard let kind = FileKind(of: path), kind != wanted else { return nil }
        let takesProvider = verb.flatMap { verb in verb.options.contains { $0.name == "--provider" } ? verb.name : nil }
        let command =
            switch kind {
            case .provider: takesProvider.map { "\($0) --provider" } ?? "serve"
            case .scenario: "run"
            case .configuration: "serve --config"
            }
        let found = "this is \(kind.rawValue)" + (wanted.map { ", not \($0.rawValue)" } ?? "")
        let remedy = "try: \(Program.name) \(command) \(ShellText.quoted(path))"
        self.init(.unusableFile, path.visible, found: "\(found); \(remedy)")
    }
}
