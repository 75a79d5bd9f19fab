import HTTPWire
import OAuthHarness

/// The inspector page: one document with its style and its script inside, under a policy that lets nothing else in.
enum Inspector {
    static let page = HTTPResponse(
        status: 200,
        headers: [
            "Content-Type": "text/html; charset=utf-8",
            "Content-Security-Policy": policy,
            "X-Frame-Options": "DENY",
        ],
        body: Array(document.utf8)
    )

    /// Only this style, only this script, and calls to the page's own origin.
    private static let policy = [
        "default-src 'none'", "style-src '\(digest(style))'", "script-src '\(digest(script))'", "connect-src 'self'",
        "img-src data:", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    private static func digest(_ text: String) -> String {
        "sha256-" + Base64.encode(SHA256.hash(Array(text.utf8)))
    }

    private static let document = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>OAuthHarness inspector</title>
        <link rel="icon" href="data:,">
        <style>\(style)</style>
        </head>
        \(markup)
        <script>\(script)</script>
        </html>

        """
}
