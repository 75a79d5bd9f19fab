import HTTPWire
import OAuthHarness

/// The pages for people: one document each with its style and its script inside, under a policy that lets nothing else
/// in.
enum Inspector {
    static let page = document(markup: markup, script: script)

    /// A page with the inspector's look.
    static func document(markup: String, script: String = "") -> HTTPResponse {
        HTTPResponse(
            status: 200,
            headers: [
                "Content-Type": "text/html; charset=utf-8",
                "Content-Security-Policy": policy(script),
                "X-Frame-Options": "DENY",
            ],
            body: Array(document(markup, script).utf8)
        )
    }

    /// Only this style, only this script, and calls to the page's own origin.
    private static func policy(_ script: String) -> String {
        [
            "default-src 'none'", "style-src '\(digest(style))'", "script-src '\(digest(script))'",
            "connect-src 'self'", "img-src data:", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
        ].joined(separator: "; ")
    }

    private static func digest(_ text: String) -> String {
        "sha256-" + Base64.encode(SHA256.hash(Array(text.utf8)))
    }

    private static func document(_ markup: String, _ script: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>OAuthHarness</title>
        <link rel="icon" href="data:,">
        <style>\(style)</style>
        </head>
        \(markup)
        <script>\(script)</script>
        </html>

        """
    }
}
