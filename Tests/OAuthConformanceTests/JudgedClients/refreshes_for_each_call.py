"""Keeps a refused session and tells each caller so: every call that is ordered meets 401 and asks for a token once."""
from client import Client, Failure, drive


class Case(Client):
    def ended(self, failure):
        raise failure


drive(Case())
