"""Cuts the power at each step of a session, and looks whether the outbox keeps its promises.

The session (scene.cpp) runs once, under recorder.cpp. Then, for each prefix of what it did to the disk, profiles are
built as the loss of power could have left them, and the engine recovers each:

- the database opens, and was not damaged;
- what was called safe is there: in the queue, sent, or uncertain; or it has its copy;
- what the server has taken is never about to go again by itself, and what it has not taken is never called sent;
- what is being withdrawn is as it was, set aside, or gone; what was withdrawn is gone;
- a message that is there is whole, and so is a copy; none is there twice.

    replay.py --scene PROGRAM --recorder LIBRARY [--cuts N] [--forget sync|syncdir]

N cuts, evenly spread, and one at each promise; without it, all. With --forget the disk knows nothing of the syncs of
files or of folders: then promises must be found broken, or this would show nothing.
"""

import argparse
import hashlib
import json
import mailbox
import os
import subprocess
import sys
import tempfile

from disk import Disk, build, steps_in

# As EntryState counts.
HOLDING, QUEUED, SENDING, WAITING, SENT, PARTLY, REFUSED, UNCERTAIN = range(8)
GOES_BY_ITSELF = (HOLDING, QUEUED, SENDING, WAITING)
SENT_TO_SOME = (SENT, PARTLY)

VARIANTS = ("nothing unsynced", "everything", "octets without names", "names without octets", "some 1", "some 2")


class Recovery:
    """The engine, recovering one profile after the other."""

    def __init__(self, scene):
        self.process = subprocess.Popen([scene, "recover"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def of(self, folder):
        self.process.stdin.write(folder + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def end(self):
        self.process.stdin.close()
        return self.process.wait()


def recorded(scene, recorder, profile, log):
    """Plays the session; its profile as it was before is the disk at the beginning."""
    subprocess.run([scene, "recover"], input=profile + "\n", text=True, check=True, stdout=subprocess.DEVNULL)
    os.makedirs(profile + "/temporary", exist_ok=True)
    disk = Disk(profile)
    environment = dict(os.environ, LD_PRELOAD=recorder, POWERLOSS_ROOT=profile, POWERLOSS_LOG=log,
                       ASAN_OPTIONS="verify_asan_link_order=0")
    subprocess.run([scene, "play", profile], env=environment, check=True)
    return disk


def copies_in(folder):
    if not all(os.path.isdir(f"{folder}/{part}") for part in ("tmp", "new", "cur")):
        return {}  # it is just being made
    copies = {}
    for message in mailbox.Maildir(folder, factory=None, create=False):
        number = int(message.get("Message-ID", "<0@")[1:].split("@")[0])
        copies.setdefault(number, []).append(message)
    return copies


def problems_of(folder, result, promised):
    """Sentences; none: all promises are kept. `promised`: "enqueued", "accepted", … -> numbers."""
    if "error" in result or result["repaired"] or not result["delivering"]:
        return [f"the database is not as it should be: {result}"]
    problems = []
    entries = {}
    for entry in result["entries"]:
        entries.setdefault(entry["number"], []).append(entry)
    copies = copies_in(folder + "/Sent")

    for number in promised["enqueued"] - promised["withdrawing"]:
        if number not in entries and number not in copies:
            problems.append(f"{number} was safe and is lost")
    for number in entries:
        if len(entries[number]) > 1:
            problems.append(f"{number} is in the outbox twice")
        problems += entry_problems(entries[number][0], number in promised["accepted"], number in copies)
        if not entries[number][0]["aside"]:  # its file goes before its row
            problems += file_problems(entries[number][0])
    for number in promised["withdrawing"] & set(entries):
        problems += withdrawal_problems(entries[number][0], number in promised["withdrawn"])
    for number, found in copies.items():
        if len(found) > 1:
            problems.append(f"{number} has two copies")
        if not found[0].get_payload().endswith(f"end of {number}\n"):
            problems.append(f"the copy of {number} is not whole")
        if number not in promised["accepted"]:
            problems.append(f"{number} has a copy and was not sent")
    return problems


def entry_problems(entry, accepted, copied):
    number, state = entry["number"], entry["state"]
    if accepted and state in GOES_BY_ITSELF:
        yield f"{number} was accepted and goes again"
    if not accepted and state in SENT_TO_SOME:
        yield f"{number} is called sent, and was not"
    if state == SENT and not copied:
        yield f"{number} was sent, and has no copy"
    if entry["recipients"] < 2:
        yield f"{number} has lost a recipient"


def withdrawal_problems(entry, over):
    if over:
        yield f"{entry['number']} was withdrawn and is there again"
    elif entry["state"] not in (HOLDING, QUEUED):
        yield f"{entry['number']} was not sent, is being withdrawn, and its state is {entry['state']}"


def file_problems(entry):
    if entry["state"] != SENT and not is_whole(entry["file"], entry["number"]):
        yield f"{entry['number']} is in the outbox, and its file is not whole"


def is_whole(path, number):
    try:
        with open(path, "rb") as file:
            return file.read().endswith(b"end of %d\r\n" % number)
    except OSError:
        return False


def torn(step):
    """The half of a write that got through."""
    half = len(step[-1]) // 2
    return step[:3] + [str(half), step[-1][:half]]


def states_at(disk, step):
    """What could be left if the power fails after this step, or within it."""
    if step[0] == "write":
        inode = int(step[1])
        before = bytes(disk.files[inode].octets)
        disk.apply(torn(step))
        yield "torn write", disk.left("everything")
        disk.files[inode].octets = bytearray(before)
    disk.apply(step)
    for variant in VARIANTS:
        yield variant, disk.left(variant)


def digest(left, promised):
    all_of_it = hashlib.blake2b(repr(sorted((word, sorted(numbers)) for word, numbers in promised.items())).encode())
    for path in sorted(left):
        all_of_it.update(repr((path, left[path] is None)).encode())
        all_of_it.update(left[path] or b"")
    return all_of_it.digest()


def chosen(steps, cuts):
    """The numbers of the steps to cut at."""
    if not cuts:
        return set(range(len(steps)))
    promises = {i for i, step in enumerate(steps) if step[0] == "mark"}
    stride = max(1, len(steps) // cuts)
    return promises | set(range(0, len(steps), stride))


def replay(disk, steps, cuts, recovery, folder):
    """How many profiles were recovered, and what was wrong."""
    promised = {word: set() for word in ("enqueued", "accepted", "withdrawing", "withdrawn")}
    seen, wrong = set(), []
    for number, step in enumerate(steps):
        if step[0] == "mark":
            word, message = step[1].split()
            promised[word].add(int(message))
        if number not in cuts:
            disk.apply(step)
            continue
        for variant, left in states_at(disk, step):
            state = digest(left, promised)
            if state in seen:
                continue
            seen.add(state)
            build(left, disk.root, folder)
            for problem in problems_of(folder, recovery.of(folder), promised):
                wrong.append(f"step {number} ({' '.join(step[:4])}), {variant}: {problem}")
    return len(seen), wrong


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--scene", required=True)
    options.add_argument("--recorder", required=True)
    options.add_argument("--cuts", type=int, default=0)
    options.add_argument("--forget", choices=("sync", "syncdir"))
    given = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="powerloss-") as folder:
        disk = recorded(given.scene, given.recorder, folder + "/profile", folder + "/log")
        steps = [step for step in steps_in(folder + "/log") if step[0] != given.forget]
        recovery = Recovery(given.scene)
        count, wrong = replay(disk, steps, chosen(steps, given.cuts), recovery, folder + "/left")
        code = recovery.end()
    for problem in wrong[:50]:
        print(problem)
    print(f"{len(steps)} steps; {count} different profiles recovered, {len(wrong)} problems")
    return 0 if code == 0 and bool(wrong) == bool(given.forget) else 1


if __name__ == "__main__":
    sys.exit(main())
