import HTTPWire
import JSONText
import OAuthHarness
import Testing

@Suite("A provider file")
struct ProviderFileTests {
    /// A small file in which nothing is wrong.
    private static let file = """
        {
          "name": "acme",
          "origins": ["https://acme.example"],
          "shapes": {
            "client_id": { "of": "digits", "length": 8 },
            "client_secret": { "of": "hex", "length": 32 },
            "code": { "of": "hex", "length": 16 },
            "access_token": { "of": "base64URL", "length": 43, "prefix": "acme-" }
          },
          "knobs": { "style": { "default": "new", "choices": ["new", "old"], "summary": "How it answers." } },
          "endpoints": [
            {
              "endpoint": "authorization", "methods": ["GET", "POST"], "path": "/authorize",
              "checks": [{ "clientIsKnown": { "parameter": "client_id", "error": "E1" } }],
              "reply": { "authorize": { "callback": { "parameters": { "code": "{{code}}", "state": "{{sent.state}}" } } } }
            },
            {
              "endpoint": "token", "methods": ["POST"], "path": "/token",
              "checks": [{ "clientAuthenticates": { "error": "E1" }, "when": { "style": "new" } }],
              "grants": {
                "authorization_code": {
                  "checks": [{ "codeIsLive": { "error": "E2" } }],
                  "reply": { "redeem": { "encoding": "json", "body": { "token": "{{access_token}}", "uid": "{{account.id}}" } } }
                }
              }
            }
          ],
          "errors": { "E1": { "status": 401 }, "E2": { "status": 400 } },
          "errorForms": [{ "reply": { "answer": { "body": { "code": "{{error.code}}" } } } }]
        }
        """

    private static func mistakes(in file: String) -> [String] {
        do {
            _ = try ProviderProfile(Array(file.utf8), file: "acme.json")
            return []
        } catch {
            return error.problems
        }
    }

    @Test("the small file is one") func noMistake() { #expect(Self.mistakes(in: Self.file).isEmpty) }

    /// What is written in place of what, where the mistake is told, and what is told of it.
    static let rows: [(String, String, String, String)] = [
        (#""origins""#, #""orgins""#, "3:3", "'origins'"),
        (#""of": "digits""#, #""of": "digit""#, "5:26", "'digits'"),
        ("clientIsKnown", "clientIsKown", "14:20", "'clientIsKnown'"),
        (#""parameter": "client_id""#, #""paramter": "client_id""#, "14:39", "'parameter'"),
        (#""error": "E2""#, #""error": "E3""#, "22:49", "'E2'"),
        ("{{code}}", "{{cod}}", "15:71", "'code'"),
        ("{{sent.state}}", "{{sendt.state}}", "15:92", "'sent.'"),
        ("{{account.id}}", "{{account.id|txt}}", "23:100", "'text'"),
        ("{{account.id}}", "{{account.nmae}}", "23:100", "'name'"),
        ("{{account.id}}", "{{client.nmae}}", "23:100", "'name'"),
        ("{{account.id}}", "{{request.pth}}", "23:100", "'path'"),
        ("{{account.id}}", "{{path.user}}", "23:100", "nothing here"),
        ("{{account.id}}", "{{account.company}}", "", ""),
        ("{{account.id}}", "{{sent.anything}}", "", ""),
        ("{{error.code}}", "{{error.cod}}", "29:61", "'code'"),
        (#""path": "/token""#, #""path": "/token", "parameters": { "cleint_id": "app" }"#, "18:83", "'client_id'"),
        (#""path": "/token""#, #""path": "/token", "parameters": { "client_id": "app" }"#, "", ""),
        (#""name": "acme""#, #""name": "acme", "parameters": { "stat": "x" }"#, "2:35", "'state'"),
        (#""authorization_code""#, #""authorisation_code""#, "21:9", "'authorization_code'"),
        (#""authorization_code""#, #""acme_ticket""#, "", ""),
        (#""path": "/token""#, #""path": "/token", "implied": "password""#, "18:78", "one of authorization_code"),
        (#""redeem""#, #""reedem""#, "23:22", "'redeem'"),
        (#""encoding": "json""#, #""encoding": "jsn""#, "23:46", "'json'"),
        (#""style": "new" }"#, #""styl": "new" }"#, "19:72", "'style'"),
        (#""style": "new" }"#, #""style": "newer" }"#, "19:81", "'new'"),
        (#""endpoint": "token""#, #""endpoint": "tokn""#, "18:19", "'token'"),
        (#""path": "/token""#, #""path": "token""#, "18:57", "a path"),
        (#""path": "/token""#, #""path": "/_harness/token""#, "18:57", "a path outside /_harness/"),
        (#""path": "/token""#, #""path": "/token", "aliases": ["/_harness"]"#, "18:79", "a path outside /_harness/"),
        (#""status": 401"#, #""mood": {}"#, "", ""),
        (#""status": 401"#, #""status": 4010"#, "28:33", "100 to 999"),
        ("{{account.id}}", "{{account.id", "23:100", "}} behind each {{"),
        (#"["POST"]"#, "[]", "18:39", "at least one"),
        (#""name": "acme""#, #""name": "Acme""#, "2:11", "lower case"),
    ]

    @Test("a mistake is told with its line, its column and the nearest word", arguments: rows)
    func mistake(_ row: (String, String, String, String)) {
        let (right, wrong, place, hint) = row
        let problems = Self.mistakes(in: Self.file.replacingFirst(right, with: wrong))
        guard !place.isEmpty else {
            #expect(problems.isEmpty, "what may have a value is no mistake")
            return
        }
        let expected = "acme.json:\(place): "
        #expect(problems.contains { $0.hasPrefix(expected) && $0.contains(hint) }, "\(problems)")
    }

    @Test("every mistake is told, in the order of the file")
    func severalMistakes() {
        let file = Self.file.replacingFirst("{{code}}", with: "{{cod}}").replacingFirst("codeIsLive", with: "codeIsLiv")
        #expect(Self.mistakes(in: file).count == 2)
    }

    @Test("the example of every word can be read", arguments: FileWord.all.map { ($0.kind, $0.name, $0.example) })
    func example(_ word: (kind: String, name: String, example: JSON)) throws {
        let known = try #require(FileWord.all.first { $0.kind == word.kind && $0.name == word.name })
        #expect(known.mistakes(in: word.example).isEmpty)
        #expect(!known.summary.isEmpty)
    }

    @Test("a check without arguments is the one that Swift makes")
    func defaults() throws {
        let checks: [(String, Check)] = [
            ("isPresent", .isPresent("scope")), ("isOneOf", .isOneOf("prompt", ["consent"])),
            ("methodIs", .methodIs(.post)), ("bodyIs", .bodyIs("application/json")),
            ("parametersAreUnique", .parametersAreUnique()), ("isRefused", .isRefused("the app is audited")),
            ("clientIsKnown", .clientIsKnown()), ("secretIsRight", .secretIsRight()),
            ("clientAuthenticates", .clientAuthenticates()), ("clientAuthenticatesOnce", .clientAuthenticatesOnce()),
            ("clientMayUse", .clientMayUse(.authorizationCode)),
            ("responseTypeIsSupported", .responseTypeIsSupported()),
            ("redirectURIIsRegistered", .redirectURIIsRegistered()), ("scopeIsAvailable", .scopeIsAvailable()),
            ("codeIsLive", .codeIsLive()), ("redirectURIMatchesCode", .redirectURIMatchesCode()),
            ("verifierMatches", .verifierMatches()), ("refreshTokenIsLive", .refreshTokenIsLive()),
            ("refreshTokenIsOwn", .refreshTokenIsOwn()), ("scopeIsNotWidened", .scopeIsNotWidened()),
            ("passwordIsRight", .passwordIsRight()), ("accessTokenIsLive", .accessTokenIsLive()),
            ("tokenHasScope", .tokenHasScope("email")), ("tokenIsPresentedOnce", .tokenIsPresentedOnce()),
        ]
        // These compare with templates or the file's own words, which Swift says in a closure.
        let ofFilesAlone = ["isAtMost", "isValue", "scopeIsOneOf"]
        #expect((checks.map(\.0) + ofFilesAlone).sorted() == CheckWord.all.map(\.name).sorted())
        for name in ofFilesAlone {
            let word = try #require(CheckWord.named(name))
            #expect(throws: Never.self, "\(name)") { try word.product(of: word.example, at: .root) }
        }
        for (name, check) in checks {
            let word = try #require(CheckWord.named(name))
            let read = try word.product(of: word.example, at: .root)
            #expect(read.name == check.name && read.source == check.source && read.error == check.error, "\(name)")
        }
    }
}

extension String {
    fileprivate func replacingFirst(_ text: String, with other: String) -> String {
        guard let range = firstRange(of: text) else { return self }
        return self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
