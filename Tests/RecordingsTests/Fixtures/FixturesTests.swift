import HTTPWire
import JSONText
import Recordings
import Testing

@Suite("Fixtures") struct FixturesTests {
    static let paths = files(in: "Fixtures", suffix: "")
    static let recordings = files(in: "Fixtures", suffix: ".har")

    @Test("there are fixtures of every provider, and nothing but recordings and provider files") func inventory() {
        let providers = Set(Self.recordings.map { $0.split(separator: "/").dropLast().last.map(String.init) ?? "" })
        #expect(
            providers == [
                "gitee", "gitlab", "doorkeeper", "qq", "wechat", "weibo", "dingtalk", "feishu", "github", "google",
                "apple",
                "microsoft", "employeechoice", "tutorial",
            ]
        )
        #expect(Self.recordings.count >= 300)
        let folders = Set(Self.recordings.map { $0.split(separator: "/").dropLast().joined(separator: "/") })
        let others = Self.paths.filter {
            !$0.hasSuffix(".har") && !["provider.json", "twin.json"].contains($0.split(separator: "/").last ?? "")
                && !folders.contains(String($0.dropFirst()))
        }
        #expect(others == [])
    }

    @Test("is in normal form: writing it again changes no byte", arguments: recordings)
    func normalForm(_ path: String) throws {
        let bytes = try contents(of: path)
        let again = try HAR(decoding: bytes, file: path).encoded()
        #expect(String(decoding: again, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
    }

    @Test("holds no secret and no real host", arguments: recordings) func clean(_ path: String) throws {
        let document = try JSONReader.read(try contents(of: path))
        #expect(FixtureLint().findings(in: document).map(\.description) == [])
    }

    @Test("says where it comes from and under which profile it holds", arguments: recordings)
    func origin(_ path: String) throws {
        let recording = try HAR(contentsOf: path)
        #expect(recording.provenance != nil)
        #expect(recording.comment?.isEmpty == false)
        #expect(!recording.entries.isEmpty)
        let provider = try #require(recording.profile?.provider)

        #expect(path.contains("/\(provider)/"))
    }

    @Test("has every value that a request needs bound before it is sent", arguments: recordings)
    func bindings(_ path: String) throws {
        let recording = try HAR(contentsOf: path)
        var bound = Set(recording.setup.flatMap(\.boundNames))
        for entry in recording.entries {
            // A forgery token that no page gave is free: the replayer takes any.
            let needed = entry.request.placeholders.filter { !$0.hasPrefix("csrf_token.") }
            #expect(Set(needed).subtracting(bound) == [])
            bound.formUnion(entry.response.placeholders)
        }
    }

    @Test("matches itself once its names have values", arguments: recordings) func replay(_ path: String) throws {
        let recording = try HAR(contentsOf: path)
        let matcher = RequestMatcher(recording.entries)
        var values = PlaceholderValues()
        var bound = PlaceholderValues()
        for entry in recording.entries {
            for name in entry.request.placeholders + entry.response.placeholders {
                values[name] = Array(Self.value(of: name).utf8)
            }
        }
        for (index, entry) in recording.entries.enumerated() {
            let request = try entry.request.rendered(values)
            let match = try #require(matcher.nearest(to: request, from: index, values: bound))
            #expect(match.index == index)
            #expect(match.differences.map(\.description) == [])
            bound = match.values
            let response = try entry.response.rendered(values)
            #expect(entry.differences(from: response, values: &bound).map(\.description) == [])
        }
        for name in bound.names {
            #expect(bound[name] == values[name])
        }
    }

    private static func value(of name: String) -> String {
        let number = name.split(separator: ".").last.flatMap { Int($0) } ?? 0
        let word = name.prefix { $0 != "." }
        switch word {
        case "created_at", "iat", "exp": return String(1_795_234_000 + number)
        case "etag": return String(0xFACADE + number, radix: 16)
        default: return "\(word)-~.\(number)"
        }
    }
}

extension SetupStep {
    /// The names that the step gives a value.
    fileprivate var boundNames: [String] {
        switch self {
        case .registerClient(let client): ["\(client.name)_id", "\(client.name)_secret"]
        case .issueCode(let code): [code.name]
        case .issueToken(let token): [token.name] + [token.refresh].compactMap(\.self)
        case .issueDeviceCode(let code): [code.name] + [code.userCode].compactMap(\.self)
        case .registerUser, .refresh, .revoke, .advance, .signOut: []
        }
    }
}
