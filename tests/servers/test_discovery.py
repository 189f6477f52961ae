"""The server of an address, found in a small internet: real DNS and HTTPS servers, each source alone and in conflict."""

import contextlib
import socket
import threading
import time
import unittest

from internet import Internet
from sealpost import Sealpost

FILE = "mail/config-v1.1.xml"
WELL_KNOWN = ".well-known/autoconfig/" + FILE


def autoconfig(host, port=465, kind="SSL", username="%EMAILADDRESS%"):
    return f"""<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="example.test"><domain>example.test</domain>
<outgoingServer type="smtp"><hostname>{host}</hostname><port>{port}</port><socketType>{kind}</socketType>
<username>{username}</username><authentication>password-cleartext</authentication></outgoingServer>
</emailProvider></clientConfig>""".encode()


class Listener:
    """Something that listens, as a mail server does, and notes what it is sent."""

    def __init__(self, address, port):
        self.heard = b""
        self._socket = socket.create_server((address, port))
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                with connection:
                    self.heard += connection.recv(1000)

    def close(self):
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


class Discovery(unittest.TestCase):
    def setUp(self):
        self.internet = self.enterContext(Internet())
        self.sealpost = self.enterContext(Sealpost())

    def discover(self, address="ann@example.test"):
        self.internet.start()
        return self.sealpost.run("account", "discover", address)

    def listen(self, port, address="127.0.0.1"):
        listener = Listener(address, port)
        self.addCleanup(listener.close)
        return listener

    def result(self, answer, source):
        return next(report["result"] for report in answer["sources"] if report["source"] == source)

    def best(self, answer):
        self.assertEqual(answer.code, 0, answer)
        return answer["candidates"][0]

    # --- each source alone

    def test_records_name_the_server(self):
        self.internet.zone("example.test",
                           "_submissions._tcp IN SRV 10 0 465 second.example.test.",
                           "_submissions._tcp IN SRV 0 0 2465 first.example.test.",
                           "_submission._tcp IN SRV 0 0 587 first.example.test.")
        answer = self.discover()
        best = self.best(answer)
        self.assertEqual((best["host"], best["smtps_port"], best["starttls_port"]),
                         ("first.example.test", 2465, 587))
        self.assertEqual((best["evidence"], best["needs_approval"]), ("srv", False))
        self.assertEqual([one["host"] for one in answer["candidates"]], ["first.example.test", "second.example.test"])

    def test_what_is_reported_has_these_keys_and_no_others(self):
        self.internet.zone("example.test", "_submissions._tcp IN SRV 0 0 465 mail.example.test.")
        answer = self.discover()
        self.assertEqual(set(self.best(answer)), {"host", "smtps_port", "starttls_port", "username", "proofs",
                                                  "evidence", "source", "needs_approval", "help"})
        for report in answer["sources"]:
            self.assertEqual(set(report), {"evidence", "source", "result", "detail"})

    def test_a_record_outside_the_domain_needs_approval(self):
        self.internet.zone("example.test", "_submissions._tcp IN SRV 0 0 465 mail.elsewhere.test.")
        best = self.best(self.discover())
        self.assertEqual((best["host"], best["needs_approval"]), ("mail.elsewhere.test", True))

    def test_a_record_may_say_that_there_is_no_server(self):
        self.internet.zone("example.test", "_submissions._tcp IN SRV 0 0 0 .", "_submission._tcp IN SRV 0 0 0 .")
        answer = self.discover()
        self.assertEqual(answer.code, 68, answer)
        self.assertEqual(self.result(answer, "_submissions._tcp.example.test"), "not_offered")
        self.assertEqual(answer["candidates"], [])

    def test_the_file_of_the_domain_names_the_server(self):
        self.internet.zone("example.test", "autoconfig IN A 127.0.0.1")
        self.internet.site("autoconfig.example.test", {FILE: autoconfig("smtp.%EMAILDOMAIN%", username="ann.1")})
        best = self.best(self.discover())
        self.assertEqual((best["host"], best["smtps_port"], best["username"]), ("smtp.example.test", 465, "ann.1"))
        self.assertEqual(best["evidence"], "autoconfig")

    def test_the_file_at_the_well_known_place_names_the_server(self):
        self.internet.zone("example.test", "@ IN A 127.0.0.1")
        self.internet.site("example.test", {WELL_KNOWN: autoconfig("smtp.example.test", 587, "STARTTLS")})
        best = self.best(self.discover())
        self.assertEqual((best["host"], best["starttls_port"]), ("smtp.example.test", 587))

    def test_a_provider_is_known_by_who_takes_the_mail(self):
        self.internet.zone("example.test", "@ IN MX 20 backup.example.test.", "@ IN MX 10 aspmx.l.google.com.")
        best = self.best(self.discover())
        self.assertEqual((best["host"], best["evidence"], best["needs_approval"]), ("smtp.gmail.com", "mx", True))
        self.assertEqual(best["proofs"], ["oauth2", "app_password"])

    def test_a_provider_is_known_by_its_addresses_without_a_network(self):
        best = self.best(self.sealpost.run("account", "discover", "ann@gmx.de"))
        self.assertEqual((best["host"], best["evidence"], best["needs_approval"]),
                         ("mail.gmx.net", "provider", False))

    def test_a_guess_is_told_nothing(self):
        self.internet.zone("example.test", "mail IN A 127.0.0.1")
        listener = self.listen(465)
        best = self.best(self.discover())
        self.assertEqual((best["host"], best["smtps_port"], best["starttls_port"], best["evidence"]),
                         ("mail.example.test", 465, None, "guess"))
        self.assertEqual(listener.heard, b"")

    # --- in conflict

    def test_records_come_before_the_file_and_the_file_before_the_provider(self):
        self.internet.zone("example.test",
                           "_submissions._tcp IN SRV 0 0 465 records.example.test.",
                           "autoconfig IN A 127.0.0.1", "@ IN MX 10 aspmx.l.google.com.")
        self.internet.site("autoconfig.example.test", {FILE: autoconfig("file.example.test")})
        answer = self.discover()
        self.assertEqual([one["host"] for one in answer["candidates"]],
                         ["records.example.test", "file.example.test", "smtp.gmail.com"])

    def test_what_the_file_says_of_the_same_server_completes_the_record(self):
        self.internet.zone("example.test", "_submissions._tcp IN SRV 0 0 465 smtp.elsewhere.test.",
                           "autoconfig IN A 127.0.0.1")
        self.internet.site("autoconfig.example.test", {FILE: autoconfig("smtp.elsewhere.test", username="ann")})
        best = self.best(self.discover())
        self.assertEqual((best["evidence"], best["username"], best["needs_approval"]), ("srv", "ann", False))

    # --- in the wrong hands

    def test_a_file_in_clear_is_never_asked_for(self):
        self.internet.zone("example.test", "autoconfig IN A 127.0.0.1", "@ IN A 127.0.0.1")
        for name, path in (("autoconfig.example.test", FILE), ("example.test", WELL_KNOWN)):
            self.internet.site_in_clear(name, {path: autoconfig("evil.example.test")})
        answer = self.discover()
        self.assertEqual((answer.code, answer["candidates"]), (68, []), answer)
        self.assertEqual(self.internet.web_log(), "")

    def test_a_redirect_into_the_clear_is_not_followed(self):
        self.internet.zone("example.test", "autoconfig IN A 127.0.0.1", "@ IN A 127.0.0.1")
        self.internet.site("autoconfig.example.test", {}, rules="return 302 http://example.test/" + WELL_KNOWN + ";")
        self.internet.site_in_clear("example.test", {WELL_KNOWN: autoconfig("evil.example.test")})
        answer = self.discover()
        self.assertEqual(answer["candidates"], [], answer)
        self.assertEqual(self.result(answer, "autoconfig.example.test"), "failed")

    def test_a_file_under_another_name_is_not_read(self):
        self.internet.zone("example.test", "autoconfig IN A 127.0.0.1")
        self.internet.site("autoconfig.example.test", {FILE: autoconfig("evil.example.test")},
                           names=["another.example.test"])
        answer = self.discover()
        self.assertEqual(answer["candidates"], [], answer)
        self.assertEqual(self.internet.web_log(), "")  # the handshake was the end of it

    def is_not_used(self, octets):
        self.internet.zone("example.test", "autoconfig IN A 127.0.0.1")
        self.internet.site("autoconfig.example.test", {FILE: octets})
        answer = self.discover()
        self.assertEqual(answer["candidates"], [], answer)
        self.assertEqual(self.result(answer, "autoconfig.example.test"), "unusable", answer)

    def test_a_file_with_entities_is_not_used(self):
        self.is_not_used(b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><clientConfig>&b;</clientConfig>')

    def test_a_file_without_an_end_of_nesting_is_not_used(self):
        self.is_not_used(b"<clientConfig>" + b"<a>" * 50000)

    def test_a_file_of_ten_megabytes_is_not_used(self):
        self.is_not_used(b" " * 10_000_000)

    def test_the_web_learns_the_domain_and_nothing_else(self):
        self.internet.zone("example.test", "autoconfig IN A 127.0.0.1")
        self.internet.site("autoconfig.example.test", {FILE: autoconfig("smtp.example.test")})
        self.best(self.discover("ann.secret@example.test"))
        log = self.internet.web_log()
        self.assertIn(FILE, log)
        self.assertNotIn("secret", log)

    def test_a_name_server_that_does_not_answer_costs_five_seconds_at_most(self):
        silent = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.addCleanup(silent.close)
        silent.bind(("127.0.0.1", 53))
        began = time.monotonic()
        answer = self.sealpost.run("account", "discover", "ann@example.test")
        self.assertLess(time.monotonic() - began, 7)
        self.assertEqual((answer.code, answer["candidates"]), (68, []), answer)


if __name__ == "__main__":
    unittest.main()
