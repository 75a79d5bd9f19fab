"""Reads what the standards promise and refuses all else with words: JSON labelled as JSON, without a mark, with a number."""
import json
from client import Client, Failure, drive


class Case(Client):
    def fetch(self, url, form=None, headers={}, query={}):
        status, text = super().fetch(url, form, headers, query)
        if form and status == 200 and not self.label.lower().startswith("application/json"):
            raise Failure("invalid_response")
        return status, text

    def read(self, reply, text):
        self.label = reply.headers.get("Content-Type") or ""
        return text.decode("utf-8", "replace").strip(" \t\r\n")

    def fields(self, text):
        try:
            return json.loads(text)
        except ValueError:
            raise Failure("invalid_response")

    def adopt(self, answer, old):
        if not isinstance(answer.get("expires_in", 0), (int, float)) or not isinstance(answer.get("token_type"), str):
            raise Failure("invalid_response")
        return super().adopt(answer, old)


drive(Case())
