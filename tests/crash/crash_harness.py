#!/usr/bin/env python3
"""Kills the sending program, and ends its lines, at every step; then looks whether anything was lost or sent twice.

    SEALPOST_CLI=…/sealpost-cli tests/crash/crash_harness.py [--kills N] [--seed S]

Messages are put into the outbox with `send --no-wait` (what that reports is safe) or sent with `send`; the process is
killed with SIGKILL at a step of the conversation, when a file appears on the disk, or at a random moment. After each
kill `outbox run` goes on. In the end each message that was reported as safe was accepted exactly once, or is called
uncertain; none was accepted twice, and none is uncertain because a server said 421.
"""

import argparse
import collections
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time

from recording_server import STEPS, WAYS, RecordingServer, Step, cut, leave

# Points on the disk: what appears there, as a pattern in the profile.
ON_DISK = {"temporary file": "temporary/*/*.eml", "envelope": "spool/*.envelope", "spool file": "spool/*.eml"}
BATCH = 4
LONG = 60  # seconds: it hangs
# Where a server may say 421: it has not taken the message, or has answered for it.
MAY_LEAVE = [step for step in STEPS if step not in ("accepted", "inside the reply")]


class Harness:
    def __init__(self, folder, seed):
        self.folder = pathlib.Path(folder)
        self.random = random.Random(seed)
        self.server = RecordingServer()
        self.made = 0
        self.safe = set()
        self.happened = collections.Counter()
        self.wrong = []  # a sentence each
        self.profile = self.folder / "profile"
        self.run("account", "add", "me", "--address", "me@example.org", "--host", "127.0.0.1", "--smtps-port", "off",
                 "--starttls-port", "off", "--plain-port", str(self.server.port), "--username", "me",
                 "--password-command", "echo secret")

    def start(self, *words):
        return subprocess.Popen([os.environ["SEALPOST_CLI"], "--profile", str(self.profile), "--json", *words],
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def run(self, *words):
        output, _ = self.start(*words).communicate(timeout=LONG)
        return json.loads(output)

    # Messages -------------------------------------------------------------------------------------------------------

    def batch(self, size):
        """A folder of messages."""
        folder = self.folder / f"batch{self.made}"
        folder.mkdir()
        for _ in range(size):
            self.made += 1
            (folder / f"{self.made:06}.eml").write_text(
                f"From: me@example.org\nTo: ann@example.org\nSubject: {self.made}\nMessage-ID: <{self.made}@crash>\n\n"
                + "some words of a message\n" * self.random.choice((1, 20, 2000)), encoding="ascii")
        return folder

    def note_safe(self, output):
        """What the program itself has reported: it ended before anybody could kill it."""
        if output:
            self.safe.update(entry["message_id"] for entry in json.loads(output)["entries"] if "id" in entry)

    def enqueue(self):
        output, _ = self.start("send", "--no-wait", "--message", str(self.batch(BATCH))).communicate(timeout=LONG)
        self.note_safe(output)

    # Accidents ------------------------------------------------------------------------------------------------------

    def sending(self):
        """A process that sends: what is in the outbox already, or a folder that goes through it."""
        if self.random.random() < 0.5:
            self.enqueue()
            return self.start("outbox", "run")
        return self.start("send", "--message", str(self.batch(BATCH)))

    def accident(self, name, process, came_to_it):
        output, _ = process.communicate(timeout=LONG)
        self.note_safe(output)
        self.happened[name] += came_to_it()
        self.server.step = Step("", cut, 0)
        self.run("outbox", "run")

    def kill_at_step(self, name):
        victim = []
        ready = threading.Event()

        def kill():
            ready.wait(LONG)
            victim[0].kill()

        step = self.server.step = Step(name, kill, self.nth(name))
        victim.append(self.sending())
        ready.set()
        self.accident(f"killed at: {name}", victim[0], lambda: step.happened)

    def cut_at_step(self, name):
        step = self.server.step = Step(name, cut, self.nth(name))
        self.accident(f"cut at: {name}", self.sending(), lambda: step.happened)

    def leave_at_step(self, name):
        before = self.uncertain()
        step = self.server.step = Step(name, leave, self.nth(name))
        self.accident(f"421 at: {name}", self.sending(), lambda: step.happened)
        self.wrong += [f"{message} is uncertain after a 421 at: {name}" for message in self.uncertain() - before]

    def uncertain(self):
        entries = self.run("outbox", "list")["entries"]
        return {entry["message_id"] for entry in entries if entry["state"] == "uncertain"}

    def nth(self, name):
        return self.random.randint(1, BATCH) if STEPS.index(name) >= STEPS.index("MAIL") else 1

    def kill_at_file(self, name):
        seen = self.on_disk(name)
        process = self.start("send", "--message", str(self.batch(BATCH)))
        while process.poll() is None and not self.on_disk(name) - seen:
            pass
        self.kill(process, f"killed at: {name}")

    def on_disk(self, name):
        try:
            return set(self.profile.glob(ON_DISK[name]))
        except FileNotFoundError:  # a folder went while it was looked through
            return set()

    def kill_at_write(self, _name="row"):
        """The database's log has grown."""
        log = self.profile / "sealpost.sqlite-wal"
        size = log.stat().st_size if log.exists() else 0
        process = self.start("send", "--message", str(self.batch(BATCH)))
        while process.poll() is None and (log.stat().st_size if log.exists() else 0) == size:
            pass
        self.kill(process, "killed at: row")

    def kill_at_random(self, _name="any moment"):
        process = self.sending()
        time.sleep(self.random.uniform(0, 0.25))
        self.kill(process, "killed at: any moment")

    def kill(self, process, name):
        process.kill()
        self.accident(name, process, lambda: process.returncode < 0)

    # All of it ------------------------------------------------------------------------------------------------------

    def kills(self, count):
        kinds = [(self.kill_at_step, step) for step in STEPS]
        kinds += [(self.kill_at_file, name) for name in ON_DISK]
        kinds += [(self.kill_at_write, "row")] * 2 + [(self.kill_at_random, "any moment")] * 6
        done = 0
        while sum(n for name, n in self.happened.items() if name.startswith("killed")) < count:
            kind, name = kinds[done % len(kinds)]
            self.server.way = self.random.choice(list(WAYS))
            kind(name)
            done += 1

    def cuts(self):
        for way in WAYS:
            self.server.way = way
            for step in STEPS:
                self.cut_at_step(step)
            for step in MAY_LEAVE:
                self.leave_at_step(step)

    def verdict(self):
        """What went wrong: a sentence each."""
        self.run("outbox", "run")
        listed = {entry["message_id"]: entry["state"] for entry in self.run("outbox", "list")["entries"]}
        times = collections.Counter(self.server.accepted)
        wrong = self.wrong + [f"{message} was accepted {count} times" for message, count in times.items() if count > 1]
        for message in self.safe:
            if times[message] == 0 and listed.get(message) != "uncertain":
                wrong.append(f"{message} was safe and is lost: {listed.get(message, 'not listed')}")
        wrong += [f"{message} is still {state}" for message, state in listed.items() if state != "uncertain"]
        for accident, count in sorted(self.happened.items()):
            print(f"{count:5}  {accident}")
        print(f"{self.made} messages, {len(self.safe)} of them reported as safe; {len(times)} accepted,"
              f" {len(listed)} called uncertain")
        return wrong


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--kills", type=int, default=1000)
    options.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    chosen = options.parse_args()
    print(f"seed {chosen.seed}")
    with tempfile.TemporaryDirectory() as folder:
        harness = Harness(folder, chosen.seed)
        harness.cuts()
        harness.kills(chosen.kills)
        wrong = harness.verdict()
    print("\n".join(wrong) if wrong else "nothing was lost, nothing was sent twice")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
