"""oidc-provider (npm), run by Node with a short script of ours, and a browser that a person sits at."""

import html
import http.cookiejar
import json
import pathlib
import re
import socket
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

from mail_server import START_LIMIT, free_port

SCRIPT = pathlib.Path(__file__).with_name("oidc_provider.mjs")


class OidcProvider:
    """A real authorization server for one test class. `with` starts it; what cannot start fails."""

    public_client = "sealpost"
    secret_client = "sealpost-with-secret"
    client_secret = "a secret of the client's: 42% & more"
    mail_server = "mail-server"
    mail_server_secret = "of-the-mail-server"

    def __init__(self):
        self.port = free_port()
        self._folder = tempfile.TemporaryDirectory(prefix="sealpost-provider-")
        self._log = open(pathlib.Path(self._folder.name) / "log", "w+b")

    def __enter__(self):
        settings = {
            "port": self.port, "publicClient": self.public_client, "secretClient": self.secret_client,
            "clientSecret": self.client_secret, "mailServer": self.mail_server,
            "mailServerSecret": self.mail_server_secret,
        }
        self._process = subprocess.Popen(["node", SCRIPT, json.dumps(settings)], stdout=self._log, stderr=self._log)
        deadline = time.monotonic() + START_LIMIT
        while not self._answers():
            if time.monotonic() > deadline or self._process.poll() is not None:
                log = self.log()
                self.__exit__()
                raise AssertionError(f"oidc-provider does not start\n{log}")
            time.sleep(0.05)
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        self._log.close()
        self._folder.cleanup()

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            return True
        except OSError:
            return False

    def url(self, path) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def options(self, client=None, scope="openid offline_access mail"):
        """Of `account add`."""
        return ["--oauth-client-id", client or self.public_client, "--oauth-scope", scope,
                "--oauth-authorization-endpoint", self.url("/auth"), "--oauth-token-endpoint", self.url("/token")]

    def introspection(self):
        """How a mail server asks whose a token is, and whether it is good (RFC 7662)."""
        return {"url": self.url("/token/introspection"), "client": self.mail_server,
                "secret": self.mail_server_secret}

    def administer(self, task):
        with urllib.request.urlopen(self.url(f"/test/{task}"), data=b"", timeout=10) as answer:
            return json.load(answer)

    def log(self) -> str:
        return pathlib.Path(self._log.name).read_text(errors="replace")


class Browser:
    """Follows redirects, keeps cookies, and fills in the provider's forms as a person would."""

    def __init__(self, login="ann"):
        self._login = login
        self._web = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def consent(self, address) -> str:
        """The page at the end."""
        page = self._open(address)
        for _ in range(4):
            form = re.search(r'<form[^>]*action="([^"]+)"', page)
            if not form:
                break
            page = self._open(html.unescape(form.group(1)), self._filled_in(page))
        return page

    def decline(self, address) -> str:
        page = self._open(address)
        return self._open(html.unescape(re.search(r'href="([^"]+/abort)"', page).group(1)))

    def _filled_in(self, page) -> bytes:
        fields = {}
        for field in re.findall(r"<input[^>]*>", page):
            attributes = dict(re.findall(r'(\w+)="([^"]*)"', field))
            if "name" in attributes:
                fields[attributes["name"]] = attributes.get("value", self._login)
        return urllib.parse.urlencode(fields).encode()

    def _open(self, address, data=None) -> str:
        self._at = urllib.parse.urljoin(getattr(self, "_at", ""), address)
        with self._web.open(self._at, data, timeout=20) as answer:
            self._at = answer.url
            return answer.read().decode()
