import HTTPWire
import OAuthHarness
import JSONText
import Recordings
import TestSupport
import Testing

@Suite("Consent pages let a person choose who signs in and what is granted")
struct ConsentPageTests {
    private static let redirectURI = "http://localhost:7001/cb"
    private static let agent: HTTPHeaders = ["User-Agent": "Mozilla/5.0", "Accept": "text/html"]

    /// A provider in memory whose consent page is open.
    private struct Visit {
        let provider: MockProvider
        let page: HTTPResponse
        let target: String

        init(_ name: String, scope: String? = nil) throws {
            provider = try MockProvider(try ProviderProfile.named(name), seed: 3, isListening: false)
            var query: FormParameters = [
                "response_type": "code", "client_id": provider.client.id, "redirect_uri": redirectURI, "state": "st-1",
            ]
            if let scope { query.append("scope", scope) }
            let path = try #require(provider.path(of: .authorization))
            var target = "\(path)?\(query.encoded.text)"
            var page = provider.respond(to: HTTPRequest(.get, target, headers: agent))
            if page.status == 302 {
                target = String(page.location.dropFirst(provider.origin.count))
                page = provider.respond(to: HTTPRequest(.get, target, headers: agent))
            }
            self.page = page
            self.target = target
        }

        /// Presses a button: the hidden fields of the form that has it, and what the person chose.
        func press(_ choices: [(String, String)]) -> HTTPResponse {
            let form = PageSummary(page.body).forms.first
            var fields = FormParameters()
            for field in form?.fields ?? [] where field.type == "hidden" { fields.append(field.name, field.value) }
            for (name, value) in choices { fields.append(name, value) }
            var headers = agent
            headers.append("Content-Type", "application/x-www-form-urlencoded")
            let action = form?.action ?? ""
            return provider.respond(
                to: HTTPRequest(.post, action.isEmpty ? target : action, headers: headers, body: fields.encoded)
            )
        }

        /// Redeems the code of a callback.
        func redeem(_ callback: HTTPResponse) throws -> HTTPResponse {
            let form: FormParameters = [
                "grant_type": "authorization_code", "client_id": provider.client.id,
                "client_secret": provider.client.secret, "redirect_uri": redirectURI,
                "code": try #require(callback.callbackParameter("code")),
            ]
            return provider.respond(to: .form(try #require(provider.path(of: .token)), form))
        }
    }

    private static let languages = [
        ("gitee", "zh-CN"), ("gitlab", "en"), ("doorkeeper", "en"), ("github", "en"), ("employeechoice", "zh-CN"),
        ("qq", "zh-CN"), ("tutorial", "zh-CN"), ("rfc", "en"),
    ]

    @Test("each page has the accounts and the buttons, in the provider's language, and nothing from elsewhere")
    func pages() throws {
        for (name, language) in Self.languages {
            let visit = try Visit(name)
            let text = visit.page.text
            #expect(visit.page.status == 200, "\(name)")
            #expect(text.contains("<html lang=\"\(language)\">"), "\(name)")
            for login in visit.provider.accounts.map(\.login) {
                #expect(text.contains("<option value=\"\(login)\">"), "\(name)")
            }
            #expect(text.contains("name=\"_decision\" value=\"close\""), "\(name)")
            #expect(
                text.contains(language == "en" && name != "tutorial" ? "<strong>Mock.</strong>" : "模拟页面"),
                "\(name)"
            )
            #expect(!text.contains("src="), "\(name)")
            #expect(!text.contains("href=\"http"), "\(name)")
        }
    }

    @Test("approving calls back with a code, closing calls nobody")
    func buttons() throws {
        for (name, _) in Self.languages {
            let approved = try Visit(name).press([("_decision", "approve"), ("_account", "mock-dev")])
            #expect(approved.location.hasPrefix("\(Self.redirectURI)?code="), "\(name)")
            let closed = try Visit(name).press([("_decision", "close")])
            #expect(closed.headers["Location"] == nil, "\(name)")
            let shows = closed.text.contains("The window is closed") || closed.text.contains("窗口已关闭")
            #expect(closed.status == 200 && shows, "\(name) does not show that the window was closed")
        }
    }

    @Test(
        "whoever is chosen from the list is the one whose token it is",
        arguments: ["gitee", "gitlab", "github", "rfc"]
    )
    func account(_ name: String) throws {
        let visit = try Visit(name)
        let boxes = visit.provider.profile.defaultScope.names.map { ("_scope", $0) }
        _ = try visit.redeem(visit.press([("_decision", "approve"), ("_account", "other-dev")] + boxes))
        let token = try #require(visit.provider.ledger["at#1"]?.value.text)
        let path = try #require(visit.provider.path(of: .userinfo))
        let profile = visit.provider.respond(to: .get(path, token: token))
        #expect(profile.status == 200)
        #expect(profile.text.contains("Other Dev"))
    }

    @Test("somebody without an account is asked again, and nothing is minted", arguments: ["gitlab", "qq", "rfc"])
    func stranger(_ name: String) throws {
        let visit = try Visit(name)
        let answer = visit.press([("_decision", "approve"), ("_account", "nobody")])
        #expect(answer.status == 200)
        #expect(answer.text.contains("<option value=\"mock-dev\">"))
        #expect(visit.provider.ledger["code#1"] == nil)
        let note = visit.provider.journal.exchanges.last?.explanation.notes.last
        #expect(note == "nobody has the account 'nobody': the page is shown again")
    }

    @Test(
        "a box without its tick narrows the scope where the provider has boxes",
        arguments: [("gitee", "user_info projects", "user_info"), ("rfc", "profile email", "profile")]
    )
    func boxes(_ name: String, asked: String, ticked: String) throws {
        let visit = try Visit(name, scope: asked)
        for scope in asked.split(separator: " ") {
            #expect(visit.page.text.contains("type=\"checkbox\" name=\"_scope\" value=\"\(scope)\""))
        }
        let all = asked.split(separator: " ").map { ("_scope", String($0)) }
        let whole = try Visit(name, scope: asked).press([("_decision", "approve")] + all)
        #expect(whole.callbackParameter("code") != nil)
        let answer = try visit.redeem(visit.press([("_decision", "approve"), ("_scope", ticked)]))
        #expect(try JSONReader.value(answer.body)["scope"]?.string == ticked)
    }

    @Test("where a person grants all or nothing there are no boxes", arguments: ["gitlab", "github"])
    func noBoxes(_ name: String) throws {
        #expect(try !Visit(name).page.text.contains("checkbox"))
    }

    @Test("the names of a hostile client are text on every page")
    func escaping() throws {
        for (name, _) in Self.languages {
            let provider = try MockProvider(
                try ProviderProfile.named(name),
                client: Client(name: "<script>alert(1)</script>"),
                isListening: false
            )
            provider.setAccounts([Account(id: 1, login: "\"><img src=x>", name: "<b>", email: "x@example.com")])
            let path = try #require(provider.path(of: .authorization)) + (name == "qq" ? "" : "?")
            let query =
                "response_type=code&client_id=\(provider.client.id)&redirect_uri=http%3A%2F%2Fa%2Fcb"
                + "&state=%22%3E%3Ci%3E"
            let target = name == "qq" ? "/oauth2.0/show?which=Login&display=pc&\(query)" : path + query
            let text = provider.respond(to: HTTPRequest(.get, target, headers: Self.agent)).text
            #expect(text.contains("&lt;b&gt;"), "\(name)")
            for raw in ["<script>alert", "<img", "<b>", "<i>"] { #expect(!text.contains(raw), "\(name): \(raw)") }
        }
    }
}
