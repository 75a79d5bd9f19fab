"""Signs in with MSAL as a web app does, refreshes, and asks Graph who it is."""
from urllib.parse import parse_qsl, urlsplit

import msal
import requests

app = msal.ConfidentialClientApplication(
    "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee", client_credential="own",
    authority="https://login.microsoftonline.com/common")
flow = app.initiate_auth_code_flow(["User.Read"], redirect_uri="http://localhost:7001/cb")
callback = requests.get(flow["auth_uri"], allow_redirects=False).headers["Location"]
answer = app.acquire_token_by_auth_code_flow(flow, dict(parse_qsl(urlsplit(callback).query)))
assert "access_token" in answer, answer
again = app.acquire_token_silent(["User.Read"], app.get_accounts()[0], force_refresh=True)
headers = {"Authorization": "Bearer " + again["access_token"]}
print("login", requests.get("https://graph.microsoft.com/v1.0/me", headers=headers).json()["userPrincipalName"])
