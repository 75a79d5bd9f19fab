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
        if json["endpoints"] != nil {
            self = .provider
        } else if json["steps"] != nil {
            self = .scenario
        } else if json["providers"]?.array?.first?.object != nil {
            self = .configuration
        } else {
            return nil
        }
    }

    /// The command that takes a file of the kind: a verb of its own where that does.
    func command(_ path: String, _ verb: Verb?) -> String {
        switch self {
        case .provider:
            if let verb, verb.options.contains(where: { $0.name == RunCommand.provider.name }) {
                "\(verb.name) \(RunCommand.provider.name) \(path)"
            } else {
                "\(Verb.serve.name) \(path)"
            }
        case .scenario: "\(Verb.run.name) \(path)"
        case .configuration: "\(Verb.serve.name) \(ConfigurationFile.option.name) \(path)"
        }
    }
}

extension UsageError {
    /// What to do with a file of another kind than is wanted; nil where it is of that kind, or of none.
    init?(_ path: String, isNo wanted: FileKind?, verb: Verb? = nil) {
        guard let kind = FileKind(of: path), kind != wanted else { return nil }
        let subject = wanted.map { ", not \($0.rawValue)" } ?? ""
        let command = "\(Program.name) \(kind.command(ShellText.quoted(path), verb))"
        self.init(.unusableFile, path.visible, found: "this is \(kind.rawValue)\(subject); try: \(command)")
    }
}
