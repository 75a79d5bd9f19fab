"""Refuses a callback without a code in its own words, and redeems an empty code. This client is wrong."""
from client import Client, Failure, drive


class Case(Client):
    def callback(self, message):
        if "code=&" in message["url"] + "&":
            return self.sign_in({"grant_type": "authorization_code", "code": "", "code_verifier": "v" * 43,
                                 "redirect_uri": self.settings["redirect_uri"]})
        try:
            return super().callback(message)
        except Failure:
            raise Failure("sign_in_failed")


drive(Case())
