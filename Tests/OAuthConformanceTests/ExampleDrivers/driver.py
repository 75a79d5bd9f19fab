"""An OAuth client with its driver for oauth-harness, in Python's standard library: python3 driver.py"""
import base64, hashlib, http.client, json, re, secrets, sys, time
from urllib import error, parse, request

class Failure(Exception):
    def __init__(self, word, **members):
        if members.get("error_description"): members["error_description"] = str(members["error_description"])[:500]
        self.answer = {"outcome": "error", "error": str(word), **{k: v for k, v in members.items() if v is not None}}

class NoRedirect(request.HTTPRedirectHandler):
    def redirect_request(self, *_): return None  # a redirect would carry credentials to whoever it names

opener = request.build_opener(NoRedirect)

def send(url, form=None, token=None):
    headers = {"User-Agent": "example-client/1.0", "Accept": "application/json"}
    if token: headers["Authorization"] = "Bearer " + token
    try:
        try: reply = opener.open(request.Request(url, form and parse.urlencode(form).encode(), headers), timeout=8)
        except error.HTTPError as refusal: reply = refusal
        with reply: answer = reply.status, reply.headers, reply.read((1 << 20) + 1)
    except (OSError, http.client.HTTPException, ValueError): raise Failure("network")
    if len(answer[2]) > 1 << 20 or answer[1].get("Content-Encoding", "identity") != "identity": raise Failure("invalid_response")
    return answer

def fields(body):  # labels lie: the text itself says whether it is JSON, JSONP or a form
    text = body.decode("utf-8-sig", "replace").strip()
    wrapped = re.fullmatch(r"[\w.$]+\s*\(\s*(.*?)\s*\)\s*;?", text, re.S)
    try: value = json.loads(wrapped[1] if wrapped else text)
    except ValueError: return {} if text.startswith("<") else dict(parse.parse_qsl(text))
    return value if isinstance(value, dict) else {}

def checked(status, headers, body):  # an error may come with any status
    wait = headers.get("Retry-After", "")
    if status == 429: raise Failure("rate_limited", status=429, retry_after=int(wait) if wait.isdigit() else None)
    found = fields(body)
    word = found.get("error") or (found.get("ret") not in (None, 0, "0") and found["ret"])
    if word and status < 500:
        raise Failure(word, status=status, error_uri=found.get("error_uri"),
                      error_description=found.get("error_description") or found.get("msg"))
    if status >= 400: raise Failure("forbidden" if status == 403 else "http_error", status=status)
    return found

class Client:
    def configure(self, message):
        self.settings, self.ends, self.skew = message, message["endpoints"], 0
        self.reset()
        return {"capabilities": ["authorization_code", "refresh", "userinfo", "advance", "sendsState", "sendsPKCE",
                                 "rotates", "replaysRequests", "exposesScopes", "https"]}

    def now(self): return time.monotonic() + self.skew

    def authorize(self, _):
        for end in map(parse.urlsplit, self.ends.values()):
            if end.scheme != "https" and end.hostname not in ("127.0.0.1", "::1", "localhost"): raise Failure("insecure_endpoint")
        metadata = fields(send(self.ends["metadata"])[2]) if "metadata" in self.ends else {}
        self.names_itself = metadata.get("authorization_response_iss_parameter_supported")
        state, verifier = secrets.token_urlsafe(24), secrets.token_urlsafe(48)
        self.pending[state] = verifier
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        query = parse.urlencode({
            "response_type": "code", "client_id": self.settings["client_id"], "state": state,
            "redirect_uri": self.settings["redirect_uri"], "scope": " ".join(self.settings["scope"]),
            "code_challenge": challenge, "code_challenge_method": "S256"})
        return {"url": self.ends["authorization"] + ("&" if "?" in self.ends["authorization"] else "?") + query}

    def callback(self, message):
        address, _, query = message["url"].partition("#")[0].partition("?")
        values = dict(parse.parse_qsl(query, keep_blank_values=True))
        if parse.urlsplit(address) != parse.urlsplit(self.settings["redirect_uri"].partition("?")[0]): raise Failure("redirect_mismatch")
        if not self.pending: raise Failure("no_pending_flow")
        if len(re.findall("(?:^|&)state=", query)) != 1 or values["state"] not in self.pending: raise Failure("state_mismatch")
        verifier = self.pending.pop(values["state"])  # good for one callback, whatever comes of it
        if values.get("iss", None if self.names_itself else self.settings["issuer"]) != self.settings["issuer"]: raise Failure("issuer_mismatch")
        if "error" in values:
            raise Failure(values["error"], error_description=values.get("error_description"), error_uri=values.get("error_uri"))
        if values.get("usercancel", "0") != "0": raise Failure("user_cancelled")
        if not values.get("code"): raise Failure("invalid_response")
        return self.token({"grant_type": "authorization_code", "code": values["code"], "code_verifier": verifier,
                           "redirect_uri": self.settings["redirect_uri"]}, {"scope": self.settings["scope"]})

    def token(self, form, old):
        form.update({name: self.settings[name] for name in ("client_id", "client_secret") if name in self.settings})
        try: answer = checked(*send(self.ends["token"], form))
        except Failure as failure:  # some providers echo what they were sent
            if text := failure.answer.get("error_description"):
                for name in {"code", "code_verifier", "refresh_token", "client_secret"} & set(form): text = text.replace(form[name], "…")
                failure.answer["error_description"] = text
            raise
        if not answer.get("access_token") or not isinstance(answer["access_token"], str): raise Failure("invalid_response")
        if str(answer.get("token_type") or "bearer").lower() != "bearer": raise Failure("token_type_unsupported")
        granted = answer.get("scope") or old["scope"]
        granted = " ".join(granted) if isinstance(granted, list) else str(granted)
        try: life = max(0, int(float(answer["expires_in"])))
        except (KeyError, TypeError, ValueError, OverflowError): life = None  # no known end
        self.session = {"access_token": answer["access_token"], "expires_in": life, "scope": re.split(r"[\s,]+", granted.strip()),
                        "refresh_token": answer.get("refresh_token") or old.get("refresh_token")}
        self.born, self.pause = self.now(), 1
        return {name: value for name, value in self.session.items() if value is not None}

    def refresh(self, _=None):
        if not self.session or not self.session["refresh_token"]: raise Failure("sign_in_required")
        if self.now() < self.quiet: raise Failure("network", retry_after=self.quiet - self.now())
        try: return self.token({"grant_type": "refresh_token", "refresh_token": self.session["refresh_token"]}, self.session)
        except Failure as failure:
            if failure.answer["error"] == "invalid_client": raise  # the set-up is wrong, the grant is alive
            if failure.answer["error"] in ("network", "http_error", "rate_limited", "invalid_response"):
                self.pause *= 2  # an outage ends no session; the next try waits longer
                self.quiet = self.now() + failure.answer.get("retry_after", self.pause)
                raise
            self.session = None  # the grant is dead: a person must sign in again
            raise Failure("sign_in_required", status=failure.answer.get("status"))

    def resource(self, url, **query):
        if not self.session: raise Failure("sign_in_required")
        life, in_query = self.session["expires_in"], "openid" in self.ends  # QQ takes the token in the query
        if life is not None and self.now() - self.born > life - min(60, life / 10): self.refresh()
        for is_last in (False, True):
            token = {"access_token": self.session["access_token"]}
            if in_query: reply = send(url + "?" + parse.urlencode({**token, **query}))
            else: reply = send(url, token=token["access_token"])
            found = fields(reply[2])
            is_dead = str(found.get("error") or found.get("ret")) in ("100013", "100014", "100015", "100016")
            if reply[0] != 401 and not is_dead: return checked(*reply)
            if is_last: raise Failure("unauthorized", status=reply[0])
            self.refresh()

    def userinfo(self, _):
        openid = self.resource(self.ends["openid"]).get("openid") if "openid" in self.ends else None
        user = self.resource(self.ends["userinfo"], oauth_consumer_key=self.settings["client_id"], openid=openid)
        number, name = openid or user.get("id") or user.get("sub"), user.get("name") or user.get("nickname")
        if number is None: raise Failure("invalid_response")
        return {"user": {"id": str(number), **({"name": name} if name else {})}}

    def cancelled(self, _):
        self.pending.clear()
        raise Failure("user_cancelled")

    def advance(self, message): self.skew += message["seconds"]

    def reset(self, _=None): self.session, self.pending, self.pause, self.quiet = None, {}, 1, 0

    def quit(self, _): pass

client = Client()
for line in sys.stdin:
    message = json.loads(line)
    action = getattr(client, message["do"], None)
    try: answer = {"outcome": "ok", **(action(message) or {})} if action else {"outcome": "unsupported"}
    except Failure as failure: answer = failure.answer
    except Exception as exception: answer = {"outcome": "error", "error": "crash", "exception": repr(exception)}
    print(json.dumps({"id": message["id"], **answer}), flush=True)
    if message["do"] == "quit": break
