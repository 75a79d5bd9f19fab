"""fastapi-sso's generic provider in a FastAPI app, visited by a browser of the same process."""
from urllib import parse

from fastapi import FastAPI, Request
from fastapi.testclient import TestClient
from fastapi_sso.sso.base import OpenID
from fastapi_sso.sso.generic import create_provider

from driver import Driver, Failure, drive, oauthlib, profile


class FastAPISSO(Driver):
    capabilities = ["authorization_code", "userinfo", "sendsState"]

    def reset(self, message):
        where = parse.urlsplit(self.redirect_uri)
        self.user = None
        provider = create_provider(
            discovery_document={f"{name}_endpoint": self.ends[name] for name in ("authorization", "token", "userinfo")},
            response_convertor=self.read)
        sso = provider(self.id, self.secret or "", self.redirect_uri, allow_insecure_http=True, scope=self.scope)
        app = FastAPI()

        @app.get("/login")
        async def login():
            async with sso:
                return await sso.get_login_redirect()

        @app.get(where.path or "/")
        async def callback(request: Request):
            async with sso:
                user = await sso.verify_and_process(request)
            self.user = {"id": user.id, "name": user.display_name or ""}
            return {"access_token": sso.access_token, "refresh_token": sso.refresh_token}

        self.visitor = TestClient(app, f"{where.scheme}://{where.netloc}", follow_redirects=False)

    def read(self, answer, session):
        """What the app makes of the profile, for which it is given no status."""
        user = profile(200, lambda: answer)["user"]
        return OpenID(id=user["id"], display_name=user["name"])

    def authorize(self, message):
        return {"url": self.visitor.get("/login").headers["location"]}

    def callback(self, message):
        answer = self.visitor.get(message["url"])
        if answer.is_success:
            return {name: value for name, value in answer.json().items() if value}
        words = {"Invalid state": "state_mismatch", "'state' parameter was not found in callback request":
                 "state_mismatch", "State cookie not found": "no_pending_flow"}
        said = answer.json()["detail"]
        raise Failure(words.get(said, "invalid_response"), status=answer.status_code)

    def userinfo(self, message):
        if not self.user:
            raise Failure("sign_in_required")
        return {"user": self.user}

    def failure(self, exception):
        return oauthlib(exception)


drive(FastAPISSO())
