"""Signs in with google-auth-oauthlib as a web app does, and verifies the ID token with PyJWT."""
import os

import jwt
import requests
from google_auth_oauthlib.flow import Flow

# Scopes come back by their long names; the library takes that for a change unless it is told.
os.environ["OAUTHLIB_RELAX_TOKEN_SCOPE"] = "1"
ID = "100000000001-python.apps.googleusercontent.com"
web = {"client_id": ID, "client_secret": "own", "auth_uri": "https://accounts.google.com/o/oauth2/v2/auth",
       "token_uri": "https://oauth2.googleapis.com/token"}
flow = Flow.from_client_config({"web": web}, scopes=["openid", "email", "profile"], redirect_uri="https://app.example/cb")
address, _ = flow.authorization_url(access_type="offline", prompt="consent")
callback = requests.get(address, allow_redirects=False).headers["Location"]
flow.fetch_token(authorization_response=callback)
user = flow.authorized_session().get("https://openidconnect.googleapis.com/v1/userinfo").json()
keys = jwt.PyJWKClient("https://www.googleapis.com/oauth2/v3/certs")
token = flow.credentials.id_token
claims = jwt.decode(token, keys.get_signing_key_from_jwt(token).key, ["RS256"], audience=ID,
                    issuer="https://accounts.google.com")
assert claims["sub"] == user["sub"] and flow.credentials.refresh_token
print("login", user["email"])
