import unittest

from nodemailer import Nodemailer
from sealpost import Sealpost
from submission import Submission


class NodemailerSubmission(Submission, unittest.TestCase):
    Server = Nodemailer
    status_of_utf8 = "accepted"


class TokenLogin(unittest.TestCase):
    """XOAUTH2: what a password command prints is a bearer token."""

    def setUp(self):
        self.server = self.enterContext(Nodemailer(["XOAUTH2"]))
        self.sealpost = self.enterContext(Sealpost())

    def send(self):
        return self.sealpost.run("send", "--account", "work", "--to", self.server.recipient, "--body", "by token")

    def test_a_token_from_a_command_logs_in(self):
        self.sealpost.add_account("work", self.server, "--credential", "token")
        answer = self.send()
        self.assertEqual((answer.code, answer.report.get("outcome")), (0, "sent"), answer)
        self.assertEqual(len(self.server.delivered(1)), 1)

    def test_a_token_that_is_not_taken_is_said_and_shown_nowhere(self):
        self.sealpost.add_account("work", self.server, "--credential", "token", password="stale-token-77")
        answer = self.send()
        self.assertEqual(answer.code, 77, answer)
        self.assertNotIn("stale-token-77", str(answer))
        self.assertEqual(self.server.messages(), [])


if __name__ == "__main__":
    unittest.main()
