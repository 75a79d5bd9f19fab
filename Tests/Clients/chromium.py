"""Signs in with Chromium as the browser: it trusts what stands in a home of its own, and takes the proxy as an option."""
import http.server
import json
import os
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

codes = []


class Callback(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        codes.extend(query.get("code", []))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"done")

    def log_message(self, *arguments):
        pass


# Some of the browser's processes write for a moment after it has ended.
folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
with http.server.HTTPServer(("127.0.0.1", 0), Callback) as server, folder as home:
    store = "sql:" + home + "/.pki/nssdb"
    os.makedirs(home + "/.pki/nssdb")
    authority = os.path.join(os.path.dirname(os.environ["SSL_CERT_FILE"]), "authority.pem")
    subprocess.run(["certutil", "-d", store, "-N", "--empty-password"], check=True)
    subprocess.run(["certutil", "-d", store, "-A", "-t", "C,,", "-n", "run", "-i", authority], check=True)
    back = f"http://127.0.0.1:{server.server_port}/cb"
    asked = urllib.parse.urlencode({"response_type": "code", "client_id": "app", "redirect_uri": back, "state": "s"})
    words = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]
    words += [f"--user-data-dir={home}/profile", "--proxy-server=" + os.environ["HTTPS_PROXY"]]
    words += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
    browser = subprocess.Popen(
        words + ["https://gitee.com/oauth/authorize?" + asked],
        env=os.environ | {"HOME": home},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    server.timeout = 5
    end = time.monotonic() + 120
    while not codes and browser.poll() is None and time.monotonic() < end:
        server.handle_request()
    browser.terminate()
    browser.wait()

form = {"grant_type": "authorization_code", "code": codes[0], "client_id": "app", "client_secret": "own"}
body = urllib.parse.urlencode(form | {"redirect_uri": back}).encode()
token = json.load(urllib.request.urlopen("https://gitee.com/oauth/token", body))["access_token"]
request = urllib.request.Request("https://gitee.com/api/v5/user", headers={"Authorization": "Bearer " + token})
print("login", json.load(urllib.request.urlopen(request))["login"])
