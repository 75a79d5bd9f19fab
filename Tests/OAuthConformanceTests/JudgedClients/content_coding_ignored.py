"""Does not look at Content-Encoding, and reads what came."""
from client import Client, drive


class Case(Client):
    codings = ("identity", "gzip")


drive(Case())
