"""Takes the code of a callback that has an error too: the provider must not send both."""
from client import Client, drive


class Case(Client):
    def pairs(self, query):
        pairs = super().pairs(query)
        return [pair for pair in pairs if pair[0] != "error"] if any(name == "code" for name, _ in pairs) else pairs


drive(Case())
