#!/usr/bin/env python3
"""How quickly many small messages leave, with what became of each on the disk.

    tests/bench/many_messages.py BUILD [COUNT]

BUILD is a release build, such as build/release. Over loopback to the practice server, directly and through a proxy that
delays each octet, so that a round trip takes 20 and 100 ms. Prints one table; it is no test, nothing fails.
"""

import asyncio
import contextlib
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import time

ROUND_TRIPS = [0, 20, 100]  # ms


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    print(f"{count} messages of 1.2 KB to the practice server\n")
    print(f"{'round trip':>12}{'seconds':>10}{'messages/s':>13}{'sent':>8}")
    for milliseconds in ROUND_TRIPS:
        with tempfile.TemporaryDirectory(prefix="sealpost-bench-") as name:
            folder = pathlib.Path(name)
            with practice_server(build, folder) as port, proxy(port, milliseconds / 2000) as delayed:
                seconds, sent = send(build, folder / "profile", delayed if milliseconds else port, count)
        print(f"{milliseconds:9} ms{seconds:10.2f}{sent / seconds:13.0f}{sent:8}")


@contextlib.contextmanager
def practice_server(build, folder):
    said = folder / "said"
    command = [build / "app/cli/sealpost-cli", "--profile", folder / "server", "practice", "--keep", folder / "kept"]
    with open(said, "w") as output:
        process = subprocess.Popen(command, stdout=output)
    try:
        yield int(await_words(said, r"127\.0\.0\.1:(\d+)"))
    finally:
        process.terminate()
        process.wait()


def await_words(file, pattern):
    for _ in range(600):
        if found := re.search(pattern, file.read_text()):
            return found[1]
        time.sleep(0.05)
    raise SystemExit("the practice server did not start")


@contextlib.contextmanager
def proxy(port, delay):
    """A TCP proxy that hands on each octet so many seconds later, however many there are."""
    loop = asyncio.new_event_loop()
    listening = loop.run_until_complete(asyncio.start_server(lambda *ends: join(*ends, port, delay), "127.0.0.1"))
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield listening.sockets[0].getsockname()[1]
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.run_until_complete(end_tasks())


async def end_tasks():
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)


async def join(reader, writer, port, delay):
    far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.gather(carry(reader, far_writer, delay), carry(far_reader, writer, delay))


async def carry(reader, writer, delay):
    loop = asyncio.get_running_loop()
    while octets := await reader.read(65536):
        loop.call_later(delay, writer.write, octets)
    loop.call_later(delay, writer.close)


def send(build, profile, port, count):
    """127.0.0.1 is this computer: no review of its certificate comes between."""
    subprocess.run([build / "app/cli/sealpost-cli", "--profile", profile, "account", "add", "bench",
                    "--address", "me@example.org", "--host", "127.0.0.1", "--smtps-port", str(port),
                    "--starttls-port", "off", "--username", "practice", "--password-command", "printf practice"],
                   check=True, stdout=subprocess.DEVNULL)
    ended = subprocess.run([build / "tests/bench/many_messages", profile, "bench", "you@example.org", str(count)],
                           capture_output=True, text=True)
    seconds, sent = ended.stdout.split()
    return float(seconds), int(sent)


if __name__ == "__main__":
    main()
