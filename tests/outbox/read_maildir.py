"""Reads a Maildir as other mail programs do and prints each message as one line of JSON, by its subject."""

import email.policy
import json
import mailbox
import sys


def described(folder, key):
    stored = folder[key]
    message = email.message_from_bytes(folder.get_bytes(key), policy=email.policy.default)
    body = message.get_body(("plain",))
    return {
        "subject": str(message["Subject"]),
        "bcc": str(message["Bcc"] or ""),
        "message_id": str(message["Message-ID"]),
        "text": body.get_content() if body else "",
        "attachments": [len(part.get_content()) for part in message.iter_attachments()],
        "flags": stored.get_flags(),
        "folder": stored.get_subdir(),
        "carriage_returns": folder.get_bytes(key).count(b"\r"),
        "defects": [str(defect) for part in message.walk() for defect in part.defects],
    }


folder = mailbox.Maildir(sys.argv[1], factory=None, create=False)
for line in sorted((described(folder, key) for key in folder.keys()), key=lambda one: one["subject"]):
    print(json.dumps(line))
