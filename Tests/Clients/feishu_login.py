"""Signs in with lark-oapi: the exchange and the profile are the SDK's own requests, the page is a browser's."""
from urllib.parse import parse_qs, urlsplit

import lark_oapi
import requests
from lark_oapi.api.authen.v1 import (
    CreateOidcAccessTokenRequest,
    CreateOidcAccessTokenRequestBody,
    GetUserInfoRequest,
)

back = "http://localhost:7001/cb"
asked = {"client_id": "cli_a0123456789abcde", "response_type": "code", "redirect_uri": back, "state": "s"}
page = "https://accounts.feishu.cn/open-apis/authen/v1/authorize"
callback = requests.get(page, params=asked, allow_redirects=False).headers["Location"]

client = lark_oapi.Client.builder().app_id("cli_a0123456789abcde").app_secret("own").enable_set_token(True).build()
body = CreateOidcAccessTokenRequestBody.builder().grant_type("authorization_code")
body = body.code(parse_qs(urlsplit(callback).query)["code"][0]).build()
token = client.authen.v1.oidc_access_token.create(CreateOidcAccessTokenRequest.builder().request_body(body).build())
assert token.success(), token.msg
option = lark_oapi.RequestOption.builder().user_access_token(token.data.access_token).build()
user = client.authen.v1.user_info.get(GetUserInfoRequest.builder().build(), option)
assert user.success(), user.msg
print("login", user.data.name)
