"""A submission server on loopback that remembers what it accepted, and can be told what to do at each step of a
conversation: cut the line, say 421, or have somebody killed."""

import re
import socket
import threading

# In the order of a conversation. "accepted" is after the message was taken, before anything is answered.
STEPS = ("connected", "greeted", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "inside the message", "last octet", "accepted",
         "inside the reply", "replied")

# What the server offers: the client's flights differ.
WAYS = {
    "one by one": (),
    "pipelined": ("PIPELINING",),
    "in chunks": ("PIPELINING", "CHUNKING", "8BITMIME"),
}


class Cut(Exception):
    """The line is cut here."""


class Leave(Exception):
    """421 is said here, and nothing more is read."""


class Step:
    """Something that happens once, when a step is reached for the n-th time."""

    def __init__(self, name, act, nth=1):
        self.name = name
        self.act = act
        self.left = nth
        self.lock = threading.Lock()

    def reached(self, name):
        with self.lock:
            if name != self.name or self.left == 0:
                return
            self.left -= 1
            if self.left > 0:
                return
        self.act()

    @property
    def happened(self):
        return self.left == 0


def cut():
    raise Cut()


def leave():
    raise Leave()


class RecordingServer:
    def __init__(self):
        self.accepted = []  # Message-IDs, each time one was taken
        self.way = "in chunks"
        self.step = Step("", cut, 0)
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        while True:
            line, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(line, self.way, self.step), daemon=True).start()

    def serve(self, line, way, step):
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            with line:
                try:
                    Conversation(line, way, step, self.accepted).run()
                except Leave:
                    say_goodbye(line)
        except (Cut, OSError, EOFError):
            pass


def say_goodbye(line):
    """What the client has sent meanwhile is thrown away: a reset could overtake the words."""
    line.sendall(b"421 4.3.2 closing\r\n")
    line.shutdown(socket.SHUT_WR)
    while line.recv(65536):
        pass


class Conversation:
    def __init__(self, line, way, step, accepted):
        self.line = line
        self.input = line.makefile("rb")
        self.keywords = WAYS[way]
        self.step = step
        self.accepted = accepted
        self.chunks = b""

    def run(self):
        self.step.reached("connected")
        self.say("220 recording ESMTP")
        self.step.reached("greeted")
        while True:
            command = self.input.readline()
            if not command:
                raise EOFError
            self.answer(command.split()[0].upper().decode("ascii"), command)

    def answer(self, verb, command):
        if verb in ("EHLO", "AUTH", "MAIL", "RCPT"):
            self.step.reached(verb)
        if verb == "EHLO":
            self.say("\r\n".join(["250-recording", *("250-" + k for k in self.keywords), "250 AUTH PLAIN"]))
        elif verb == "AUTH":
            self.say("235 2.7.0 welcome")
        elif verb == "DATA":
            self.step.reached("DATA")
            self.say("354 go on")
            self.take(self.read_data())
        elif verb == "BDAT":
            self.take_chunk(command.split())
        elif verb == "QUIT":
            self.say("221 bye")
            raise Cut
        else:
            if verb in ("RSET", "MAIL"):
                self.chunks = b""
            self.say("250 2.0.0 ok")

    def read_data(self):
        message = b""
        while (line := self.input.readline()) != b".\r\n":
            if not line.endswith(b"\n"):
                raise EOFError
            message += line
            if line == b"\r\n":
                self.step.reached("inside the message")
        return message

    def take_chunk(self, words):
        self.step.reached("DATA")
        size = int(words[1])
        half = self.read(size // 2)
        self.step.reached("inside the message")
        self.chunks += half + self.read(size - len(half))
        if words[-1].upper() == b"LAST":
            self.take(self.chunks)
            self.chunks = b""
        else:
            self.say("250 2.0.0 go on")

    def read(self, size):
        octets = self.input.read(size)
        if len(octets) < size:
            raise EOFError
        return octets

    def take(self, message):
        self.step.reached("last octet")
        self.accepted.append(re.search(rb"^Message-ID: *(<[^>]*>)", message, re.M | re.I)[1].decode("ascii"))
        self.step.reached("accepted")
        self.line.sendall(b"250 2.0")
        self.step.reached("inside the reply")
        self.line.sendall(b".0 taken\r\n")
        self.step.reached("replied")

    def say(self, words):
        self.line.sendall(words.encode("ascii") + b"\r\n")
