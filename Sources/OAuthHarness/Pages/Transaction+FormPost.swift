import HTTPWire
import JSONText

extension Transaction {
    /// A page that posts the callback to the client at once (OAuth 2.0 Form Post Response Mode §2).
    func formPost(_ callback: Callback) -> Reply {
        let fields = callback.parameters.pairs.map { pair in
            let (name, value) = (
                String(decoding: pair.name, as: UTF8.self), String(decoding: pair.value, as: UTF8.self)
            )
            return "<input type=\"hidden\" name=\"\(HTML.escaped(name))\" value=\"\(HTML.escaped(value))\">"
        }
        let action = String(decoding: HTML.link(callback.redirectURI), as: UTF8.self)
        let body = """
            <form method="post" action="\(action)">
            \(fields.joined(separator: "\n"))
            <noscript><button>Continue</button></noscript></form>
            <script>document.forms[0].submit()</script>
            """
        var reply = Reply.text(HTML.page("Continue", body), headers: ["Cache-Control": "no-store"])
        reply.meaning = .callback(callback)
        return reply
    }
}
