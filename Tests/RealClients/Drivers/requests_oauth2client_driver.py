"""requests_oauth2client, as its README signs in: authorization_request, validate_callback, authorization_code."""
import requests_oauth2client as library
from requests_oauth2client import exceptions

from driver import Driver, Failure, drive, profile, session


class Requests(Driver):
    capabilities = ["authorization_code", "refresh", "userinfo", "revoke", "client_credentials", "password",
                    "sendsState", "sendsPKCE", "rotates", "exposesScopes"]

    def reset(self, message):
        self.request = self.auth = None
        self.client = library.OAuth2Client(
            token_endpoint=self.ends["token"], authorization_endpoint=self.ends["authorization"],
            revocation_endpoint=self.ends.get("revocation"), redirect_uri=self.redirect_uri,
            client_id=self.id, client_secret=self.secret, issuer=self.settings.get("issuer"),
            testing=True)  # else the addresses must be https

    def authorize(self, message):
        self.request = self.client.authorization_request(scope=" ".join(self.scope))
        return {"url": self.request.uri}

    def callback(self, message):
        if not self.request:
            raise Failure("no_pending_flow")
        try:
            response = self.request.validate_callback(message["url"])
        except library.AuthorizationResponseError:
            self.request = None
            raise
        self.request = None
        return self.keep(self.client.authorization_code(response))

    def keep(self, token):
        self.auth = library.OAuth2AccessTokenAuth(self.client, token)
        return session(token.as_dict())

    def refresh(self, message):
        if not self.held().token.refresh_token:
            raise Failure("sign_in_required")
        self.auth.renew_token()
        return session(self.auth.token.as_dict())

    def client_credentials(self, message):
        return self.keep(self.client.client_credentials())

    def password(self, message):
        return self.keep(self.client.resource_owner_password(message["username"], message["password"]))

    def userinfo(self, message):
        api = library.ApiClient(self.ends["userinfo"], auth=self.held(), raise_for_status=False)
        answer = api.get()
        return profile(answer.status_code, answer.json)

    def revoke(self, message):
        token, self.auth = self.held().token, None
        refresh_is_gone = not token.refresh_token or self.client.revoke_refresh_token(token.refresh_token)
        if not self.client.revoke_access_token(token) or not refresh_is_gone:
            raise Failure("pending_revocation")

    def held(self):
        if not self.auth:
            raise Failure("sign_in_required")
        return self.auth

    def failure(self, exception):
        if isinstance(exception, library.MismatchingState):
            return Failure("state_mismatch")
        if isinstance(exception, (library.MismatchingIssuer, library.MissingIssuer)):
            return Failure("issuer_mismatch")
        if isinstance(exception, (library.EndpointError, library.AuthorizationResponseError)):
            return Failure(exception.error, error_description=exception.description, error_uri=exception.uri)
        if isinstance(exception, exceptions.UnsupportedTokenTypeError):
            return Failure("token_type_unsupported")
        if isinstance(exception, (library.MissingRefreshToken, library.ExpiredAccessToken)):
            return Failure("sign_in_required")
        if isinstance(exception, (library.OAuth2Error, library.InvalidAuthResponse, library.InvalidIdToken)):
            return Failure("invalid_response")


drive(Requests())
