import HTTPWire
import JSONText

extension Doorkeeper {
    /// The error page of the authorization endpoint (doorkeeper.md §4.4).
    static func errorPage(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let messages = DoorkeeperMessages(transaction.profile)
        let version = transaction.doorkeeper
        let text = HTML.escaped(refusal.errorDescription ?? messages.text(of: refusal))
        let heading = version < .v50 ? "page-header" : "border-bottom mb-4"
        let quoted = version < .v58 ? text : "\n    \(text)\n  "
        let status =
            switch transaction.profile[errorPageStatus] {
            case .ok: 200
            case .unauthorized: 401
            case .stock: version.errorPageHasStatus ? transaction.status(of: refusal.error) : 200
            }
        return page(
            """
              <div class="\(heading)">
              <h1>\(messages.errorTitle)</h1>
            </div>

            <main role="main">
              <pre>\(quoted)</pre>
            </main>

            """,
            status: status,
            transaction
        )
    }

    /// The stock consent page: what it asks, and one form a button.
    static func consentPage(_ transaction: Transaction) -> Reply {
        let words = ConsentWords(transaction.profile[language])
        let colon = colon(transaction)
        let name = HTML.escaped(transaction.client?.name ?? "")
        let choices = PageChoices(transaction: transaction, form: "approve")
        let isNarrowing = transaction.profile[skipConsentRule] == .sameAsLastTicked
        let items = isNarrowing ? choices.boxes() : transaction.scope.names.map(HTML.escaped)
        let scopes = items.map { "          <li>\($0)</li>\n" }.joined()
        let list =
            scopes.isEmpty
            ? ""
            : """
                <div id="oauth-permissions">
                  <p>\(words.list)\(colon)</p>

                  <ul class="text-info">
            \(scopes)      </ul>
                </div>


            """
        let fields = hiddenFields(transaction)
        return page(
            """
              <header class="page-header" role="banner">
              <h1>\(words.title)</h1>
            </header>

            <main role="main">
              \(MockNotice.html(transaction, language: pageLanguage(transaction)))
              <p class="h4">
                \(words.prompt.before)<strong class="text-info">\(name)</strong>\(words.prompt.after)
              </p>

            \(list)  <p>\(choices.accounts(label: words.account))\(isNarrowing ? choices.marker : "")</p>
              <div class="actions">
                \(form(nil, words.approve, "btn-success", fields, transaction))    \(
                    form("delete", words.deny, "btn-danger", fields, transaction)
                )  <button form="approve" name="_decision" value="close">\(words.close)</button>
              </div>
              <dl class="notes"><dt>\(words.deny)</dt><dd>\(words.denied)</dd>
              <dt>\(words.close)</dt><dd>\(words.closed)</dd></dl>
            </main>

            """,
            transaction,
            speaking: pageLanguage(transaction)
        )
    }

    /// The language of the pages, as HTML tells it.
    static func pageLanguage(_ transaction: Transaction) -> PageLanguage {
        transaction.profile[language] == .english ? .english : .chinese
    }

    /// From 5.9 on the text brings its colon; the zh-CN file has none.
    private static func colon(_ transaction: Transaction) -> String {
        transaction.profile[language] == .english || transaction.doorkeeper.writesColons ? ":" : ""
    }

    /// The page that shows a code to be copied (doorkeeper.md §3).
    static func nativePage(_ transaction: Transaction) -> Reply {
        let colon = colon(transaction)
        return page(
            """
              <header class="page-header">
              <h1>\(ConsentWords(transaction.profile[language]).code)\(colon)</h1>
            </header>

            <main role="main">
              <code id="authorization_code">\(HTML.escaped(transaction.text("code") ?? ""))</code>
            </main>

            """,
            transaction
        )
    }

    /// GitLab's page whose script opens the callback (gitlab.md §3.2).
    static func redirectPage(_ callback: Callback, _ transaction: Transaction) -> Reply {
        let address = String(decoding: HTML.link(callback.uri), as: UTF8.self)
        var reply = page(
            """
              <h1>Redirecting</h1>
              <p>Click <a href="\(address)">here</a> to redirect to the application.</p>
              <script>window.location = document.querySelector("a").href;</script>

            """,
            transaction,
            title: "Redirecting"
        )
        reply.meaning = .callback(callback)
        return reply
    }

    /// A form that posts itself to the client (OAuth 2.0 Form Post Response Mode).
    ///
    /// The form of 5.5 waits for a `load` event that `main` never has: no browser sends it.
    static func formPostPage(_ callback: Callback, _ transaction: Transaction) -> Reply {
        let version = transaction.doorkeeper
        let fields = callback.parameters.pairs.map { pair in
            let name = String(decoding: pair.name, as: UTF8.self)
            return "    " + hiddenField(name, String(decoding: pair.value, as: UTF8.self), hasID: true)
        }
        let action = String(decoding: HTML.link(callback.redirectURI), as: UTF8.self)
        let form = "action=\"\(action)\" accept-charset=\"UTF-8\" method=\"post\">"
        let content =
            version.honoursResponseMode
            ? """
            <form name="redirect_form" \(form)
            \(fields.joined())</form>
            <script>
              window.onload = function () {
                document.forms['redirect_form'].submit();
              };
            </script>

            """
            : """
            <main role="main" onload="document.forms[0].submit()">
              <form \(form)\(authenticityToken)
            \(fields.map { "  " + $0 }.joined())</form></main>

            """
        var reply = page(
            """
              <header class="page-header">
              <h1>\(ConsentWords(transaction.profile[language]).formPost)</h1>
            </header>

            \(content)
            """,
            transaction
        )
        reply.meaning = version.honoursResponseMode ? .callback(callback) : .page
        return reply
    }

    private static let authenticityToken =
        "<input type=\"hidden\" name=\"authenticity_token\" value=\"CSRF-TOKEN\" autocomplete=\"off\" />"

    private static func hiddenField(_ name: String, _ text: String?, hasID: Bool) -> String {
        let name = HTML.escaped(name)
        let id = hasID ? " id=\"\(name)\"" : ""
        let value = text.map { " value=\"\(HTML.escaped($0))\"" } ?? ""
        return "<input type=\"hidden\" name=\"\(name)\"\(id)\(value) autocomplete=\"off\" />\n"
    }

    /// The style sheet that the pages name; the text is this package's own.
    static let styleSheet = EndpointBehavior(.other, [.get], "/stylesheets/doorkeeper/application.css") { _ in
        .text(PageStyle(accent: "#1f6f43", bar: "#c2410c").sheet, contentType: "text/css; charset=utf-8")
    }

    /// A page in the engine's frame; only the consent page, which is more than the stock one, tells its language.
    static func page(
        _ content: String,
        status: Int = 200,
        _ transaction: Transaction,
        title: String? = nil,
        speaking: PageLanguage? = nil
    ) -> Reply {
        var headers = securityHeaders
        headers.append("Link", "</stylesheets/doorkeeper/application.css>; rel=preload; as=style; nopush")
        headers.append("Content-Type", "text/html; charset=utf-8")
        headers.append("Vary", "Accept")
        headers.append("Cache-Control", status == 200 ? "max-age=0, private, must-revalidate" : "no-cache")
        let text = """
            <!DOCTYPE html>
            <html\(speaking.map { " lang=\"\($0.rawValue)\"" } ?? "")>
            <head>
              <title>\(title ?? ConsentWords(transaction.profile[language]).layout)</title>
              <meta charset="utf-8">
              <meta http-equiv="X-UA-Compatible" content="IE=edge">
              <meta name="viewport" content="width=device-width, initial-scale=1.0">

              <link rel="stylesheet" media="screen" href="\(transaction.root)/stylesheets/doorkeeper/application.css" />
            \(speaking == nil ? "" : "  <link rel=\"icon\" href=\"data:,\" />\n")\
              <meta name="csrf-param" content="authenticity_token" />
            <meta name="csrf-token" content="CSRF-TOKEN" />
            </head>
            <body>
            <div id="container">

            \(content)
            </div>
            </body>
            </html>

            """
        return Reply(.page, status: status, headers: headers, content: .bytes(Array(text.utf8)))
    }

    /// What both forms of the consent page carry.
    private static func hiddenFields(_ transaction: Transaction) -> String {
        let pkce = transaction.profile.pkce != .off ? ["code_challenge", "code_challenge_method"] : []
        let mode = transaction.doorkeeper.honoursResponseMode ? ["response_mode"] : []
        let names = ["client_id", "redirect_uri", "state", "response_type"] + mode + ["scope"] + pkce
        let hasID = transaction.doorkeeper.hasFieldIDs
        return names.map { name in
            let text =
                switch name {
                case "scope": transaction.scope.joined()
                case "response_mode":
                    transaction.text(name) ?? ResponseMode.offered(isImplicit: isImplicit(transaction))[0].rawValue
                default: transaction.text(name) ?? (transaction.parameters.contains(name) ? "" : nil)
                }
            return "      " + hiddenField(name, text, hasID: hasID)
        }.joined()
    }

    private static func form(
        _ method: String?,
        _ label: String,
        _ style: String,
        _ fields: String,
        _ transaction: Transaction
    ) -> String {
        let verb =
            method.map { "<input type=\"hidden\" name=\"_method\" value=\"\($0)\" autocomplete=\"off\" />" } ?? ""
        return """
            <form\(method == nil ? " id=\"approve\"" : "") action="\(transaction.root)/oauth/authorize" accept-charset="UTF-8" method="post">\(verb)\
            \(authenticityToken)
            \(fields)      <input type="submit" name="commit" value="\(label)" class="btn \(style) btn-lg btn-block" \
            data-disable-with="\(label)" />
            </form>
            """
    }
}

/// The words of the stock consent page.
private struct ConsentWords {
    let layout: String
    let title: String
    let prompt: (before: String, after: String)
    let list: String
    let approve: String
    let deny: String
    /// The title of the page that shows a code.
    let code: String
    /// The title of the page that posts itself, as HTML.
    let formPost: String
    let account: String
    let close: String
    let denied: String
    let closed: String

    init(_ language: Doorkeeper.Language) {
        formPost =
            language == .chineseWithoutFallback
            ? "<span class=\"translation_missing\" "
                + "title=\"translation missing: zh-CN.doorkeeper.authorizations.form_post.title\">Title</span>"
            : "Submit this form"
        switch language {
        case .english:
            layout = "OAuth authorization required"
            title = "Authorization required"
            prompt = ("Authorize ", " to use your account?")
            list = "This application will be able to"
            approve = "Authorize"
            deny = "Deny"
            code = "Authorization code"
        case .chinese2015:
            layout = "OAuth 认证"
            title = "需要你授权"
            prompt = ("授权 ", " 使用你的帐号?")
            list = "此应用将会"
            approve = "授权"
            deny = "拒绝"
            code = "授权码"
        case .chinese, .chineseWithoutFallback:
            layout = "需要 OAuth 认证"
            title = "需要授权"
            prompt = ("授权 ", " 使用你的帐户？")
            list = "此应用将能够"
            approve = "同意授权"
            deny = "拒绝授权"
            code = "授权代码"
        }
        guard language != .english else {
            account = "Signed in as"
            close = PageLanguage.english.sentences.close
            denied = "The browser goes back to the application with error=access_denied."
            closed = "Nothing calls back: the application waits."
            return
        }
        account = "登录帐号"
        let sentences = PageLanguage.chinese.sentences
        (close, denied, closed) = (sentences.close, sentences.calledBack, sentences.waits)
    }
}
