"""Messages as they were meant, and how they are compared with what arrived: by Python's own parser."""

import email
import email.policy
import os
import pathlib
from dataclasses import dataclass, field

TEXT = """Grüße aus Zürich,

.a line that begins with a dot
..and one with two
From here on it is quiet.
> quoted, and not to be flowed
    four spaces in front

""" + " ".join(["One long paragraph that has to be broken on the way and is whole again when it is read."] * 12) + """

你好 🎉
--\x20
Ann
"""


@dataclass
class Meant:
    subject: str = "Grüße aus Zürich – 你好 🎉, and a tail that makes the field longer than one line can be"
    text: str = TEXT
    attachments: dict = field(default_factory=dict)  # name → octets

    def write_to(self, folder: pathlib.Path):
        """The files that the command line takes; returns its options."""
        folder.mkdir(exist_ok=True)
        body = folder / "body.txt"
        body.write_text(self.text)
        options = ["--subject", self.subject, "--body-file", body]
        for name, octets in self.attachments.items():
            (folder / name).write_bytes(octets)
            options += ["--attach", folder / name]
        return options


def everything() -> Meant:
    return Meant(attachments={
        "Übersicht № 1.pdf": b"%PDF-1.7\n" + os.urandom(70_001),
        "lines.txt": b"unix\nline ends\nno end at the end",
        "dots.csv": b".\r\n..\r\n.\r\n" * 3,
        "a name with spaces, a comma; and 'quotes' that goes on for longer than any line may be.bin": bytes(range(256)),
    })


def large(octets: int) -> Meant:
    return Meant(subject="large", text="see attachment\n", attachments={"large.bin": os.urandom(octets)})


def unflowed(text: str) -> str:
    """RFC 3676 §4: what the writer of a format=flowed text meant."""
    lines = []
    flowing = False
    for line in text.splitlines():
        line = line[1:] if line.startswith(" ") else line
        if flowing:
            lines[-1] += line
        else:
            lines.append(line)
        flowing = line.endswith(" ") and line != "-- " and not line.startswith(">")
    return "\n".join(lines) + "\n"


def compare(case, octets: bytes, meant: Meant):
    """Asserts with the TestCase `case` that a message that arrived is what was meant."""
    arrived = email.message_from_bytes(octets, policy=email.policy.default)
    case.assertEqual([str(part.defects) for part in arrived.walk() if part.defects], [])
    case.assertEqual(arrived["Subject"], meant.subject)
    case.assertEqual(arrived["From"].addresses[0].display_name, "Ann Müller")
    case.assertIsNone(arrived["Bcc"])
    text = arrived.get_body(("plain",))
    case.assertEqual(text["Content-Type"].params.get("format"), "flowed")
    case.assertEqual(unflowed(text.get_content().replace("\r\n", "\n")), meant.text)
    found = {part.get_filename(): part.get_payload(decode=True) for part in arrived.iter_attachments()}
    case.assertEqual(list(found), list(meant.attachments))
    for name, content in meant.attachments.items():
        case.assertTrue(found[name] == content, f"{name}: {len(found[name])} octets arrived of {len(content)}")
    case.assertLessEqual(max(map(len, octets.split(b"\r\n"))), 998)
