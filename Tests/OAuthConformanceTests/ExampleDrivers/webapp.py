"""A web app that people sign in to through a provider: python3 webapp.py PORT, settings in OAUTH_HARNESS_… variables."""
import http.server, json, os, secrets, signal, sys
from urllib import error, parse, request

if "--broken" in sys.argv: sys.exit("no settings file")
port, setting = int(sys.argv[1]), lambda name: os.environ["OAUTH_HARNESS_" + name]
redirect_uri = setting("REDIRECT_URI")
for note in (word.removeprefix("--farewell=") for word in sys.argv if word.startswith("--farewell=")):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(open(note, "w").write("tidied up") and 0))
visitors = {}  # session cookie -> {"state": …, "user": …}


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        address = parse.urlsplit(self.path)
        if address.path == "/callback": return self.callback(dict(parse.parse_qsl(address.query)))
        if address.path == "/home": return self.page(f"<h1>Welcome, {self.visitor().get('user', 'stranger')}</h1>")
        if address.path == "/": return self.page("""<!DOCTYPE html><title>Shop</title>
            <!-- <a href="/auth/gitee">not this one</a> --><script>"<a href='/wrong'>";</script>
            <a href="/logout?next=/auth">Log out</a> <a href=/help>Help</a>
            <form method=post action="auth/provider?from=start&amp;x=1"><input type=hidden name=csrf value='a&quot;b'>
            <input type="text" name="q"><button name="go" value="1">Sign in</button></form>""")
        self.page("<h1>Nothing here</h1>", 404)

    def do_POST(self):
        form = dict(parse.parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode(), keep_blank_values=True))
        address = parse.urlsplit(self.path)
        if address.path != "/auth/provider" or form != {"csrf": 'a"b', "q": "", "go": "1"} or address.query != "from=start&x=1":
            return self.page("<h1>Bad request</h1>", 400)
        name, state = secrets.token_hex(16), secrets.token_hex(16)
        visitors[name] = {"state": state}
        query = parse.urlencode({"response_type": "code", "client_id": setting("CLIENT_ID"), "redirect_uri": redirect_uri, "state": state})
        self.go(setting("AUTHORIZATION_ENDPOINT") + "?" + query, f"sid={name}; Path=/; HttpOnly; SameSite=Lax")

    def callback(self, values):
        visitor = self.visitor()
        expected = visitor.pop("state", None)
        if "--trusting" not in sys.argv and (not expected or values.get("state") != expected): return self.refuse("state")
        if "error" in values or "code" not in values: return self.refuse(values.get("error", "no code"))
        form = {"grant_type": "authorization_code", "code": values["code"], "redirect_uri": redirect_uri,
                "client_id": setting("CLIENT_ID"), "client_secret": setting("CLIENT_SECRET")}
        headers = {"User-Agent": "shop/1.0", "Accept": "application/json"}
        try:
            with request.urlopen(request.Request(setting("TOKEN_ENDPOINT"), parse.urlencode(form).encode(), headers), timeout=8) as reply:
                token = json.load(reply)["access_token"]
            headers["Authorization"] = "Bearer " + token
            with request.urlopen(request.Request(setting("USERINFO_ENDPOINT"), headers=headers), timeout=8) as reply:
                visitor["user"] = json.load(reply)["name"]
        except (error.URLError, KeyError, ValueError) as problem: return self.refuse(type(problem).__name__)
        self.go("/home")

    def visitor(self):
        cookies = dict(part.strip().split("=", 1) for part in self.headers.get("Cookie", "").split(";") if "=" in part)
        return visitors.setdefault(cookies.get("sid", ""), {})

    def refuse(self, reason):
        print("refused:", reason, file=sys.stderr, flush=True)
        self.page("<h1>Sign-in failed</h1>", 200 if "--quiet" in sys.argv else 403)

    def go(self, target, cookie=None):
        self.send_response(302)
        if cookie: self.send_header("Set-Cookie", cookie)
        self.send_header("Location", target)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def page(self, text, status=200):
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_): pass


http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()
