"""Looks for members in whatever JSON it was given, and so throws where that is null or a text."""
import json

from client import Client, Failure, drive


class Case(Client):
    def fields(self, text):
        try:
            found = json.loads(text)
        except ValueError:
            return super().fields(text)
        if not isinstance(found, dict):
            raise Failure("crash", exception="TypeError")
        return found


drive(Case())
