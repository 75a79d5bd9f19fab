"""githubkit's OAuth web flow, as its documentation signs in; the app makes the first address and keeps the state."""
from urllib import parse

from githubkit import GitHub, OAuthWebAuthStrategy
from githubkit.exception import (AuthCredentialError, AuthExpiredError, RateLimitExceeded, RequestError, RequestFailed,
                                 RequestTimeout)

from driver import Driver, Failure, States, drive, refusal


def body(response):
    """The JSON of a response that an exception hands on; None where it has none."""
    try:
        return response.json()
    except ValueError:
        return None


def provider_error(said):
    if isinstance(said, dict) and said.get("error"):
        return Failure(said["error"], error_description=said.get("error_description"))


class GitHubKit(Driver):
    capabilities = ["authorization_code", "refresh", "userinfo", "sendsState", "rotates"]

    def reset(self, message):
        self.states, self.github = States(), None

    def kit(self, strategy=None):
        return GitHub(strategy, base_url=self.ends["api"], auto_retry=False)

    def authorize(self, message):
        query = {"client_id": self.id, "redirect_uri": self.redirect_uri, "scope": " ".join(self.scope),
                 "state": self.states.new()}
        start = self.ends["authorization"]
        return {"url": start + ("&" if "?" in start else "?") + parse.urlencode(query)}

    def callback(self, message):
        values = self.states.take(message["url"])
        if "error" in values:
            raise Failure(values["error"], error_description=values.get("error_description"))
        if not values.get("code"):
            raise Failure("invalid_response")
        strategy = OAuthWebAuthStrategy(self.id, self.secret, values["code"], self.redirect_uri)
        self.auth = strategy.exchange_token(self.kit())
        self.github = self.kit(self.auth)
        return self.held()

    def held(self):
        told = {"access_token": self.auth.token, "refresh_token": self.auth.refresh_token}
        return {name: value for name, value in told.items() if value}

    def refresh(self, message):
        if not self.github or not self.auth.refresh_token:
            raise Failure("sign_in_required")
        self.auth.refresh(self.kit())
        return self.held()

    def userinfo(self, message):
        if not self.github:
            raise Failure("sign_in_required")
        user = self.github.rest.users.get_authenticated().json()
        return {"user": {"id": str(user["id"]), "name": user.get("name") or ""}}

    def failure(self, exception):
        if isinstance(exception, AuthExpiredError) and len(exception.args) > 1:
            return provider_error(exception.args[1]) or Failure("invalid_response")
        if isinstance(exception, AuthExpiredError):
            return Failure("sign_in_required")
        if isinstance(exception, AuthCredentialError):
            return Failure("invalid_response")
        if isinstance(exception, RateLimitExceeded):
            return Failure("rate_limited", status=exception.response.status_code,
                           retry_after=exception.retry_after.total_seconds())
        if isinstance(exception, RequestFailed):
            return provider_error(body(exception.response)) or refusal(exception.response.status_code)
        if isinstance(exception, (RequestError, RequestTimeout)):
            return Failure("network")


drive(GitHubKit())
