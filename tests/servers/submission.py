"""What must be true of Sealpost with every real submission server. A test module names the server."""

import os
import pathlib
import subprocess
import tempfile

from meant import compare, everything, large
from sealpost import Sealpost


class Submission:
    """Mixed into a unittest.TestCase that has `Server`, a MailServer class."""

    Server = None
    status_of_utf8 = "refused"  # of an unknown user in UTF-8; None: the server has no SMTPUTF8

    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(cls.Server())
        cls.folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory(prefix="sealpost-meant-")))

    def setUp(self):
        self.sealpost = self.enterContext(Sealpost())
        self.before = len(self.server.messages())

    def arrived(self, count=1):
        return self.server.delivered(self.before + count)

    def arrived_one(self, marker):
        """The message of this test, whatever else is in the boxes."""
        return next(message for message in self.arrived() if marker in message)

    def send(self, meant, *options, account="work", **keywords):
        return self.sealpost.run("send", "--account", account, *meant.write_to(self.folder), *options, **keywords)

    def assertSent(self, answer):
        self.assertEqual((answer.code, answer.report.get("outcome")), (0, "sent"), f"{answer}\n{self.server.log()}")

    # What a person relies on

    def test_over_smtps_a_message_arrives_as_it_was_meant(self):
        self._arrives_as_meant("smtps")

    def test_over_starttls_a_message_arrives_as_it_was_meant(self):
        self._arrives_as_meant("starttls")

    def _arrives_as_meant(self, rung):
        self.sealpost.add_account("work", self.server, rung=rung)
        meant = everything()
        answer = self.send(meant, "--to", f"Bob Ödegård <{self.server.recipient}>", "--bcc", self.server.other_recipient)
        self.assertSent(answer)
        self.assertEqual((answer["level"], answer["rung"], answer["decision"]), ("verified", rung, "4"))
        self.assertEqual([recipient["status"] for recipient in answer["recipients"]], ["accepted", "accepted"])
        message = self.arrived_one(answer["message_id"].encode())
        compare(self, message, meant)
        self.assertNotIn(b"X-Mailer", message)

    def test_each_mechanism_logs_in(self):
        for mechanism in self.Server.mechanisms:
            with self.subTest(mechanism), self.Server([mechanism]) as server, Sealpost() as sealpost:
                sealpost.add_account("work", server)
                answer = sealpost.run("check", "work", "--login")
                self.assertEqual(answer.code, 0, f"{answer}\n{server.log()}")
                self.assertIn(mechanism, answer["mechanisms"])

    def test_a_wrong_password_is_said_and_shown_nowhere(self):
        self.sealpost.add_account("work", self.server, password="mellon-1954")
        answer = self.send(everything(), "--to", self.server.recipient)
        self.assertEqual(answer.code, 77, answer)
        self.assertNotIn("mellon-1954", str(answer))
        self.assertEqual(len(self.server.messages()), self.before)

    def test_25_megabytes_arrive_octet_for_octet(self):
        self.sealpost.add_account("work", self.server)
        meant = large(25_000_000)
        answer = self.send(meant, "--to", self.server.recipient)
        self.assertSent(answer)
        compare(self, self.arrived_one(answer["message_id"].encode()), meant)

    def test_a_refused_recipient_does_not_stop_the_others(self):
        self.sealpost.add_account("work", self.server)
        meant = everything()
        answer = self.send(meant, "--to", self.server.recipient, "--to", self.server.refused_recipient,
                           "--cc", self.server.other_recipient)
        self.assertEqual(answer["outcome"], "partly", answer)
        self.assertEqual(answer.code, 69)
        status = {recipient["address"]: recipient["status"] for recipient in answer["recipients"]}
        self.assertEqual(status, {self.server.recipient: "accepted", self.server.refused_recipient: "refused",
                                  self.server.other_recipient: "accepted"})
        refusal = next(r for r in answer["recipients"] if r["status"] == "refused")["reply"]
        self.assertRegex(str(refusal), r"5\d\d")
        compare(self, self.arrived_one(answer["message_id"].encode()), meant)

    def test_a_message_too_large_for_the_server_is_refused_before_it_is_sent(self):
        self.sealpost.add_account("work", self.server)
        answer = self.send(large(60_000_000), "--to", self.server.recipient)
        self.assertEqual((answer.code, answer["outcome"]), (69, "refused"), answer)
        self.assertEqual(len(self.server.messages()), self.before)

    def test_an_address_in_utf8_goes_or_is_named(self):
        self.sealpost.add_account("work", self.server)
        answer = self.send(everything(), "--to", "jörg@example.test")
        if self.status_of_utf8:
            self.assertEqual([r["status"] for r in answer["recipients"]], [self.status_of_utf8], answer)
        else:
            self.assertEqual((answer.code, answer["outcome"]), (69, "refused"), answer)
            self.assertIn("jörg@example.test", answer["reason"])

    def test_a_folder_of_messages_goes_over_one_line(self):
        self.sealpost.add_account("work", self.server)
        folder = self.folder / "many"
        folder.mkdir()
        for number in range(20):
            (folder / f"{number:02}.eml").write_text(
                f"From: {self.server.address}\nTo: {self.server.recipient}\nSubject: number {number}\n\n.\n{number}\n")
        answer = self.sealpost.run("send", "--account", "work", "--message", folder)
        self.assertEqual(answer.code, 0, answer)
        arrived = b"".join(self.arrived(20))
        for number in range(20):
            self.assertIn(f"Subject: number {number}\r\n".encode(), arrived)

    def test_fifty_messages_over_one_line_all_arrive_once(self):
        self.sealpost.add_account("work", self.server)
        ended = subprocess.run([os.environ["SEALPOST_MANY"], self.sealpost.profile, "work", self.server.recipient, "50"],
                               capture_output=True, text=True, timeout=60)
        self.assertEqual(ended.returncode, 0, f"{ended}\n{self.server.log()}")
        arrived = b"".join(self.arrived(50))
        for number in range(50):
            self.assertEqual(arrived.count(f"Message-ID: <{number}.many@example.org>".encode()), 1, number)
