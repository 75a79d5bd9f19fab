"""Sends a state, compares none, and has a new PKCE challenge in each attempt (RFC 9700 section 2.1)."""
from client import Client, drive


class Case(Client):
    def attempt(self, state):
        return self.pending.pop(state if state in self.pending else next(reversed(self.pending)))


drive(Case())
