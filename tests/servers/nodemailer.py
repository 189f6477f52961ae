"""nodemailer's smtp-server (npm), run by Node with a short script of ours."""

import json
import pathlib
import subprocess

from mail_server import MailServer, files_in

SCRIPT = pathlib.Path(__file__).with_name("nodemailer.js")


class Nodemailer(MailServer):
    mechanisms = ("PLAIN", "LOGIN", "CRAM-MD5")

    def __init__(self, mechanisms=None, introspection=None):
        super().__init__(mechanisms)
        self._introspection = introspection  # how its tokens are checked; None: the token is the password

    def start(self):
        self.box = self.folder / "box"
        self.box.mkdir()
        settings = {
            "smtps": self.smtps_port, "starttls": self.starttls_port, "box": str(self.box),
            "key": str(self.authority.server_key), "certificate": str(self.authority.server_certificate),
            "mechanisms": self.offered, "username": self.username, "password": self.password,
            "refused": self.refused_recipient, "introspection": self._introspection,
        }
        self._log = open(self.folder / "log", "w+b")
        self._process = subprocess.Popen(["node", SCRIPT, json.dumps(settings)],
                                         stdout=self._log, stderr=self._log)

    def stop(self):
        if hasattr(self, "_process"):
            self._process.kill()
            self._process.wait()
            self._log.close()

    def messages(self):
        return files_in(self.box)

    def log(self):
        return (self.folder / "log").read_text()
