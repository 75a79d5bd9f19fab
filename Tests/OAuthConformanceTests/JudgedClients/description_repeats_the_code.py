"""Hands error and error_description on as they came, also where the provider repeats the code that it refused."""
from client import Client, Failure, drive


class Case(Client):
    def token_request(self, form, headers={}):
        return self.checked(*self.fetch(self.ends["token"], {**form, **self.credentials()}, headers))


drive(Case())
