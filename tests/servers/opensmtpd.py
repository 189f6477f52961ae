"""OpenSMTPD with a table of its own users."""

import subprocess

from mail_server import BOXES, RootedServer

CONFIGURATION = """\
pki test cert "/etc/tls/server.pem"
pki test key "/etc/tls/server.key"
table users file:/etc/users
table boxes file:/etc/boxes
listen on 127.0.0.1 port {smtps} smtps pki test auth <users>
listen on 127.0.0.1 port {starttls} tls-require pki test auth <users>
smtp max-message-size "64M"
action "keep" maildir "/var/mail/%{{rcpt.user}}" virtual <boxes>
match auth from any for domain "example.test" action "keep"
"""


class OpenSmtpd(RootedServer):
    mechanisms = ("PLAIN",)  # it offers LOGIN too, always; PLAIN is the stronger

    def start(self):
        self.write("etc/users", f"{self.username} {self._hashed()}\n")
        self.write("etc/boxes", "".join(f"{name}@example.test vmail\n" for name in BOXES))
        self.write("etc/smtpd.conf", CONFIGURATION.format(smtps=self.smtps_port, starttls=self.starttls_port))
        (self.root / "etc/tls/server.key").chmod(0o600)
        self.own("var/spool/smtpd", "root", 0o711)
        self.own("var/mail", "vmail")
        self.start_in_foreground("smtpd", "-d", "-f", "/etc/smtpd.conf")

    def _hashed(self):
        return subprocess.run(["openssl", "passwd", "-6", "-stdin"], input=self.password, text=True,
                              capture_output=True, check=True).stdout.strip()
