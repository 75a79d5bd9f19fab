"""Signs in with the library that is named: requests or httpx, whose calls are the same here."""
import importlib
import sys
from urllib.parse import parse_qs, urlsplit

library = importlib.import_module(sys.argv[1])
stay = {"allow_redirects" if library.__name__ == "requests" else "follow_redirects": False}
back = "http://localhost:7001/cb"
asked = {"response_type": "code", "client_id": "python", "redirect_uri": back, "state": "s"}
callback = library.get("https://gitee.com/oauth/authorize", params=asked, **stay).headers["Location"]
form = {"grant_type": "authorization_code", "code": parse_qs(urlsplit(callback).query)["code"][0]}
form |= {"client_id": "python", "client_secret": "own", "redirect_uri": back}
token = library.post("https://gitee.com/oauth/token", data=form).json()["access_token"]
user = library.get("https://gitee.com/api/v5/user", headers={"Authorization": "Bearer " + token}).json()
print("login", user["login"])
