"""httpx-auth's authorization code grant with PKCE; the library listens on the redirect URI by itself."""
import contextlib
import threading
import webbrowser
from queue import Queue
from urllib import parse, request

import httpx
import httpx_auth
from httpx_auth import OAuth2, OAuth2AuthorizationCodePKCE, TokenMemoryCache

from driver import Driver, Failure, drive, profile


class Browser(webbrowser.BaseBrowser):
    """The browser that the library opens: the runner's."""

    opened = Queue()

    def open(self, url, new=0, autoraise=True):
        self.opened.put(url)
        return True


webbrowser.register("runner", None, Browser(), preferred=True)


class HttpxAuth(Driver):
    thread = heard = None
    capabilities = ["authorization_code", "userinfo", "sendsState", "sendsPKCE", "listens"]

    def reset(self, message):
        self.earlier = OAuth2.token_cache = TokenMemoryCache()
        where = parse.urlsplit(self.redirect_uri)
        self.attempt, self.signed_in, self.listens = None, False, where.port == 0
        self.auth = OAuth2AuthorizationCodePKCE(
            self.ends["authorization"], self.ends["token"], client_id=self.id, scope=" ".join(self.scope),
            redirect_uri_domain=where.hostname, redirect_uri_port=where.port or 5000, timeout=5,
            redirect_uri_endpoint=where._replace(scheme="", netloc="").geturl().lstrip("/"),
            **({"client_secret": self.secret} if self.secret else {}))

    def authorize(self, message):
        self.end_earlier()
        self.earlier, OAuth2.token_cache = OAuth2.token_cache, TokenMemoryCache()  # a token there means no sign-in
        self.attempt = Queue()
        self.thread = threading.Thread(target=self.sign_in, args=[self.attempt], daemon=True)
        self.thread.start()
        return {"url": Browser.opened.get(timeout=3)}

    def end_earlier(self):
        """An attempt that nobody finished has the port until its time is over, or an error comes in."""
        if self.thread and self.thread.is_alive():
            with contextlib.suppress(Failure):
                self.visit(self.heard + ("&" if "?" in self.heard else "?") + "error=superseded")
            self.thread.join()
        self.heard = self.auth.redirect_uri

    def cancelled(self, message):
        OAuth2.token_cache = self.earlier
        raise Failure("user_cancelled")

    def sign_in(self, attempt):
        try:
            asked = next(self.auth.auth_flow(httpx.Request("GET", self.ends["userinfo"])))
            attempt.put({"access_token": asked.headers["Authorization"].partition(" ")[2]})
        except Exception as exception:
            attempt.put(exception)

    def callback(self, message):
        if not self.attempt:
            raise Failure("no_pending_flow")
        if not self.listens:
            self.visit(message["url"])
        result = self.attempt.get()
        self.attempt = None
        if isinstance(result, Exception):
            raise result
        self.signed_in = True
        return result

    def visit(self, url):
        """The browser at the library's address; it runs the one script that a page there can have."""
        try:
            with request.urlopen(url, timeout=5) as page:
                has_script = b"httpx_auth_redirect" in page.read()
        except OSError:
            raise Failure("no_pending_flow")
        if has_script:
            self.visit(url + ("&" if "?" in url else "?") + "httpx_auth_redirect=1")

    def userinfo(self, message):
        if not self.signed_in:
            raise Failure("sign_in_required")
        with httpx.Client() as client:
            answer = client.get(self.ends["userinfo"], auth=self.auth)
        return profile(answer.status_code, answer.json)

    def failure(self, exception):
        if isinstance(exception, httpx_auth.TimeoutOccurred):
            return Failure("timeout")
        if isinstance(exception, httpx_auth.InvalidGrantRequest):
            word, _, description = str(exception).partition("\nAdditional information")[0].partition(": ")
            return Failure(word, error_description=description) if word.isidentifier() else Failure("invalid_response")
        if isinstance(exception, httpx_auth.StateNotProvided):
            return Failure("state_mismatch")
        if isinstance(exception, httpx_auth.HttpxAuthException):
            return Failure("invalid_response")


drive(HttpxAuth())
