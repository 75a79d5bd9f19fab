"""requests-oauthlib, as its documentation of the web application flow signs in, with PKCE and automatic refresh."""
import os

from oauthlib import oauth2
from requests_oauthlib import OAuth2Session

from driver import Driver, Failure, drive, oauthlib, profile, session

os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"  # else the addresses must be https
os.environ["OAUTHLIB_RELAX_TOKEN_SCOPE"] = "1"  # else another scope than the one asked for is an exception


class RequestsOAuthlib(Driver):
    capabilities = ["authorization_code", "refresh", "userinfo", "sendsState", "sendsPKCE", "rotates", "exposesScopes"]

    def reset(self, message):
        self.state = None
        self.client = OAuth2Session(
            self.id, redirect_uri=self.redirect_uri, scope=self.scope, pkce="S256", token_updater=lambda token: None,
            auto_refresh_url=self.ends["token"], auto_refresh_kwargs=self.credentials())

    def credentials(self):
        return {"client_id": self.id, **({"client_secret": self.secret} if self.secret else {})}

    def authorize(self, message):
        url, self.state = self.client.authorization_url(self.ends["authorization"])
        return {"url": url}

    def callback(self, message):
        if not self.state:
            raise Failure("no_pending_flow")
        try:
            token = self.client.fetch_token(self.ends["token"], client_secret=self.secret,
                                            include_client_id=not self.secret or None,
                                            authorization_response=message["url"])
        except oauth2.MismatchingStateError:
            raise
        except Exception:
            self.state = None
            raise
        self.state = None
        return session(token)

    def refresh(self, message):
        if not self.client.token.get("refresh_token"):
            raise Failure("sign_in_required")
        return session(self.client.refresh_token(self.ends["token"], **self.credentials()))

    def userinfo(self, message):
        if not self.client.authorized:
            raise Failure("sign_in_required")
        answer = self.client.get(self.ends["userinfo"])
        return profile(answer.status_code, answer.json)

    def failure(self, exception):
        return oauthlib(exception)


drive(RequestsOAuthlib())
