"""Claims to replay a call after a 401, reads no lifetime, and gives up at the first 401. This client is wrong."""
from client import Client, Failure, drive


class Case(Client):
    capabilities = [word for word in Client.capabilities if word != "advance"]

    def call(self, url, query={}):
        reply = self.fetch(url, query=query, headers={"Authorization": self.authorization()})
        if reply[0] == 401:
            raise Failure("unauthorized", status=401)
        return self.checked(*reply)


drive(Case())
