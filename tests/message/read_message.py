#!/usr/bin/env python3
"""Reads a message with Python's own parser, and prints what it found as JSON: another reader's word on what we write."""

import base64
import email
import email.header
import email.utils
import json
import sys


def decoded(value):
    # Not policy.default: in its phrases the spaces between encoded words stay, and long fields take it minutes.
    return str(email.header.make_header(email.header.decode_header(value)))


def unfolded(value):
    return str(value).replace("\r\n", "").replace("\n", "").strip(" ")


def mailboxes_of(message):
    values = [unfolded(value) for name in ("From", "To", "Cc") for value in message.get_all(name, [])]
    return [[decoded(name), address] for name, address in email.utils.getaddresses(values)]


def part_of(entity):
    return {
        "type": entity.get_content_type(),
        "flowed": entity.get_param("format") == "flowed",
        "charset": entity.get_content_charset() or "",
        "encoding": str(entity.get("Content-Transfer-Encoding", "")),
        "name": entity.get_filename() or "",
        "base64": base64.b64encode(entity.get_payload(decode=True) or b"").decode(),
    }


def main():
    with open(sys.argv[1], "rb") as file:
        octets = file.read()
    # Not email.message_from_binary_file(): it takes a CR in binary content for a line end.
    message = email.message_from_bytes(octets)
    entities = list(message.walk())
    print(json.dumps({
        "fields": [[name, decoded(unfolded(value))] for name, value in message.items()],
        "mailboxes": mailboxes_of(message),
        "defects": [repr(defect) for entity in entities for defect in entity.defects],
        "containers": [
            [entity.get_content_type(), str(entity.get("Content-Transfer-Encoding", ""))]
            for entity in entities if entity.is_multipart()
        ],
        "parts": [part_of(entity) for entity in entities if not entity.is_multipart()],
    }))


main()
