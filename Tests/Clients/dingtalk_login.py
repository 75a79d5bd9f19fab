"""Signs in with alibabacloud-dingtalk: the exchange and the profile are the SDK's own requests, the page is a browser's.

The SDK's calls that wait in the event loop read the environment's certificates; the others know only their own bundle.
"""
import asyncio
from urllib.parse import parse_qs, urlsplit

import requests
from alibabacloud_dingtalk.contact_1_0 import client as contact, models as contact_models
from alibabacloud_dingtalk.oauth2_1_0 import client as oauth2, models as oauth2_models
from alibabacloud_tea_openapi.models import Config
from alibabacloud_tea_util.models import RuntimeOptions

key = "ding0123456789abcdef0"
asked = {
    "client_id": key, "response_type": "code", "redirect_uri": "http://localhost:7001/cb", "scope": "openid",
    "state": "s", "prompt": "consent",
}
page = "https://login.dingtalk.com/oauth2/auth"
callback = requests.get(page, params=asked, allow_redirects=False).headers["Location"]
code = parse_qs(urlsplit(callback).query)["authCode"][0]


async def nickname():
    config = Config(protocol="https")
    exchange = oauth2_models.GetUserTokenRequest(
        client_id=key, client_secret="own", code=code, grant_type="authorization_code"
    )
    token = (await oauth2.Client(config).get_user_token_async(exchange)).body
    headers = contact_models.GetUserHeaders(x_acs_dingtalk_access_token=token.access_token)
    user = await contact.Client(config).get_user_with_options_async("me", headers, RuntimeOptions())
    return user.body.nick


print("login", asyncio.run(nickname()))
