"""Signs in with a client secret that PyJWT signs, takes the callback that is posted, and verifies the ID token."""
import time
from html.parser import HTMLParser

import jwt
import requests
from cryptography.hazmat.primitives.asymmetric import ec

ID, BACK, HOST = "com.example.python", "https://app.example/cb", "https://appleid.apple.com"


class Form(HTMLParser):
    """The hidden fields of a page."""

    fields = {}

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "input" and attrs.get("type") == "hidden":
            self.fields[attrs["name"]] = attrs["value"]


now = int(time.time())
claims = {"iss": "PYTHONTEAM", "iat": now, "exp": now + 300, "aud": HOST, "sub": ID}
secret = jwt.encode(claims, ec.generate_private_key(ec.SECP256R1()), "ES256", {"kid": "PYTHONKEY1"})
asked = {"response_type": "code id_token", "response_mode": "form_post", "client_id": ID, "redirect_uri": BACK,
         "scope": "name email", "state": "s", "nonce": "n"}
page = requests.get(HOST + "/auth/authorize", params=asked)
form = Form()
form.feed(page.text)
assert form.fields["state"] == "s" and "firstName" in form.fields["user"]
request = {"client_id": ID, "client_secret": secret, "grant_type": "authorization_code", "redirect_uri": BACK,
           "code": form.fields["code"]}
answer = requests.post(HOST + "/auth/token", data=request).json()
keys = jwt.PyJWKClient(HOST + "/auth/keys")
for token in [form.fields["id_token"], answer["id_token"]]:
    person = jwt.decode(token, keys.get_signing_key_from_jwt(token).key, ["RS256"], audience=ID, issuer=HOST)
    assert person["nonce"] == "n"
print("login", person["email"])
