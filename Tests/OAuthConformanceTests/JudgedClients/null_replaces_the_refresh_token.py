"""Keeps its refresh token where an answer leaves it out, and loses it where the answer says null or nothing."""
from client import Client, drive


class Case(Client):
    def adopt(self, answer, old):
        told = super().adopt(answer, old)
        if "refresh_token" in answer and not answer["refresh_token"]:
            self.session["refresh_token"] = None
        return told


drive(Case())
