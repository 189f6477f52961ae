"""sealpost-cli with a profile of its own, as a test uses it."""

import json
import os
import pathlib
import subprocess
import tempfile
from dataclasses import dataclass

CLI = pathlib.Path(os.environ["SEALPOST_CLI"])


@dataclass
class Answer:
    code: int  # sysexits.h
    report: dict  # the JSON object on standard output
    diagnosis: str  # standard error

    def __getitem__(self, key):
        return self.report[key]

    def __str__(self):
        return f"exit {self.code}\n{json.dumps(self.report, indent=1)}\n{self.diagnosis}"


class Sealpost:
    """One profile in a temporary folder. Passwords come from a command, as people's do."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="sealpost-profile-")
        self.profile = pathlib.Path(self._folder.name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._folder.cleanup()

    def run(self, *arguments, stdin=b"", timeout=60, environment=None) -> Answer:
        command = [CLI, "--profile", self.profile, "--json", *map(str, arguments)]
        ended = subprocess.run(command, input=stdin, capture_output=True, timeout=timeout,
                               env={**os.environ, **(environment or {})})
        try:
            report = json.loads(ended.stdout)
        except ValueError as error:
            raise AssertionError(f"{arguments}: no JSON object\n{ended.stdout!r}\n{ended.stderr!r}") from error
        return Answer(ended.returncode, report, ended.stderr.decode())

    def add_account(self, name, server, *options, password=None, rung="smtps", command="printf %s '{}'"):
        """An account at `server` that may use one rung only, trusting the test's own authority.

        `command` prints the password that stands for {}; None: the options say how it logs in.
        """
        secret = server.password if password is None else password
        login = ["--password-command", command.format(secret)] if command else []
        ports = {
            "smtps": ["--smtps-port", server.smtps_port, "--starttls-port", "off"],
            "starttls": ["--smtps-port", "off", "--starttls-port", server.starttls_port],
        }
        answer = self.run(
            "account", "add", name, "--address", server.address, "--display-name", "Ann Müller",
            "--host", "localhost", *ports[rung], "--username", server.username,
            *login, "--ca-file", server.authority.certificate,
            "--no-local-exception", *options)
        assert answer.code == 0, answer
        return answer
