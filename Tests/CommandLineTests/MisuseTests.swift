import OAuthHarness
import Testing
import TestSupport

@Suite("Misuse ends with status 2 before anything runs", .heavy)
struct MisuseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let message: String

        init(_ line: String, _ message: String) {
            arguments = line.split(separator: " ").map(String.init)
            self.message = message
        }

        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let cases = [
        Case("sreve qq", "oauth-harness: 'sreve' is no command; did you mean serve?"),
        Case("--verison", "oauth-harness: '--verison' is no command or option; did you mean --version?"),
        Case("serve", "oauth-harness serve: PROVIDER is missing: name a provider; known: "),
        Case("serve giteee", "oauth-harness serve: 'giteee' is no provider; did you mean gitee?"),
        Case("explain qq gitee", "oauth-harness explain: 'gitee' is one word too many; quote a word that holds spaces"),
        Case("serve qq --all", "oauth-harness serve: --all and qq exclude each other; leave one of them out"),
        Case(
            "serve --all --port 65530",
            "oauth-harness serve: --port 65530: \(ProviderProfile.all.count) providers need the ports up to "
                + "\(65529 + ProviderProfile.all.count)"
        ),
        Case("serve qq gitee --set cancelMod=x", "oauth-harness serve: 'cancelMod' is no knob of qq, see"),
        Case(
            "serve qq gitee --set gitlab.signedIn=true",
            "oauth-harness serve: --set gitlab.signedIn=true: gitlab is not"
        ),
        Case(
            "serve qq gitee --client-id gitlab=app",
            "oauth-harness serve: --client-id gitlab=…: gitlab is not played"
        ),
        Case("serve qq --client-id a --client-id b", "oauth-harness serve: --client-id is given twice; give it once"),
        Case(
            "serve qq gitee --public-url https://a.example",
            "oauth-harness serve: --public-url https://a.example: several"
        ),
        Case("serve qq --prot 1", "oauth-harness serve: --prot is no option here; did you mean --port?"),
        Case("serve qq -p 1", "oauth-harness serve: -p is no option here"),
        Case("serve qq --port", "oauth-harness serve: --port needs a value: a whole number from 0 to 65535"),
        Case("serve qq --port --json", "oauth-harness serve: --port needs a value: a whole number from 0 to 65535"),
        Case(
            "serve qq --port 65536",
            "oauth-harness serve: --port: expected a whole number from 0 to 65535, found '65536'"
        ),
        Case("serve qq --port=-1", "oauth-harness serve: --port: expected a whole number from 0 to 65535, found '-1'"),
        Case("serve qq --port=", "oauth-harness serve: --port: expected a whole number from 0 to 65535, found ''"),
        Case("serve qq --json --json", "oauth-harness serve: --json is given twice; give it once"),
        Case("serve qq --port 1 --port 2", "oauth-harness serve: --port is given twice; give it once"),
        Case("serve qq --json=yes", "oauth-harness serve: --json takes no value, found 'yes'"),
        Case(
            "serve qq --auto aprove",
            "oauth-harness serve: --auto: expected one of approve, deny, found 'aprove'; did you mean approve?"
        ),
        Case("serve qq --set cancelMod=x", "oauth-harness serve: 'cancelMod' is no knob of qq, see 'oauth-harness"),
        Case("serve qq --set =x", "oauth-harness serve: --set: expected KNOB=VALUE or PROVIDER.KNOB=VALUE, found '=x'"),
        Case("serve qq --set cancelMode", "oauth-harness serve: --set: expected KNOB=VALUE or PROVIDER.KNOB=VALUE"),
        Case("serve qq --set qqq.cancelMode=x", "oauth-harness serve: 'qqq' is no provider; did you mean qq?"),
        Case(
            "serve gitee --set signedIn=maybe",
            "oauth-harness serve: --set: gitee.signedIn: expected true or false, found"
        ),
        Case("serve qq --redirect-uri /cb", "oauth-harness serve: --redirect-uri: expected an absolute URI such as"),
        Case("serve qq --public-url https://a/b?c", "oauth-harness serve: --public-url: expected an origin such as"),
        Case("serve qq --client-id ü", "oauth-harness serve: --client-id: expected printable ASCII"),
        Case(
            "serve qq --seed 18446744073709551616",
            "oauth-harness serve: --seed: expected a whole number from 0 up, or"
        ),
        Case("serve qq --script /no/such", "/no/such: No such file or directory"),
        Case("record", "oauth-harness record: --upstream needs a value: an origin such as https://gitlab.example"),
        Case("record --upstream http://a.example", "oauth-harness record: --output needs a value: the file to write"),
        Case("record --upstream gitlab.com", "oauth-harness record: --upstream: expected an origin such as"),
        Case("record --upstream http://a/b", "oauth-harness record: --upstream: expected an origin such as"),
        Case("record --upstream http://a:0", "oauth-harness record: --upstream: expected an origin such as"),
        Case(
            "record --upstream http://a.invalid --output x.har",
            "oauth-harness record: --upstream http://a.invalid: no"
        ),
        Case(
            "record --upstream http://127.0.0.1:9 --output /no/such",
            "oauth-harness record: --output /no/such: cannot"
        ),
        Case(
            "record --upstream http://[::1]:9 --output x --ca-file y",
            "oauth-harness record: --ca-file and an http origin"
        ),
        Case("record --upstream https://127.0.0.1:9 --output x --ca-file /no", "/no: No such file or directory"),
        Case("replay", "oauth-harness replay: FILE is missing: name a HAR file"),
        Case("replay /no/such.har", "/no/such.har: No such file or directory"),
        Case("replay x --match any", "oauth-harness replay: --match: expected one of request, order, found 'any'"),
        Case(
            "run --bundle smok",
            "oauth-harness run: --bundle: expected one of smoke, full, strict, or provider:NAME, found"
        ),
        Case(
            "run --provider giteee",
            "oauth-harness run: --provider: expected a provider, found 'giteee'; did you mean gitee?"
        ),
        Case("run --check callbac/*", "oauth-harness run: 'callbac/*' is no check, see 'oauth-harness list checks'"),
        Case(
            "run gitee/expired-cod",
            "oauth-harness run: 'gitee/expired-cod' is no file and no bundled scenario; did you mean"
        ),
        Case("run --client builtin:mutant/no-stat", "oauth-harness run: 'builtin:mutant/no-stat' is no client, see"),
        Case(
            "run --client builtin:reference --driver cat",
            "oauth-harness run: --driver and --client exclude each other"
        ),
        Case("run --report junt=x", "oauth-harness run: --report: expected one of text, json, junit, "),
        Case(
            "run --report json=a --report html=a",
            "oauth-harness run: --report: two reports go to 'a'; give each its own"
        ),
        Case("run --shard 3/2", "oauth-harness run: --shard: expected a part such as 2/4, found '3/2'"),
        Case("run --jobs 0", "oauth-harness run: --jobs: expected a whole number from 1 to 64, found '0'"),
        Case(
            "run --timeout 0",
            "oauth-harness run: --timeout: expected seconds, more than 0 and at most 3600, found '0'"
        ),
        Case("run --seed 0x", "oauth-harness run: --seed: expected a whole number from 0 up, or one in hexadecimal"),
        Case("run --baseline /no/such", "/no/such: No such file or directory"),
        Case("run --bundle smoke qq/aged-code --shard 2/2", "oauth-harness run: --bundle smoke --shard 2/2: none of 1"),
        Case("list", "oauth-harness list: KIND is missing: name a list; known: providers, "),
        Case("list provider", "oauth-harness list: 'provider' is no list; did you mean providers?"),
        Case(
            "explain expireCod",
            """
            oauth-harness explain: 'expireCod' is no name here, see 'oauth-harness list providers', or knobs, actions, \
            faults, conditions, values, scenarios, steps, checks, mutants, capabilities, outcomes, words; did you mean \
            expireCode?
            """
        ),
        Case("completions tcsh", "oauth-harness completions: 'tcsh' is no shell"),
    ]

    @Test("the flag, what was expected and the nearest words are named", arguments: cases)
    func isNamed(_ misuse: Case) async throws {
        let result = try await Binary.run(Binary.path, misuse.arguments)
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.error.hasPrefix(misuse.message), "\(result.error)")
    }

    @Test("the second line says where help is")
    func pointsAtHelp() async throws {
        let result = try await Binary.run("serve", "qq", "--prot", "1")
        #expect(result.error.split(separator: "\n").last == "Try: oauth-harness serve --help")
    }

    @Test("no word at all shows the commands on stderr")
    func showsCommands() async throws {
        let result = try await Binary.run()
        #expect(result.status == 2)
        #expect(result.error.hasPrefix("Usage: oauth-harness COMMAND [options]\n"))
    }

    @Test("a script's mistake has file, line, column, path and what was expected")
    func scriptMistakes() async throws {
        let scratch = try Scratch()
        let table = [
            (
                "[ {\"on\": \"token\",\n   \"do\": {\"expireCod\": {}}} ]",
                ":2:11: [0].do.expireCod: expected 'expireCode'"
            ),
            ("[ {\"on\": \"token\",\n   \"do\": }", ":2:10: expected a value, found \"}\""),
            ("{}", ":1:1: document: expected an array of rules"),
            ("[{\"on\": \"tokn\", \"do\": {\"deny\": {}}}]", ":1:9: [0].on: expected 'token'"),
            ("", ":1:1: expected a value, found the end of the text"),
        ]
        for (text, message) in table {
            let path = try scratch.write(text, to: "script.json")
            let result = try await Binary.run("serve", "qq", "--script", path)
            #expect(result.status == 2)
            #expect(result.error.hasPrefix(path + message), "\(result.error)")
        }
    }

    @Test("a port in use is told before the ready line")
    func portInUse() async throws {
        try await Served.with("qq", "--port", "0") { first in
            let port = first.origin.split(separator: ":").last.map(String.init) ?? ""
            let second = try await Binary.run("serve", "qq", "--port", port)
            #expect(second.status == 2)
            #expect(second.output == "")
            #expect(second.error.contains("--port \(port)"), "\(second.error)")
        }
    }
}
