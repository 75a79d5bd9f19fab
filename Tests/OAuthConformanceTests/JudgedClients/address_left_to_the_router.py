"""Is handed the callback by the router of its app, which knows the address; and takes the endpoints that it is given."""
from client import Client, drive


class Case(Client):
    capabilities = [word for word in Client.capabilities if word not in ("checksRedirectURI", "requiresTLS")]

    def callback(self, message):
        address = self.settings["redirect_uri"].partition("?")[0]
        return super().callback({"url": address + "?" + message["url"].partition("?")[2]})


drive(Case())
