"""Tells the error alone: neither a status nor a description, and no scope that was left out of an answer."""
from client import Client, Failure, drive


class Case(Client):
    capabilities = Client.capabilities + ["exposesScopes"]

    def token_request(self, form, headers={}):
        try:
            return super().token_request(form, headers)
        except Failure as failure:
            raise Failure(failure.word)

    def adopt(self, answer, old):
        told = super().adopt(answer, old)
        return {**told, **({"scope": answer["scope"].split()} if isinstance(answer.get("scope"), str) else {})}


drive(Case())
