"""The loop through which oauth-harness operates a library, and what all drivers in Python share."""
import json
import secrets
import sys
from urllib import parse


class Failure(Exception):
    """What a client tells its caller in place of a result."""

    def __init__(self, word, **details):
        super().__init__(word)
        self.answer = {"outcome": "error", "error": str(word), **{k: v for k, v in details.items() if v is not None}}


class Driver:
    """Operates one library. A subclass names its capabilities, and does what the library's documentation shows."""

    capabilities = []

    def configure(self, message):
        self.settings, self.ends = message, message["endpoints"]
        self.id, self.secret = message["client_id"], message.get("client_secret")
        self.redirect_uri, self.scope = message["redirect_uri"], message["scope"]
        self.reset(message)
        return {"capabilities": self.capabilities}

    def reset(self, message):
        """Forgets the session."""

    def quit(self, message):
        pass

    def cancelled(self, message):
        raise Failure("user_cancelled")

    def failure(self, exception):
        """The library's exceptions in the words of the protocol; None for what no caller can expect."""

    def answer(self, message):
        action = getattr(self, message["do"], None)
        if "url" in message:
            message["url"] = message["url"].partition("#")[0]  # a browser keeps the fragment to itself
        if not action:
            return {"outcome": "unsupported"}
        try:
            return {"outcome": "ok", **(action(message) or {})}
        except Failure as failure:
            return failure.answer
        except Exception as exception:
            failure = self.failure(exception) or common(exception)
            return failure.answer if failure else {"outcome": "error", "error": "crash", "exception": repr(exception)}


def common(exception):
    """The exceptions of the HTTP libraries, which callers of every client know."""
    for kind in (kind.__module__.split(".")[0] + "." + kind.__name__ for kind in type(exception).__mro__):
        if kind in ("requests.JSONDecodeError", "json.JSONDecodeError"):
            return Failure("invalid_response")
        if kind in ("requests.HTTPError", "httpx.HTTPStatusError"):
            return refusal(exception.response.status_code)
        if kind in ("requests.RequestException", "httpx.HTTPError"):
            return Failure("network")


def refusal(status):
    """What a status says to a caller that is given the plain answer."""
    return Failure({401: "unauthorized", 403: "forbidden", 429: "rate_limited"}.get(status, "http_error"), status=status)


def oauthlib(exception):
    """The exceptions of oauthlib, on which several libraries stand."""
    from oauthlib import oauth2

    if isinstance(exception, oauth2.MismatchingStateError):
        return Failure("state_mismatch")
    if isinstance(exception, (oauth2.MissingCodeError, oauth2.MissingTokenError)):
        return Failure("invalid_response")
    if isinstance(exception, oauth2.TokenExpiredError):
        return Failure("sign_in_required")
    if isinstance(exception, oauth2.OAuth2Error):
        return Failure(exception.error, error_description=exception.description, error_uri=exception.uri)
    if isinstance(exception, ValueError) and str(exception).startswith("Unsupported token type"):
        return Failure("token_type_unsupported")
    if isinstance(exception, ValueError) and str(exception) in ("Missing access token.", "expires_in must be an int"):
        return Failure("invalid_response")


def profile(status, read):
    """The person in the answer to the profile call; `read` gives its JSON."""
    if status != 200:
        raise refusal(status)
    user = read()
    if not isinstance(user, dict) or (user.get("id") or user.get("sub")) is None:
        raise Failure("invalid_response")
    return {"user": {"id": str(user.get("id") or user.get("sub")), "name": user.get("name") or ""}}


def session(token):
    """What a caller is told of a token, given as the library's dictionary."""
    names = ("access_token", "refresh_token", "expires_in", "scope")
    return {name: token[name] for name in names if token.get(name) is not None}


class States:
    """The states of an app whose library leaves them to its caller: each is good for one callback."""

    def __init__(self):
        self.pending = set()

    def new(self):
        state = secrets.token_urlsafe(24)
        self.pending.add(state)
        return state

    def take(self, url):
        """The parameters of the callback that belongs to a pending state."""
        values = dict(parse.parse_qsl(parse.urlsplit(url).query))
        if not self.pending:
            raise Failure("no_pending_flow")
        if values.get("state") not in self.pending:
            raise Failure("state_mismatch")
        self.pending.remove(values["state"])
        return values


def drive(driver):
    for line in sys.stdin:
        message = json.loads(line)
        print(json.dumps({"id": message["id"], **driver.answer(message)}), flush=True)
        if message["do"] == "quit":
            break
