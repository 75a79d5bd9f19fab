"""Reads one JSON object from the start of an answer, and does not look at what stands behind it."""
import json

from client import Client, drive


class Case(Client):
    def fields(self, text):
        try:
            return json.JSONDecoder().raw_decode(text)[0] if text.startswith("{") else super().fields(text)
        except ValueError:
            return super().fields(text)


drive(Case())
