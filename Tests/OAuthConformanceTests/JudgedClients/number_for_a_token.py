"""Takes a number for a token's text, and nothing for no token."""
from client import Client, drive


class Case(Client):
    def adopt(self, answer, old):
        token = answer.get("access_token")
        return super().adopt({**answer, "access_token": str(token)} if isinstance(token, int) else answer, old)


drive(Case())
