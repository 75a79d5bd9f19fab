import JSONText

extension HAR {
    package init(decoding bytes: [UInt8], file: String = "recording") throws(HARFileError) {
        let document: JSONDocument
        do {
            document = try JSONReader.read(bytes, options: .init(skipsByteOrderMark: true))
        } catch {
            throw HARFileError(error, file: file)
        }
        do {
            try self.init(log: JSONCursor(document).member("log"))
        } catch {
            throw HARFileError(error, file: file)
        }
    }

    private init(log: JSONCursor) throws(JSONShapeError) {
        if let version = try log.given("version"), try !["1.1", "1.2"].contains(version.string()) {
            throw version.error("version \"1.2\"")
        }
        var entries: [Entry] = []
        for cursor in try log.member("entries").elements() {
            entries.append(try Entry(cursor))
        }
        self.init(
            entries: entries,
            creator: try log.given("creator").map(Creator.read) ?? Creator(name: "unknown", version: ""),
            provenance: try log.optional("_provenance").map(Provenance.read),
            comment: try log.given("comment")?.string()
        )
        if let cursor = try log.optional("_profile") { profile = try Profile(cursor) }
        setup = try SetupStep.list(log.optional("_setup"))
        if let day = try log.optional("_bestBefore") {
            guard let text = try? Shape<String>.day.read(day.value, day.path) else {
                throw day.error(Shape<String>.day.expected)
            }
            bestBefore = text
        }
        extra = try log.extra(
            besides: ["version", "creator", "_provenance", "_profile", "_setup", "_bestBefore", "comment", "entries"]
        )
    }
}

extension JSONCursor {
    /// A member that foreign files leave out or set to null where there is nothing to say.
    func given(_ key: String) throws(JSONShapeError) -> JSONCursor? {
        guard let cursor = try optional(key), cursor.value != .null else { return nil }
        return cursor
    }

    /// The members without a property; a custom one that is nearly one of ours is a misspelling.
    func extra(besides known: [String]) throws(JSONShapeError) -> JSONObject {
        let custom = known.filter { $0.hasPrefix("_") }
        var rest: [(String, JSON)] = []
        for (key, value) in try object() where !known.contains(key) {
            if key.hasPrefix("_"), let near = EditDistance.nearest(key, in: custom, within: 2).first {
                throw error(key: key, "a known or plainly different name", hint: "did you mean \(near)?")
            }
            rest.append((key, value))
        }
        return JSONObject(rest)
    }
}

extension HAR.Creator {
    fileprivate static func read(_ cursor: JSONCursor) throws(JSONShapeError) -> HAR.Creator {
        var creator = HAR.Creator(
            name: try cursor.member("name").string(),
            version: try cursor.given("version")?.string() ?? ""
        )
        creator.extra = try cursor.extra(besides: ["name", "version"])
        return creator
    }
}

extension HAR.Profile {
    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allow(["provider", "set"])
        provider = try cursor.member("provider").string()
        settings = try cursor.optional("set")?.object() ?? [:]
    }
}

extension HAR.Provenance {
    fileprivate static func read(_ cursor: JSONCursor) throws(JSONShapeError) -> HAR.Provenance {
        guard try cursor.optional("page") != nil else {
            try cursor.allow(["engine", "recorded", "config"])
            return .recorded(
                engine: try cursor.member("engine").string(),
                date: try cursor.member("recorded").string(),
                config: try cursor.member("config").string()
            )
        }
        try cursor.allow(["page", "confidence"])
        let confidence = try cursor.member("confidence")
        let word = try confidence.word(of: HAR.Confidence.allCases.map(\.rawValue))
        return .documented(page: try cursor.member("page").string(), confidence: .init(rawValue: word) ?? .inferred)
    }
}

extension HAR.Entry {
    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        let time = try cursor.given("time")?.double() ?? 0
        self.init(
            request: try HAR.Request(cursor.member("request")),
            response: try HAR.Response(cursor.member("response")),
            startedDateTime: try cursor.given("startedDateTime")?.string() ?? "",
            time: .microseconds(Int64(min(max(time, -1), 1e12) * 1000)),
            comment: try cursor.given("comment")?.string()
        )
        setup = try SetupStep.list(cursor.optional("_setup"))
        knownDifference = try cursor.optional("_knownDifference")?.string()
        if let compare = try cursor.optional("_compare") {
            comparison =
                HAR.Comparison(rawValue: try compare.word(of: HAR.Comparison.allCases.map(\.rawValue))) ?? .bytes
        }
        extra = try cursor.extra(
            besides: [
                "startedDateTime", "time", "request", "response", "cache", "timings", "comment", "_setup",
                "_knownDifference", "_compare",
            ]
        )
        for key in ["cache", "timings"] {
            // Only what says something is kept: the writer supplies the empty forms that HAR 1.2 demands.
            guard let value = try cursor.optional(key)?.value, value != [:], value != Self.noTimings else { continue }
            extra[key] = value
        }
    }

    static let noTimings: JSON = ["send": 0, "wait": 0, "receive": 0]
}
