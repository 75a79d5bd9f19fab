"""Calls a callback of another state an answer that it does not understand, and goes on waiting for its own."""
from client import Client, Failure, drive


class Case(Client):
    def attempt(self, state):
        if state not in self.pending:
            raise Failure("invalid_response")
        return super().attempt(state)


drive(Case())
