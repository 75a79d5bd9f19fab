"""Signs in as a website does, with wechatpy."""
from urllib.parse import parse_qs, urlsplit

import requests
from wechatpy.oauth import WeChatOAuth

oauth = WeChatOAuth("wx0123456789abcdef", "own", "http://localhost:7001/cb", "snsapi_login", "s")
callback = requests.get(oauth.qrconnect_url, allow_redirects=False).headers["Location"]
oauth.fetch_access_token(parse_qs(urlsplit(callback).query)["code"][0])
assert oauth.check_access_token()
print("login", oauth.get_user_info()["nickname"])
