"""Has a clock of its own that nobody can move, and refreshes a token whose life is over."""
from client import Client, drive


class Case(Client):
    capabilities = [word for word in Client.capabilities if word != "advance"]


drive(Case())
