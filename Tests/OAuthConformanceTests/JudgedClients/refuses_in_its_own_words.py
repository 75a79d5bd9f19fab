"""Refuses whatever is no token, and has one word of its own for all of it."""
from client import Client, Failure, drive


class Case(Client):
    def callback(self, message):
        try:
            return super().callback(message)
        except Failure as failure:
            if failure.word in ("state_mismatch", "no_pending_flow"):
                raise
            raise Failure("sign_in_failed", error_description="The sign-in failed.")


drive(Case())
