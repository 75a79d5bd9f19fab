"""Signs in with aiohttp: trust_env makes it read the proxy; the roots are those of ssl, which reads SSL_CERT_FILE."""
import asyncio
import urllib.parse

import aiohttp


async def main():
    back = "http://localhost:7001/cb"
    asked = {"response_type": "code", "client_id": "app", "redirect_uri": back, "state": "s"}
    async with aiohttp.ClientSession(trust_env=True) as session:
        page = "https://gitee.com/oauth/authorize"
        async with session.get(page, params=asked, allow_redirects=False) as answer:
            callback = urllib.parse.urlsplit(answer.headers["Location"])
        code = urllib.parse.parse_qs(callback.query)["code"][0]
        form = {"grant_type": "authorization_code", "code": code, "client_id": "app", "client_secret": "own"}
        async with session.post("https://gitee.com/oauth/token", data=form | {"redirect_uri": back}) as answer:
            token = (await answer.json())["access_token"]
        headers = {"Authorization": "Bearer " + token}
        async with session.get("https://gitee.com/api/v5/user", headers=headers) as answer:
            print("login", (await answer.json())["login"])


asyncio.run(main())
