"""Signs in with urllib."""
import json
import urllib.parse
import urllib.request


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *arguments, **keywords):
        return None


def place(url):
    try:
        return urllib.request.build_opener(Stay).open(url).url
    except urllib.error.HTTPError as answer:
        return answer.headers["Location"]


back = "http://localhost:7001/cb"
asked = urllib.parse.urlencode({"response_type": "code", "client_id": "urllib", "redirect_uri": back, "state": "s"})
callback = urllib.parse.urlsplit(place("https://gitee.com/oauth/authorize?" + asked))
code = urllib.parse.parse_qs(callback.query)["code"][0]
form = {"grant_type": "authorization_code", "code": code, "client_id": "urllib", "client_secret": "own"}
body = urllib.parse.urlencode(form | {"redirect_uri": back}).encode()
token = json.load(urllib.request.urlopen("https://gitee.com/oauth/token", body))["access_token"]
request = urllib.request.Request("https://gitee.com/api/v5/user", headers={"Authorization": "Bearer " + token})
print("login", json.load(urllib.request.urlopen(request))["login"])
