"""A small internet on loopback: NSD for names, nginx for the web, and an authority that the programs in it trust.

It is for a process that own-network has started: ports 53, 80 and 443 are free there, and /etc can be changed.
"""

import fcntl
import pathlib
import socket
import struct
import subprocess
import tempfile
import time

from mail_server import IN_ROOT, SERVERS, START_LIMIT

NAME_SERVER = """\
server:
  ip-address: 127.0.0.1
  username: ""
  chroot: ""
  pidfile: ""
  zonesdir: "/etc/zones"
  zonelistfile: "/tmp/zone.list"
  xfrdfile: "/tmp/xfrd.state"
  cookie-secret-file: ""
remote-control:
  control-enable: no
"""
ZONE = """\
$TTL 60
@ IN SOA ns.test. admin.test. 1 3600 600 86400 60
@ IN NS ns.test.
"""
WEB_SERVER = """\
user root;
daemon off;
pid /tmp/nginx.pid;
error_log stderr;
events {{}}
http {{
  access_log /var/log/web.log combined;
  client_body_temp_path /tmp/body; proxy_temp_path /tmp/proxy; fastcgi_temp_path /tmp/fastcgi;
  uwsgi_temp_path /tmp/uwsgi; scgi_temp_path /tmp/scgi;
{hosts}
}}
"""
SECURE_HOST = """\
  server {{
    listen 127.0.0.1:443 ssl;
    server_name {name};
    ssl_certificate /etc/tls/{name}.pem;
    ssl_certificate_key /etc/tls/{name}.key;
    root /srv/{name};
    {rules}
  }}
"""
CLEAR_HOST = """\
  server {{
    listen 127.0.0.1:80;
    server_name {name};
    root /srv/{name};
  }}
"""
SYSTEM_ROOTS = (pathlib.Path("/etc/ssl/certs"), pathlib.Path("/etc/pki/tls/certs"))


def _openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


def _loopback_up():
    """As `ip link set lo up` does (SIOCSIFFLAGS with IFF_UP)."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as handle:
        fcntl.ioctl(handle, 0x8914, struct.pack("16sh14x", b"lo", 1))


class Internet:
    """`with` it, zones and web pages can be put up; start() makes them answer."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="sealpost-internet-", dir=SERVERS.parent)
        folder = pathlib.Path(self._folder.name)
        folder.chmod(0o755)
        self._root = folder / "root"
        self._hosts = []
        self._zones = {}
        self._processes = []
        self._output = folder / "output"
        self._authority = folder / "authority.pem"
        self._authority_key = folder / "authority.key"
        subprocess.run(["cp", "-al", SERVERS, self._root], check=True)
        for path in ("etc/zones", "etc/tls", "etc/nsd", "var/log/nginx", "var/lib/nginx"):
            (self._root / path).mkdir(parents=True, exist_ok=True)
        self._laid = []
        for name in ("null", "zero", "random", "urandom"):
            self._device(name)
        _openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Sealpost test authority",
                 "-keyout", self._authority_key, "-out", self._authority, "-days", "30")
        _loopback_up()
        self._settle(folder)

    def _lay(self, file: pathlib.Path, over: pathlib.Path):
        over = over.resolve()
        subprocess.run(["mount", "--bind", file, over], check=True)
        self._laid.append(over)

    def _device(self, name):
        """One file of /dev, laid over a file of the root; never the folder, which is to be removed."""
        device = self._root / "dev" / name
        device.unlink(missing_ok=True)
        device.touch()
        self._lay(pathlib.Path("/dev") / name, device)

    def _settle(self, folder):
        """Names are asked of NSD, and the authority is one of the system's."""
        resolver = folder / "resolv.conf"
        resolver.write_text("nameserver 127.0.0.1\noptions timeout:1 attempts:1\n")
        self._lay(resolver, pathlib.Path("/etc/resolv.conf"))
        order = folder / "nsswitch.conf"
        order.write_text("hosts: files dns\n")
        if pathlib.Path("/etc/nsswitch.conf").exists():
            self._lay(order, pathlib.Path("/etc/nsswitch.conf"))
        for roots in {path.resolve() for path in SYSTEM_ROOTS if path.is_dir()}:
            self._lay(self._trusted(folder / "roots"), roots)

    def _trusted(self, folder):
        """The authority alone, by the names under which OpenSSL looks for it: in one file, and by its hash."""
        folder.mkdir(exist_ok=True)
        hashed = subprocess.run(["openssl", "x509", "-hash", "-noout", "-in", self._authority],
                                check=True, capture_output=True, text=True).stdout.strip()
        for name in ("ca-certificates.crt", "ca-bundle.crt", f"{hashed}.0"):
            (folder / name).write_bytes(self._authority.read_bytes())
        return folder

    def zone(self, domain: str, *records: str):
        """Records as a zone file has them; every name that is not given is not there."""
        self._zones[domain] = ZONE + "\n".join(records) + "\n"

    def site(self, name: str, files: dict, rules="", names=None):
        """A host on the web, by HTTPS, with a certificate for `names`; its own name unless they are given."""
        self._write_files(name, files)
        key, request, extension = (self._root / "etc/tls" / f"{name}.{end}" for end in ("key", "csr", "ext"))
        extension.write_text("subjectAltName=" + ",".join(f"DNS:{one}" for one in names or [name]) + "\n")
        _openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=x", "-keyout", key, "-out", request)
        _openssl("x509", "-req", "-in", request, "-CA", self._authority, "-CAkey", self._authority_key,
                 "-CAcreateserial", "-extfile", extension, "-days", "30",
                 "-out", self._root / "etc/tls" / f"{name}.pem")
        self._hosts.append(SECURE_HOST.format(name=name, rules=rules))

    def site_in_clear(self, name: str, files: dict):
        self._write_files(name, files)
        self._hosts.append(CLEAR_HOST.format(name=name))

    def _write_files(self, name, files):
        for path, octets in files.items():
            file = self._root / "srv" / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(octets)

    def start(self):
        configuration = NAME_SERVER
        for domain, records in self._zones.items():
            (self._root / "etc/zones" / domain).write_text(records)
            configuration += f'zone:\n  name: "{domain}"\n  zonefile: "{domain}"\n'
        (self._root / "etc/nsd/nsd.conf").write_text(configuration)
        self._run("nsd", "-d", "-c", "/etc/nsd/nsd.conf")
        self._until_it_answers(53)
        if self._hosts:
            (self._root / "etc/nginx.conf").write_text(WEB_SERVER.format(hosts="".join(self._hosts)))
            self._run("nginx", "-c", "/etc/nginx.conf")
            self._until_it_answers(443 if any("443" in host for host in self._hosts) else 80)

    def stop(self):
        for process in reversed(self._processes):
            process.terminate()
        for process in reversed(self._processes):
            process.wait(timeout=20)
        self._processes.clear()

    def web_log(self) -> str:
        """What was asked of the web, a line each."""
        log = self._root / "var/log/web.log"
        return log.read_text() if log.exists() else ""

    def _run(self, *command):
        with open(self._output, "ab") as output:
            self._processes.append(subprocess.Popen([IN_ROOT, self._root, *command], stdin=subprocess.DEVNULL,
                                                    stdout=output, stderr=output))

    def _until_it_answers(self, port):
        deadline = time.monotonic() + START_LIMIT
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                return
            except OSError as error:
                if time.monotonic() > deadline:
                    raise AssertionError(f"nothing answers at port {port}\n{self._output.read_text()}") from error
                time.sleep(0.05)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
        for over in reversed(self._laid):
            subprocess.run(["umount", over], check=True)
        self._folder.cleanup()
