"""Ends a session whose refresh token is dead, and has one word of its own for that."""
from client import Client, Failure, drive


class Case(Client):
    def ended(self, failure):
        self.session = None
        raise Failure("session_lost")


drive(Case())
