"""OAuth 2 from the browser to the mail server: a real authorization server, a real submission server that asks it."""

import json
import signal
import subprocess
import unittest
import urllib.error
import urllib.parse
import urllib.request

from nodemailer import Nodemailer
from oidc_provider import Browser, OidcProvider
from sealpost import CLI, Answer, Sealpost

PASSPHRASE = b"open sesame\n"


class Authorizing:
    """`account authorize`, waiting for the browser. `with` ends it."""

    def __init__(self, sealpost, *options, stdin=PASSPHRASE):
        command = [CLI, "--profile", sealpost.profile, "--json", "account", "authorize", "work", "--no-browser",
                   "--passphrase-stdin", *options]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                         stderr=subprocess.PIPE)
        self._process.stdin.write(stdin)
        self._process.stdin.close()
        self.said = []
        self.address = self._read_address()

    def _read_address(self):
        for line in self._process.stderr:
            self.said.append(line.decode())
            if line.startswith(b"http"):
                return line.decode().strip()
        return None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()
        self._process.stderr.close()

    def interrupt(self):
        self._process.send_signal(signal.SIGINT)

    def answer(self) -> Answer:
        output = self._process.stdout.read()
        errors = self._process.stderr.read()
        return Answer(self._process.wait(timeout=20), json.loads(output), "".join(self.said) + errors.decode())


class OAuth(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.provider = cls.enterClassContext(OidcProvider())
        cls.server = cls.enterClassContext(Nodemailer(["XOAUTH2"], cls.provider.introspection()))

    def setUp(self):
        self.sealpost = self.enterContext(Sealpost())
        self.before = len(self.server.messages())

    def add_account(self, *options):
        self.sealpost.add_account("work", self.server, *(options or self.provider.options()), command=None)

    def authorize(self, *options, stdin=PASSPHRASE):
        with Authorizing(self.sealpost, *options, stdin=stdin) as authorizing:
            page = Browser().consent(authorizing.address)
            answer = authorizing.answer()
        self.assertEqual(answer.code, 0, f"{answer}\n{page}\n{self.provider.log()}")
        self.assertIn("close this page", page)
        return answer

    def send(self, stdin=PASSPHRASE):
        return self.sealpost.run("send", "--account", "work", "--to", self.server.recipient, "--body", "by token",
                                 "--passphrase-stdin", stdin=stdin)

    def assertSent(self, answer):
        self.assertEqual((answer.code, answer.report.get("outcome")), (0, "sent"), f"{answer}\n{self.server.log()}")

    def test_an_account_that_is_authorised_sends_by_its_token(self):
        self.add_account()
        answer = self.authorize()
        self.assertEqual(answer["authorized"], "work")
        self.assertSent(self.send())
        self.assertEqual(len(self.server.delivered(self.before + 1)), self.before + 1)

    def test_the_next_start_needs_no_browser(self):
        self.add_account()
        self.authorize()
        before = self.provider.administer("refreshes")
        for _ in range(2):  # the refresh token may be another one each time
            self.assertSent(self.send())
        self.assertEqual(self.provider.administer("refreshes"), before + 2)

    def test_a_client_secret_goes_along_and_is_kept(self):
        self.add_account(*self.provider.options(self.provider.secret_client))
        secret = self.provider.client_secret.encode() + b"\n"
        answer = self.authorize("--client-secret-stdin", stdin=PASSPHRASE + secret)
        self.assertNotIn(self.provider.client_secret, str(answer))
        self.assertSent(self.send())

    def test_a_wrong_client_secret_is_said(self):
        self.add_account(*self.provider.options(self.provider.secret_client))
        with Authorizing(self.sealpost, "--client-secret-stdin", stdin=PASSPHRASE + b"wrong-secret-77\n") as authorizing:
            Browser().consent(authorizing.address)
            answer = authorizing.answer()
        self.assertEqual((answer.code, answer["error"]["kind"]), (77, "oauth_request_refused"), answer)
        self.assertIn("invalid_client", answer["error"]["sentence"])
        self.assertNotIn("wrong-secret-77", str(answer))

    def test_consent_that_is_declined_is_said(self):
        self.add_account()
        with Authorizing(self.sealpost) as authorizing:
            page = Browser().decline(authorizing.address)
            answer = authorizing.answer()
        self.assertIn("not authorised", page)
        self.assertEqual((answer.code, answer["error"]["kind"]), (77, "oauth_declined"), answer)
        self.assertEqual(self.send().code, 77)

    def test_another_page_of_the_browser_cannot_answer(self):
        self.add_account()
        with Authorizing(self.sealpost) as authorizing:
            query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(authorizing.address).query))
            with self.assertRaises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(query["redirect_uri"] + "?code=stolen&state=guessed", timeout=10)
            self.assertEqual(refused.exception.code, 404)
            refused.exception.close()
            Browser().consent(authorizing.address)
            self.assertEqual(authorizing.answer().code, 0)

    def test_ctrl_c_ends_the_wait(self):
        self.add_account()
        with Authorizing(self.sealpost) as authorizing:
            authorizing.interrupt()
            answer = authorizing.answer()
        self.assertEqual((answer.code, answer["error"]["kind"]), (75, "oauth_cancelled"), answer)

    def test_without_authorisation_nothing_is_sent_and_it_is_said(self):
        self.add_account()
        answer = self.send()
        self.assertEqual((answer.code, answer["outcome"]), (77, "waiting"), answer)
        self.assertIn("not authorised", answer["reason"])
        self.assertEqual(len(self.server.messages()), self.before)

    def test_what_waited_goes_once_it_is_authorised(self):
        self.add_account()
        self.send()
        self.authorize()
        answer = self.sealpost.run("outbox", "run", "--passphrase-stdin", stdin=PASSPHRASE)
        self.assertSent(answer)

    def test_an_authorisation_that_was_taken_back_is_said(self):
        self.add_account()
        self.authorize()
        self.provider.administer("end-grants")
        answer = self.send()
        self.assertEqual((answer.code, answer["outcome"]), (77, "waiting"), answer)
        self.assertIn("not authorised", answer["reason"])
        self.authorize()
        self.assertSent(self.send())

    def test_a_provider_that_is_away_is_tried_again_later(self):
        with OidcProvider() as other:
            self.add_account(*other.options())
            with Authorizing(self.sealpost) as authorizing:
                Browser().consent(authorizing.address)
                self.assertEqual(authorizing.answer().code, 0)
        answer = self.send()
        self.assertEqual((answer.code, answer["outcome"]), (75, "waiting"), answer)

    def test_locked_passwords_are_said(self):
        self.add_account()
        self.authorize()
        answer = self.send(stdin=b"another passphrase\n")
        self.assertEqual((answer.code, answer["outcome"]), (77, "waiting"), answer)
        self.assertIn("locked", answer["reason"])

    def test_a_scope_without_a_refresh_token_is_not_enough(self):
        self.add_account(*self.provider.options(scope="openid mail"))
        with Authorizing(self.sealpost) as authorizing:
            Browser().consent(authorizing.address)
            answer = authorizing.answer()
        self.assertEqual((answer.code, answer["error"]["kind"]), (77, "oauth_no_refresh_token"), answer)

    def test_no_token_is_in_any_file_of_the_profile_in_clear(self):
        self.add_account()
        self.authorize()
        self.assertSent(self.send())
        for file in filter(lambda path: path.is_file(), self.sealpost.profile.rglob("*")):
            octets = file.read_bytes()
            for token in self.provider.administer("tokens"):
                self.assertNotIn(token.encode(), octets, file)


if __name__ == "__main__":
    unittest.main()
