"""oic (pyoidc): its OAuth 2.0 client, as the documentation of relying parties uses it; the app keeps the state."""
from oic import oauth2
from oic.exception import PyoidcError
from oic.oauth2.message import ErrorResponse
from oic.utils.authn.client import CLIENT_AUTHN_METHOD

from driver import Driver, Failure, States, drive, profile, session


class Oic(Driver):
    capabilities = ["authorization_code", "refresh", "userinfo", "sendsState", "sendsPKCE", "rotates", "exposesScopes"]

    def reset(self, message):
        self.states, self.state = States(), None
        self.client = oauth2.Client(client_id=self.id, client_authn_method=CLIENT_AUTHN_METHOD, config={})
        self.client.authorization_endpoint = self.ends["authorization"]
        self.client.token_endpoint = self.ends["token"]
        self.client.redirect_uris = [self.redirect_uri]
        if self.secret:
            self.client.client_secret = self.secret
        self.method = "client_secret_basic" if self.secret else ""

    def authorize(self, message):
        challenge, self.verifier = self.client.add_code_challenge()
        request = self.client.construct_AuthorizationRequest(request_args={
            "client_id": self.id, "response_type": "code", "scope": self.scope, "redirect_uri": self.redirect_uri,
            "state": self.states.new(), **challenge})
        return {"url": request.request(self.client.authorization_endpoint)}

    def callback(self, message):
        state = self.states.take(message["url"])["state"]
        self.said(self.client.parse_response(oauth2.AuthorizationResponse, info=message["url"].partition("?")[2],
                                             sformat="urlencoded"))
        token = self.said(self.client.do_access_token_request(
            state=state, authn_method=self.method,
            request_args={"redirect_uri": self.redirect_uri, "code_verifier": self.verifier}))
        self.state = state
        return session(token)

    def refresh(self, message):
        if not self.state or not self.client.get_token(also_expired=True, state=self.state).refresh_token:
            raise Failure("sign_in_required")
        return session(self.said(self.client.do_access_token_refresh(state=self.state, authn_method=self.method)))

    def userinfo(self, message):
        if not self.state:
            raise Failure("sign_in_required")
        answer = self.client.fetch_protected_resource(self.ends["userinfo"], state=self.state)
        return profile(answer.status_code, answer.json)

    def said(self, answer):
        if isinstance(answer, ErrorResponse):
            raise Failure(answer["error"], error_description=answer.get("error_description"),
                          error_uri=answer.get("error_uri"))
        return answer.to_dict()

    def failure(self, exception):
        if isinstance(exception, (PyoidcError, ValueError)):
            return Failure("invalid_response", error_description=str(exception)[:200])


drive(Oic())
