"""Consent pages and inspector in a real browser: approve, deny, close, flip a quirk, watch the timeline change."""

import contextlib
import http.server
import json
import pathlib
import queue
import subprocess
import sys
import threading
import urllib.parse

from devtools import Browser

PROVIDERS = {
    # provider: (language, what approves, what denies, what comes back after a denial)
    "gitee": ("zh-CN", "#approve input[type=submit]", ".btn-danger", "error=access_denied"),
    "gitlab": ("en", "#approve input[type=submit]", ".btn-danger", "error=access_denied"),
    "doorkeeper": ("en", "#approve input[type=submit]", ".btn-danger", "error=access_denied"),
    "github": ("en", "[value=approve]", "[value=deny]", "error=access_denied"),
    "employeechoice": ("zh-CN", "[value=approve]", "[value=deny]", "error=access_denied"),
    "qq": ("zh-CN", "[value=approve]", "[value=deny]", None),
    "tutorial": ("en", "[type=submit]", None, None),
    "rfc": ("en", "[value=approve]", "[value=deny]", "error=access_denied"),
}


class Client(http.server.ThreadingHTTPServer):
    """The client's callback address: it keeps what comes."""

    def __init__(self):
        self.callbacks = queue.Queue()
        client = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                if self.path.startswith("/cb"):
                    client.callbacks.put(self.path)
                body = b"<!DOCTYPE html><title>client</title><link rel=icon href='data:,'>back at the client"
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                with contextlib.suppress(BrokenPipeError):
                    self.wfile.write(body)

            def log_message(self, *_):
                pass

        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}/cb"

    def callback(self):
        return self.callbacks.get(timeout=10)


@contextlib.contextmanager
def serving(harness, *arguments):
    process = subprocess.Popen([harness, "serve", *arguments, "--json", "--quiet"], stdout=subprocess.PIPE)
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.terminate()
        process.wait()


def authorization(ready, client, **more):
    query = {"response_type": "code", "client_id": ready["client_id"], "redirect_uri": client.address,
             "state": "st-1", **more}
    return ready["endpoints"]["authorization"] + "?" + urllib.parse.urlencode(query)


def fits(browser, what):
    overflow = browser.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert overflow <= 0, f"{what}: {overflow} pixels too wide"


def reload(browser, url):
    browser.open("about:blank#")
    browser.open(url)


def consent(browser, harness, client, folder, name):
    language, approve, deny, denied = PROVIDERS[name]
    with serving(harness, name) as ready:
        url = authorization(ready, client)
        for width in [400, 1400]:
            browser.resize(width)
            reload(browser, url)
            fits(browser, f"{name} at {width}")
            browser.screenshot(folder / f"consent-{name}-{width}.png")
        assert browser.evaluate("document.documentElement.lang") == language, name
        outside = browser.evaluate(
            "performance.getEntriesByType('resource').filter(e => !e.name.startsWith(location.origin)).length")
        assert outside == 0, f"{name} loads {outside} things from elsewhere"

        if deny:
            browser.click(deny)
            if denied:
                answer = client.callback()
                assert denied in answer and "state=st-1" in answer, answer
            else:
                browser.wait("!document.querySelector('form')")
                assert client.callbacks.empty(), f"{name} called back"
            reload(browser, url)

        # By keyboard alone: the second account from the list, then the button that approves.
        browser.evaluate("document.querySelector('[name=_account]').focus()")
        browser.press("ArrowDown", number=40)
        browser.wait("document.querySelector('[name=_account]').value === 'other-dev'")
        browser.evaluate(f"document.querySelector({json.dumps(approve)}).focus()")
        browser.press("Enter", number=13)
        answer = client.callback()
        assert "code=" in answer, answer
        journal = state(browser, ready, "journal")
        assert journal["exchanges"][-1]["endpoint"] == "authorization", name
        blocked = [one for one in browser.errors if "Content Security Policy" in json.dumps(one)]
        assert not blocked, blocked
        print(f"ok  consent page of {name}")


def state(browser, ready, call):
    browser.open(ready["base_url"] + "/_harness/")
    return browser.evaluate(f"fetch('/_harness/{call}').then(answer => answer.json())")


def narrowed(browser, harness, client):
    """A box without its tick takes the scope away."""
    with serving(harness, "gitee") as ready:
        reload(browser, authorization(ready, client, scope="user_info projects"))
        browser.click("[value=projects]")
        browser.click("#approve input[type=submit]")
        code = urllib.parse.parse_qs(client.callback().partition("?")[2])["code"][0]
        body = urllib.parse.urlencode({
            "grant_type": "authorization_code", "client_id": ready["client_id"], "code": code,
            "client_secret": ready["client_secret"], "redirect_uri": client.address})
        answer = json.loads(subprocess.run(
            ["curl", "-sS", "--noproxy", "*", "-d", body, ready["endpoints"]["token"]],
            stdout=subprocess.PIPE, check=True).stdout)
        assert answer["scope"] == "user_info", answer
        print("ok  a scope that was not ticked is not granted")


def inspector(browser, harness, client, folder):
    with serving(harness, "gitlab", "--auto", "approve") as ready:
        browser.errors.clear()
        browser.resize(1400)
        browser.open(ready["base_url"] + "/_harness/")
        browser.wait("document.getElementById('status').textContent === 'live'")
        browser.evaluate(f"fetch({json.dumps(authorization(ready, client))}, {{redirect: 'manual'}}).then(() => 1)")
        browser.wait("document.querySelectorAll('#exchanges li').length === 1")
        browser.wait("document.getElementById('exchanges').textContent.includes('code#1')")
        browser.wait("document.getElementById('ledger').textContent.includes('code#1')")
        print("ok  the timeline shows a login as it happens")

        # A quirk is flipped, and the provider has it.
        browser.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        browser.wait("document.getElementById('knob-accessTokenLifetime')")
        browser.evaluate("(() => { const knob = document.getElementById('knob-accessTokenLifetime'); knob.value = '30s';"
                         " knob.dispatchEvent(new Event('change')); })()")
        browser.wait("document.querySelector('.knob.turned')")
        knobs = browser.evaluate("fetch('/_harness/profile').then(answer => answer.json())")["knobs"]
        assert [one["value"] for one in knobs if one["name"] == "accessTokenLifetime"] == ["30"]
        print("ok  a quirk is flipped on the page")

        # d denies the next login.
        browser.evaluate("document.activeElement.blur()")
        browser.press("d", "KeyD", 68)
        browser.wait("document.getElementById('script').textContent.includes('deny')")
        browser.evaluate(f"fetch({json.dumps(authorization(ready, client))}, {{redirect: 'manual'}}).then(() => 1)")
        browser.wait("document.querySelectorAll('#exchanges li').length === 2")
        browser.wait("document.getElementById('response').textContent.includes('error=access_denied')")
        print("ok  the next login is denied by a key")

        # A code expires, a token is minted and dies, the clock moves.
        browser.click("#ledger button")
        browser.wait("document.getElementById('ledger').textContent.includes('expired by hand')")
        browser.click("#issue")
        browser.wait("document.getElementById('ledger').textContent.includes('revoke at#1')")
        browser.click("#revoke-all")
        browser.wait("document.getElementById('ledger').textContent.includes('revoked')")
        before = browser.evaluate("fetch('/_harness/state').then(answer => answer.json())")["clock"]["advanced_seconds"]
        browser.click("#f-clock button")
        browser.wait("document.getElementById('clock').textContent.includes('moved by 60')")
        assert before == 0
        print("ok  codes and tokens end, the clock moves")

        # A refused call names what was wrong, and changes nothing.
        browser.evaluate("document.querySelector('#actions').value = 'serverError';"
                         "document.querySelector('#actions').dispatchEvent(new Event('change'));"
                         "document.querySelector('#f-rule [name=arguments]').value = '{\"statu\":502}'")
        browser.click("#f-rule button")
        browser.wait("document.getElementById('problem').textContent.includes(\"'status'\")")
        errors = [one for one in browser.errors if "status of 400" not in json.dumps(one)]
        assert not errors, errors

        browser.evaluate("document.activeElement.blur()")
        browser.press("k", "KeyK", 75)
        browser.wait("document.getElementById('h-detail').textContent === 'Exchange 1'")
        for width, dark in [(400, False), (400, True), (1400, False), (1400, True)]:
            browser.resize(width, dark=dark)
            browser.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))")
            browser.evaluate("scrollTo(0, 0)")
            fits(browser, f"inspector at {width}")
            browser.screenshot(folder / f"inspector-{width}{'-dark' if dark else ''}.png")
        print("ok  the inspector fits two widths in light and dark")

        browser.click("#reset")
        browser.wait("document.querySelectorAll('#exchanges li').length === 0")
        print("ok  a reset empties the page")


def main():
    program, harness, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    client = Client()
    browser = Browser(program)
    try:
        for name in PROVIDERS:
            consent(browser, harness, client, folder, name)
        narrowed(browser, harness, client)
        inspector(browser, harness, client, folder)
    finally:
        browser.close()


main()
