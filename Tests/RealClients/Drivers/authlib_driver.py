"""Authlib's OAuth2Session for requests, as its documentation signs in, with PKCE and automatic refresh."""
import os
import secrets

from authlib.common.errors import AuthlibBaseError
from authlib.integrations.base_client import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from authlib.oauth2.rfc6749.errors import MismatchingStateException

from driver import Driver, Failure, drive, profile, session

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # else the addresses must be https


class Authlib(Driver):
    capabilities = ["authorization_code", "refresh", "userinfo", "revoke", "client_credentials", "password",
                    "sendsState", "sendsPKCE", "rotates", "exposesScopes"]

    def reset(self, message):
        self.state = None
        self.client = OAuth2Session(
            self.id, self.secret, scope=" ".join(self.scope), redirect_uri=self.redirect_uri,
            code_challenge_method="S256", token_endpoint=self.ends["token"],
            token_endpoint_auth_method="client_secret_basic" if self.secret else "none")

    def authorize(self, message):
        self.verifier = secrets.token_urlsafe(48)
        url, self.state = self.client.create_authorization_url(self.ends["authorization"], code_verifier=self.verifier)
        return {"url": url}

    def callback(self, message):
        if not self.state:
            raise Failure("no_pending_flow")
        try:
            token = self.client.fetch_token(authorization_response=message["url"], state=self.state,
                                            code_verifier=self.verifier)
        except MismatchingStateException:
            raise
        except Exception:
            self.state = None
            raise
        self.state = None
        return session(token)

    def refresh(self, message):
        if not (self.client.token or {}).get("refresh_token"):
            raise Failure("sign_in_required")
        return session(self.client.refresh_token(self.ends["token"]))

    def client_credentials(self, message):
        return session(self.client.fetch_token(grant_type="client_credentials"))

    def password(self, message):
        return session(self.client.fetch_token(username=message["username"], password=message["password"]))

    def userinfo(self, message):
        if not self.client.token:
            raise Failure("sign_in_required")
        answer = self.client.get(self.ends["userinfo"])
        return profile(answer.status_code, answer.json)

    def revoke(self, message):
        if not self.client.token:
            raise Failure("sign_in_required")
        try:
            self.client.revoke_token(self.ends["revocation"]).raise_for_status()
        finally:
            self.client.token = None

    def failure(self, exception):
        if isinstance(exception, MismatchingStateException):
            return Failure("state_mismatch")
        if isinstance(exception, ValueError):  # how the library refuses an answer that it cannot read
            return Failure("invalid_response", error_description=str(exception))
        if isinstance(exception, AuthlibBaseError):
            return Failure(exception.error, error_description=exception.description or None,
                           error_uri=exception.uri or None)


drive(Authlib())
