"""Real proxies, each in a root of its own: what names there are is what stands in its own /etc/hosts."""

import abc
import pathlib
import socket
import subprocess
import tempfile
import time

from mail_server import IN_ROOT, NAME_INSIDE, SERVERS, START_LIMIT, free_port


class Proxy(abc.ABC):
    """`with` starts it on a free port of loopback; what cannot start fails."""

    scheme = ""
    username = "ann"
    password = "proxy-horse-battery"

    def __init__(self, login=False, ports=()):
        self.login = login
        self.ports = ports  # that it goes on to; empty: all
        self.port = free_port()
        self._folder = tempfile.TemporaryDirectory(prefix="sealpost-proxy-", dir=SERVERS.parent)
        self.root = pathlib.Path(self._folder.name) / "root"
        self._output = pathlib.Path(self._folder.name) / "output"

    @property
    def url(self):
        return f"{self.scheme}://127.0.0.1:{self.port}"

    @property
    def url_with_login(self):
        return f"{self.scheme}://{self.username}@127.0.0.1:{self.port}"

    @abc.abstractmethod
    def command(self) -> list:
        """What starts it, once its configuration is written."""

    def log(self) -> str:
        return self._output.read_text(errors="replace")

    def stop(self):
        # Not asked to end: Tinyproxy looks whether it was before it waits for the next client, and a signal between
        # the two is heard only when somebody calls.
        self._process.kill()
        self._process.wait(timeout=10)

    def __enter__(self):
        subprocess.run(["cp", "-al", SERVERS, self.root], check=True)
        hosts = self.root / "etc/hosts"
        hosts.unlink()
        hosts.write_text(f"127.0.0.1 localhost {NAME_INSIDE}\n")
        command = self.command()
        with open(self._output, "wb") as output:
            self._process = subprocess.Popen([IN_ROOT, self.root, *command], stdin=subprocess.DEVNULL,
                                             stdout=output, stderr=output)
        self._until_it_answers()
        return self

    def __exit__(self, *_):
        self.stop()
        self._folder.cleanup()

    def _until_it_answers(self):
        deadline = time.monotonic() + START_LIMIT
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError as error:
                if time.monotonic() > deadline:
                    self.__exit__()
                    raise AssertionError(f"no answer from {type(self).__name__}\n{self.log()}") from error
                time.sleep(0.05)


class Microsocks(Proxy):
    scheme = "socks5"

    def command(self):
        login = ["-u", self.username, "-P", self.password] if self.login else []
        return ["microsocks", "-i", "127.0.0.1", "-p", str(self.port), *login]


class Tinyproxy(Proxy):
    scheme = "http"

    def command(self):
        lines = [f"Port {self.port}", "Listen 127.0.0.1", "Timeout 60", "Allow 127.0.0.1", "LogLevel Connect"]
        lines += [f"ConnectPort {port}" for port in self.ports]
        lines += [f'BasicAuth {self.username} {self.password}'] if self.login else []
        (self.root / "etc/tinyproxy.conf").write_text("\n".join(lines) + "\n")
        return ["tinyproxy", "-d", "-c", "/etc/tinyproxy.conf"]
