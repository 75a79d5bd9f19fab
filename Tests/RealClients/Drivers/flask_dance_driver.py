"""Flask-Dance's GitHub blueprint in a Flask app, visited by a browser of the same process."""
import os
from urllib import parse

from flask import Flask
from flask_dance.consumer import oauth_error
from flask_dance.contrib.github import github, make_github_blueprint

from driver import Driver, Failure, drive, oauthlib, profile, session

os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"  # else the addresses must be https
os.environ["OAUTHLIB_RELAX_TOKEN_SCOPE"] = "1"  # else another scope than the one asked for is an exception


class FlaskDance(Driver):
    capabilities = ["authorization_code", "userinfo", "sendsState", "exposesScopes"]

    def configure(self, message):
        if parse.urlsplit(message["redirect_uri"]).query:
            return {"outcome": "unsupported", "reason": "a route of Flask has no query"}
        return super().configure(message)

    def reset(self, message):
        where = parse.urlsplit(self.redirect_uri)
        self.refused = None
        self.app = Flask(__name__, static_folder=None)
        self.app.secret_key = "of this test"
        self.app.testing = True  # the visitor sees the exception in place of a page
        self.blueprint = make_github_blueprint(self.id, self.secret, scope=self.scope,
                                               login_url="/login", authorized_url=where.path or "/")
        self.blueprint.base_url = self.ends["api"]
        self.blueprint.authorization_url, self.blueprint.token_url = self.ends["authorization"], self.ends["token"]
        self.app.register_blueprint(self.blueprint)
        self.app.add_url_rule("/token", view_func=lambda: {"token": self.blueprint.token, "authorized": github.authorized})
        self.app.add_url_rule("/profile", view_func=self.show)
        oauth_error.connect(self.hear, self.blueprint)
        self.visitor, self.base = self.app.test_client(), f"{where.scheme}://{where.netloc}"

    def hear(self, blueprint, **said):
        self.refused = said

    def show(self):
        if not github.authorized:
            raise Failure("sign_in_required")
        answer = github.get(self.ends["userinfo"])
        return profile(answer.status_code, answer.json)

    def visit(self, address):
        return self.visitor.get(address, base_url=self.base)

    def authorize(self, message):
        return {"url": self.visit("/login").location}

    def callback(self, message):
        self.refused, url = None, parse.urlsplit(message["url"])
        answer = self.visit(parse.urlunsplit(("", "", url.path, url.query, "")))
        if self.refused:
            raise Failure(**{"word": self.refused.pop("error"), **self.refused})
        if answer.location != "/":
            raise Failure("no_pending_flow" if answer.location == "/login" else "http_error", status=answer.status_code)
        held = self.visit("/token").json
        if not held["authorized"]:  # what the app asks before it calls
            raise Failure("invalid_response")
        return session(held["token"])

    def userinfo(self, message):
        return self.visit("/profile").json

    def failure(self, exception):
        return oauthlib(exception)


drive(FlaskDance())
