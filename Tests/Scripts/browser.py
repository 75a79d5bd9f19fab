"""Consent pages, inspector and desk in a real browser: sizes, keys, what is offered, and what a person does with them."""

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
    "tutorial": ("zh-CN", "[type=submit]", None, None),
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


# What is wider than the box that it stands in, or stands outside of its section.
SPILLS = """(() => {
  const wide = [...document.querySelectorAll('body *')].filter(one => {
    const box = one.getBoundingClientRect(), style = getComputedStyle(one);
    if (!box.width || !box.height || one.closest('.hidden, .skip, option')) return false;
    const frame = one.closest('section, main');
    const edge = frame ? frame.getBoundingClientRect().right : innerWidth;
    return box.right > edge + 1 || style.overflowX === 'visible' && style.display !== 'inline'
      && one.scrollWidth > one.clientWidth + 1;
  });
  return wide.map(one => one.tagName + (one.id ? '#' + one.id : '') + ' ' + one.textContent.slice(0, 40));
})()"""

# Every button, field and region has a name, and headings leave no level out.
NAMELESS = """(() => {
  const seen = one => one.getClientRects().length > 0;
  const name = one => (one.getAttribute('aria-label') || one.textContent.trim() || one.value
    || [...(one.labels || [])].map(label => label.textContent).join('') || one.getAttribute('aria-labelledby') || '');
  const fields = [...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, [role=listbox]')]
    .filter(seen).filter(one => one.matches('input, select, textarea')
      ? !(one.labels || []).length && !one.getAttribute('aria-label') && one.type !== 'submit' : !name(one));
  const levels = [...document.querySelectorAll('h1, h2, h3, h4')].filter(seen).map(one => Number(one.tagName[1]));
  const leaps = levels.filter((level, index) => level > (index ? levels[index - 1] : 0) + 1);
  return [...fields.map(one => one.outerHTML.slice(0, 80)), ...leaps.map(level => 'a leap to h' + level),
    ...(document.querySelectorAll('main').length === 1 ? [] : ['not one main'])];
})()"""

SIZES = [(width, dark) for width in [390, 1200] for dark in [False, True]]


def fits(browser, what):
    overflow = browser.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert overflow <= 0, f"{what}: {overflow} pixels too wide"
    spills = browser.evaluate(SPILLS)
    assert not spills, f"{what}: {spills[:5]}"


def look(browser, folder, name):
    """A page at each size, in light and dark: everything fits, has a name and can be read."""
    for width, dark in SIZES:
        browser.resize(width, dark=dark)
        browser.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))")
        browser.evaluate("scrollTo(0, 0)")
        fits(browser, f"{name} at {width}")
        browser.screenshot(folder / f"{name}-{width}{'-dark' if dark else ''}.png")
    nameless = browser.evaluate(NAMELESS)
    assert not nameless, f"{name}: {nameless}"


def focused(browser):
    """The id of what has the focus, which must show."""
    shows = browser.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'")
    name = browser.evaluate("document.activeElement.id || document.activeElement.tagName")
    assert shows, f"the focus on {name} does not show"
    return name


def reload(browser, url):
    browser.open("about:blank#")
    browser.open(url)


def consent(browser, harness, client, folder, name):
    language, approve, deny, denied = PROVIDERS[name]
    with serving(harness, name) as ready:
        url = authorization(ready, client)
        reload(browser, url)
        look(browser, folder, f"consent-{name}")
        assert browser.evaluate("/Mock|模拟/.test(document.querySelector('.mock').innerText)"), name
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

        browser.click("[name=_decision][value=close]")
        browser.wait("/The window is closed|窗口已关闭/.test(document.body.innerText)")
        look(browser, folder, f"closed-{name}")
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


def device(browser, harness, folder):
    """The page for a device's code says that it is a mock, and what became of the code."""
    with serving(harness, "github") as ready:
        answer = json.loads(subprocess.run(
            ["curl", "-sS", "--noproxy", "*", "-H", "Accept: application/json", "-d", f"client_id={ready['client_id']}",
             ready["endpoints"]["device_authorization"]], stdout=subprocess.PIPE, check=True).stdout)
        reload(browser, answer["verification_uri"])
        look(browser, folder, "device")
        assert browser.evaluate("document.querySelector('.mock').innerText.includes('Mock')")
        browser.evaluate(f"document.querySelector('[name=user_code]').value = {json.dumps(answer['user_code'])}")
        browser.click("[value=approve]")
        browser.wait("document.body.innerText.includes('The device is connected.')")
        print("ok  a device is connected on a page that says what it is")


def desk(browser, harness, client, folder):
    """All providers: what to do first, one timeline, and a way from each line to its exchange."""
    with serving(harness, "gitee", "qq", "gitlab") as line:
        one, two = line["providers"][:2]
        browser.open(one["base_url"] + "/")
        look(browser, folder, "root")
        browser.open(one["base_url"] + "/_harness/")
        browser.wait("document.getElementById('status').textContent === 'live'")
        look(browser, folder, "desk-empty")
        assert browser.evaluate("document.getElementById('empty').getClientRects().length") > 0
        for ready in [one, two, one]:
            subprocess.run(["curl", "-sS", "--noproxy", "*", "-o", "/dev/null", authorization(ready, client)], check=True)
        browser.wait("document.querySelectorAll('#exchanges li').length === 3")
        look(browser, folder, "desk")
        browser.evaluate("document.querySelectorAll('#exchanges a')[2].focus()")
        browser.press("Enter", number=13)
        browser.wait("document.getElementById('h-detail').textContent === 'Exchange 2'")
        assert browser.evaluate("location.href").startswith(one["base_url"] + "/_harness/inspector")
        print("ok  the desk leads to each provider's exchange")


def sent(browser, ready, client, count):
    """Sends an authorization request, and waits until that many are on the page."""
    browser.evaluate(f"fetch({json.dumps(authorization(ready, client))}, {{redirect: 'manual'}}).then(() => 1)")
    browser.wait(f"document.querySelectorAll('#exchanges li').length === {count}")


def chosen(browser, number):
    browser.wait(f"document.getElementById('h-detail').textContent === 'Exchange {number}'"
                 f" && document.querySelector('[aria-selected=true]').id === 'x{number}'")


def start(browser, harness, client, folder):
    """The first screen tells what to do; follow, keys and focus; hold, send again, compare."""
    with serving(harness, "gitlab", "--auto", "approve") as ready:
        browser.open(ready["base_url"] + "/_harness/")
        browser.wait("document.getElementById('status').textContent === 'live'")
        browser.wait("document.getElementById('try').textContent.includes('client_id=')")
        look(browser, folder, "inspector-empty")
        browser.resize(1200)
        first = browser.evaluate("document.getElementById('try-link').getBoundingClientRect().bottom")
        assert first < 400, "the first screen does not show what to do"
        assert ready["client_id"] in browser.evaluate("document.getElementById('start').innerText")
        assert ready["endpoints"]["token"] in browser.evaluate("document.getElementById('start').innerText")
        assert ready["client_secret"] not in browser.evaluate("document.body.innerText")
        browser.click("#secrets")
        browser.wait(f"document.getElementById('start').innerText.includes({json.dumps(ready['client_secret'])})")
        browser.click("#secrets")
        browser.wait(f"!document.getElementById('start').innerText.includes({json.dumps(ready['client_secret'])})")
        print("ok  the first screen tells what to do")

        # Follow selects the newest; whoever chooses an older one keeps it, until follow is ticked again.
        for count in [1, 2, 3]:
            sent(browser, ready, client, count)
            chosen(browser, count)
        assert "3 GET" in browser.evaluate("document.getElementById('news').textContent")
        reload(browser, ready["base_url"] + "/_harness/")
        chosen(browser, 3)
        browser.click("#x2")
        chosen(browser, 2)
        assert not browser.evaluate("document.getElementById('latest').checked")
        sent(browser, ready, client, 4)
        chosen(browser, 2)
        browser.evaluate("document.activeElement.blur()")
        browser.press("f", "KeyF", 70)
        chosen(browser, 4)
        print("ok  follow selects the newest exchange")

        # The list is one stop of the keyboard: arrows, Home, End, Enter to the detail, Escape back.
        browser.evaluate("document.getElementById('latest').focus()")
        browser.press("Tab", number=9)
        assert focused(browser) == "exchanges"
        for key, number, expected in [("Home", 36, 1), ("ArrowDown", 40, 2), ("End", 35, 4), ("ArrowUp", 38, 3)]:
            browser.press(key, number=number)
            chosen(browser, expected)
        assert browser.evaluate("document.getElementById('exchanges').getAttribute('aria-activedescendant')") == "x3"
        browser.press("Enter", number=13)
        assert focused(browser) == "h-detail"
        browser.press("Tab", number=9)
        assert focused(browser) == "curl"
        browser.press("Escape", number=27)
        assert focused(browser) == "exchanges"
        print("ok  the keyboard leads through the timeline")

        # A request is sent again, and compared with the first.
        browser.press("r", "KeyR", 82)
        browser.wait("document.querySelectorAll('#exchanges li').length === 5")
        browser.evaluate("document.getElementById('with').value = '5';"
                         "document.getElementById('with').dispatchEvent(new Event('change'))")
        browser.wait("document.querySelector('#rows .differs')")
        assert browser.evaluate("document.getElementById('left-name').textContent") == "Exchange 3"
        rows = browser.evaluate("document.getElementById('rows').innerText")
        assert "≠ answer field Location" in rows and "request method" not in rows, rows
        look(browser, folder, "inspector-comparison")
        browser.resize(1200)
        browser.click("#only-differing")
        browser.wait("document.getElementById('rows').innerText.includes('request method')")
        browser.click("#close-comparison")
        print("ok  a request is sent again, and two exchanges are compared")

        # The next answer is held, edited and sent.
        browser.evaluate("document.activeElement.blur()")
        if not browser.evaluate("document.getElementById('latest').checked"):
            browser.press("f", "KeyF", 70)
        browser.press("h", "KeyH", 72)
        browser.wait("document.getElementById('holding').textContent.includes('Will hold 1 of any')")
        browser.evaluate("(() => { window.got = null; fetch('/oauth/token', {method: 'POST'}).then(async answer => "
                         "{ window.got = answer.status + ' ' + await answer.text(); }); return 1; })()")
        chosen(browser, 6)
        browser.wait("!document.getElementById('f-held').hidden")
        assert browser.evaluate("window.got") is None
        look(browser, folder, "inspector-held")
        browser.resize(1200)
        browser.evaluate("document.querySelector('#f-held [name=status]').value = '418';"
                         "document.querySelector('#f-held [name=body]').value = 'edited'")
        browser.click("#f-held button:not([type=button])")
        browser.wait("window.got === '418 edited'")
        browser.wait("document.getElementById('response').textContent.startsWith('418')")
        browser.wait("document.getElementById('f-held').hidden")
        print("ok  the next answer is held, edited and let go")

        # Only pairs that can fire are offered, with the reason.
        def offered(action):
            browser.evaluate(f"document.getElementById('actions').value = {json.dumps(action)};"
                             "document.getElementById('actions').dispatchEvent(new Event('change'))")
            return browser.evaluate("[...document.getElementById('words').options].map(one => one.value)")
        assert offered("expireCode") == ["token", "other", "any"]
        assert "acts at token alone" in browser.evaluate("document.getElementById('hint').textContent")
        assert "openid" not in offered("serverError")
        kinds = browser.evaluate("[...document.getElementById('faults').options].map(one => one.value)")
        assert "reset" in kinds and "expiredCertificate" not in kinds
        assert "https" in browser.evaluate("document.getElementById('impossible').textContent")
        print("ok  the form offers what can fire")
        # A page that follows events must not outlive its provider.
        browser.open("about:blank#")


def inspector(browser, harness, client, folder):
    with serving(harness, "gitlab", "--auto", "approve") as ready:
        browser.errors.clear()
        browser.resize(1200)
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
        look(browser, folder, "inspector")
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
        device(browser, harness, folder)
        desk(browser, harness, client, folder)
        start(browser, harness, client, folder)
        inspector(browser, harness, client, folder)
    finally:
        browser.close()


main()
