"""Signs in with sinaweibopy3: the page's address, the exchange and the calls are the library's, the page is a browser's."""
import collections
import collections.abc
from urllib.parse import parse_qs, urlsplit

import requests
from weibo import APIClient

# Python 3.10 moved a name that the library asks for.
collections.Iterable = collections.abc.Iterable

client = APIClient("1012345678", "own", redirect_uri="http://localhost:7001/cb")
callback = requests.get(client.get_authorize_url(state="s"), allow_redirects=False).headers["Location"]
token = client.request_access_token(parse_qs(urlsplit(callback).query)["code"][0])
client.set_access_token(token.access_token, token.expires)
assert client.account.get_uid.get().uid == int(token.uid)
print("login", client.users.show.get(uid=token.uid).screen_name)
