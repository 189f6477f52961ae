"""What the servers under test have in common: a folder, free ports on loopback, messages that arrived."""

import abc
import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time

START_LIMIT = 20  # seconds until a server that was started must answer

# What scripts/setup --test unpacked: a root with all the servers in it, nothing of the machine's own mail.
SERVERS = pathlib.Path(os.environ["SEALPOST_SERVERS"])
BOXES = ("ann", "bob", "carol")  # who has a mailbox at example.test
IN_ROOT = pathlib.Path(__file__).with_name("in-root")


def free_port() -> int:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


NAME_INSIDE = "mail.inside.test"  # nobody's name; a proxy of a test may know it


class Authority:
    """A certificate authority of the test's own, and a certificate for localhost and NAME_INSIDE signed by it."""

    def __init__(self, folder: pathlib.Path):
        self.certificate = folder / "authority.pem"
        self.server_certificate = folder / "server.pem"
        self.server_key = folder / "server.key"
        key = folder / "authority.key"
        request = folder / "server.csr"
        names = folder / "names"
        names.write_text(f"subjectAltName=DNS:localhost,IP:127.0.0.1,DNS:{NAME_INSIDE}\nbasicConstraints=CA:FALSE\n")
        self._openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Sealpost test authority",
                      "-keyout", key, "-out", self.certificate, "-days", "30")
        self._openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost",
                      "-keyout", self.server_key, "-out", request)
        self._openssl("x509", "-req", "-in", request, "-CA", self.certificate, "-CAkey", key,
                      "-CAcreateserial", "-extfile", names, "-days", "30", "-out", self.server_certificate)

    @staticmethod
    def _openssl(*arguments):
        subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


class MailServer(abc.ABC):
    """A real submission server for one test class. `with` starts it; what cannot start fails."""

    username = "ann"
    password = "correct horse battery"
    address = "ann@example.test"
    recipient = "bob@example.test"
    other_recipient = "carol@example.test"
    refused_recipient = "nobody@example.test"

    mechanisms = ()  # SASL mechanisms it can be set up with

    def __init__(self, mechanisms=None, folder_in=None):
        self.offered = tuple(mechanisms or self.mechanisms)
        self._folder = tempfile.TemporaryDirectory(prefix="sealpost-server-", dir=folder_in)
        self.folder = pathlib.Path(self._folder.name)
        self.folder.chmod(0o755)
        self.authority = Authority(self.folder)
        self.smtps_port = free_port()
        self.starttls_port = free_port()

    @abc.abstractmethod
    def start(self):
        """Writes the configuration and starts the server in the background."""

    @abc.abstractmethod
    def stop(self):
        """Ends every process that start() started."""

    @abc.abstractmethod
    def messages(self) -> list:
        """The octets of each message delivered so far, line ends as CRLF."""

    def log(self) -> str:
        return ""

    def __enter__(self):
        try:
            self.start()
            self._until(lambda: self._answers(self.smtps_port) and self._answers(self.starttls_port), "answer")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.stop()
        self._folder.cleanup()

    def delivered(self, count: int) -> list:
        """Waits until `count` messages are there: a server answers 250 before it has delivered."""
        self._until(lambda: len(self.messages()) >= count, f"deliver {count} messages")
        return self.messages()

    def _until(self, condition, what):
        deadline = time.monotonic() + START_LIMIT
        while not condition():
            if time.monotonic() > deadline:
                raise AssertionError(f"{type(self).__name__} did not {what} in {START_LIMIT} s\n{self.log()}")
            time.sleep(0.05)

    @staticmethod
    def _answers(port) -> bool:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return True
        except OSError:
            return False


class RootedServer(MailServer):
    """A server from the unpacked root: it runs with a copy of that root as its own, with standard paths in it."""

    def __init__(self, mechanisms=None):
        # Beside what was unpacked, for hard links do not cross file systems. Nobody writes to a linked file.
        super().__init__(mechanisms, folder_in=SERVERS.parent)
        self.root = self.folder / "root"
        self._processes = []
        subprocess.run(["cp", "-al", SERVERS, self.root], check=True)
        tls = self.root / "etc/tls"
        tls.mkdir()
        for file in (self.authority.server_certificate, self.authority.server_key):
            (tls / file.name).write_bytes(file.read_bytes())

    def write(self, path, text, mode=0o644):
        """A file in the server's root; a link to the unpacked one gives way to it."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.unlink(missing_ok=True)
        file.write_text(text)
        file.chmod(mode)

    def own(self, path, user, mode=0o755):
        """A folder in the server's root that belongs to one of its users."""
        folder = self.root / path
        folder.mkdir(parents=True, exist_ok=True)
        self.run("chown", user, f"/{path}")
        folder.chmod(mode)

    def run(self, *command):
        """A command in the root, to its end; what it printed. Its own words are in the error when it fails."""
        ended = subprocess.run([IN_ROOT, self.root, *command], capture_output=True, text=True)
        if ended.returncode:
            raise AssertionError(f"{command}: {ended.stdout}{ended.stderr}")
        return ended.stdout

    def start_in_foreground(self, *command):
        """A server that stays in the foreground; ended, with all that it started, by stop()."""
        with open(self.folder / "output", "ab") as output:
            self._processes.append(subprocess.Popen([IN_ROOT, self.root, *command], stdin=subprocess.DEVNULL,
                                                    stdout=output, stderr=output, start_new_session=True))

    def stop(self):
        for process in reversed(self._processes):
            process.terminate()
        for process in reversed(self._processes):
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()

    def messages(self):
        return [message for box in BOXES for message in files_in(self.root / "var/mail" / box / "new")]

    def log(self):
        logs = [self.folder / "output", *sorted((self.root / "var/log").rglob("*"))]
        return "\n".join(path.read_text(errors="replace") for path in logs if path.is_file())


def with_crlf(octets: bytes) -> bytes:
    """As the octets were on the wire; a mailbox on disk has bare line feeds."""
    return octets.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def files_in(folder: pathlib.Path) -> list:
    return [with_crlf(path.read_bytes()) for path in sorted(folder.glob("*")) if path.is_file()] \
        if folder.is_dir() else []
