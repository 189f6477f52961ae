#!/usr/bin/env python3
"""What a large attachment costs, beside a sender that does nothing but write the same octets.

    tests/bench/large_message.py BUILD [MEGABYTES]

BUILD is a release build, such as build/release. Prints one table; it is no test, nothing fails.
"""

import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

RUNS = 8
OFFERS = {
    "BINARYMIME": "PIPELINING 8BITMIME CHUNKING BINARYMIME",
    "BDAT": "PIPELINING 8BITMIME CHUNKING",
    "DATA": "PIPELINING 8BITMIME",
}


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    megabytes = int(sys.argv[2]) if len(sys.argv) > 2 else 1024
    with tempfile.TemporaryDirectory(prefix="sealpost-bench-") as name:
        bench = Bench(build, pathlib.Path(name))
        bench.make_attachment(megabytes)
        print(f"An attachment of {megabytes} MB, loopback TLS, best of {RUNS}\n")
        print(f"{'':12}{'octets':>15}{'sealpost-cli':>14}{'bare sender':>13}{'ratio':>7}{'peak memory':>13}")
        for way in OFFERS:
            bench.compare(way)


class Bench:
    def __init__(self, build, folder):
        self.cli = build / "app/cli/sealpost-cli"
        self.tools = build / "tests/bench"
        self.profile = folder / "profile"
        self.attachment = folder / "attachment.bin"
        self.octets = folder / "octets"

    def make_attachment(self, megabytes):
        with open(self.attachment, "wb") as file:
            for _ in range(megabytes):
                file.write(os.urandom(1024 * 1024))

    def compare(self, way):
        with self.sink(way, self.octets) as port:
            self.set_account(port)
            self.send()  # records what goes over the line
        with self.sink(way) as port:
            self.set_account(port)
            # By turns, so that both meet the same moods of the machine.
            runs = [(self.send(), self.send_bare(port, way)) for _ in range(RUNS)]
            ours, memory = min(send for send, _ in runs)
            bare = min(bare for _, bare in runs)
        print(f"{way:12}{self.octets.stat().st_size:15,}{ours:12.2f} s{bare:11.2f} s{ours / bare:7.2f}"
              f"{memory / 1024:10.1f} MB")

    @contextlib.contextmanager
    def sink(self, way, *keep):
        process = subprocess.Popen([self.tools / "bare_sink", OFFERS[way], *keep], stdout=subprocess.PIPE, text=True)
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
            process.wait()

    def run_cli(self, *arguments):
        return subprocess.Popen([self.cli, "--profile", self.profile, *arguments], stdout=subprocess.DEVNULL)

    def set_account(self, port):
        """127.0.0.1 is this computer: no review of its certificate comes between. The port is new, so is the profile."""
        shutil.rmtree(self.profile, ignore_errors=True)
        self.run_cli("account", "add", "bench", "--address", "me@example.org", "--host", "127.0.0.1",
                     "--smtps-port", port, "--starttls-port", "off", "--username", "practice",
                     "--password-command", "printf practice").wait()

    def send(self):
        """Seconds from start to end of the process, and its peak memory in KiB."""
        start = time.monotonic()
        process = self.run_cli("send", "--account", "bench", "--to", "you@example.org", "--subject", "large",
                               "--body", "large", "--attach", self.attachment)
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            raise SystemExit(f"sealpost-cli send ended with {os.waitstatus_to_exitcode(status)}")
        return time.monotonic() - start, usage.ru_maxrss

    def send_bare(self, port, way):
        framing = "data" if way == "DATA" else "bdat"
        return float(subprocess.run([self.tools / "bare_sender", port, framing, self.octets], check=True,
                                    capture_output=True, text=True).stdout)


if __name__ == "__main__":
    main()
