import Foundation
import OAuthConformance
import TestSupport
import Testing

@Suite("The player stands where programs look for a browser", .heavy)
struct PlayerTests {
    /// A client as people write it: it opens the browser, waits for it, and then for the callback.
    private static let client = """
        import http.server, subprocess, sys, urllib.parse, webbrowser
        came = {}
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                came.update(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query))
                self.send_response(200)
                self.end_headers()
                self.wfile.write(b"done")
            def log_message(self, *_): pass
        server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        server.timeout = 30
        query = urllib.parse.urlencode({"response_type": "code", "client_id": "app", "state": "st-1",
            "redirect_uri": "http://127.0.0.1:%d/cb" % server.server_port})
        page = sys.argv[1] + "?" + query
        opened = subprocess.call(sys.argv[2:] + [page]) == 0 if sys.argv[2:] else webbrowser.open(page)
        if not opened: sys.exit("no browser")
        server.handle_request()
        print(came.get("error") or came.get("code") and "signed in", came.get("state"))
        """

    /// `BROWSER` as it is, or with a place for the address; or a program in `PATH` that opens pages.
    @Test(
        "for Python's webbrowser",
        arguments: [("approve", ""), ("deny", ""), ("approve", " %s"), ("deny", "xdg-open")]
    )
    func python(_ person: String, _ way: String) async throws {
        let scratch = try Scratch()
        let client = try scratch.write(Self.client, to: "client.py")
        let port = try #require(FreePort.next())
        let player = [Binary.path, "player", "--proxy", "http://127.0.0.1:\(port)", "--auto", person, "--"]
        let folder = try PlayerFolder(scratch.folder.path, player: player)
        var variables = folder.variables(path: ProcessInfo.processInfo.environment["PATH"])
        let isProgram = way == "xdg-open"
        if !isProgram { variables["BROWSER"]? += way }
        let options = ["--client-id", "app", "--public-url", "https://gitee.com", "--port", "\(port)"]
        try await Started.with(["serve", "gitee"] + options) { _ in
            let ended = try await Binary.run(
                "/usr/bin/env",
                ["python3", client, "https://gitee.com/oauth/authorize"] + (isProgram ? [way] : []),
                environment: variables
            )
            #expect(ended.output == (person == "approve" ? "signed in st-1\n" : "access_denied st-1\n"), "\(ended)")
        }
    }

    @Test("and tells why a page leads nowhere") func nowhere() async throws {
        let lost = try await Binary.run("player", "https://gitee.com/oauth/authorize?client_id=app")
        #expect(lost.status == 1)
        #expect(lost.error.contains("https://gitee.com/oauth/authorize leads nowhere"))
        let none = try await Binary.run("player", "--auto", "deny", "readme.txt")
        #expect(none.status == 2)
        #expect(none.error.contains("none of the words is a page"))
    }
}
