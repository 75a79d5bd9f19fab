"""Refuses a callback whose state is not its own, and begins anew: the genuine one finds no attempt."""
from client import Client, Failure, drive


class Case(Client):
    def attempt(self, state):
        if state not in self.pending:
            self.pending.clear()
            raise Failure("state_mismatch")
        return super().attempt(state)


drive(Case())
