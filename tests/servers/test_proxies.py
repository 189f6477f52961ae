"""What must be true of Sealpost behind a real proxy, of either kind."""

import unittest

from mail_server import NAME_INSIDE, free_port
from nodemailer import Nodemailer
from proxies import Microsocks, Tinyproxy
from sealpost import Sealpost


class Proxied:
    """Mixed into a unittest.TestCase that has `Proxy`, a Proxy class."""

    Proxy = None

    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(Nodemailer(["PLAIN"]))

    def setUp(self):
        self.sealpost = self.enterContext(Sealpost())

    def proxy(self, **how):
        return self.enterContext(self.Proxy(**how))

    def add_account(self, proxy, *options, host=NAME_INSIDE, **keywords):
        self.sealpost.add_account("work", self.server, "--proxy", proxy, "--host", host, *options, **keywords)

    def check(self, **keywords):
        return self.sealpost.run("check", "work", **keywords)

    def check_with(self, password):
        return self.sealpost.run("check", "work", "--proxy-password-stdin", stdin=password.encode() + b"\n")

    def assertBarred(self, answer, kind, code):
        self.assertEqual((answer["error"]["kind"], answer.code), (kind, code), answer)
        self.assertEqual([attempt["result"] for attempt in answer["attempts"]], ["barred"], answer)
        self.assertEqual((answer["level"], answer["rung"]), ("offline", None), answer)

    def test_a_message_goes_to_a_server_that_only_the_proxy_knows(self):
        for rung in ("smtps", "starttls"):
            with self.subTest(rung), Sealpost() as self.sealpost:
                proxy = self.proxy()
                self.add_account(proxy.url, rung=rung)
                before = len(self.server.messages())
                answer = self.sealpost.run("send", "--account", "work", "--to", self.server.recipient, "--body", rung)
                self.assertEqual((answer.code, answer.report.get("outcome")), (0, "sent"), f"{answer}\n{proxy.log()}")
                self.assertEqual((answer["level"], answer["rung"]), ("verified", rung))
                self.assertEqual(len(self.server.delivered(before + 1)), before + 1)
                self.assertEqual(self.check()["proxy"], proxy.url)

    def test_behind_a_proxy_localhost_is_no_exception(self):
        self.add_account(self.proxy().url, "--ca-file", "", host="localhost")
        self.assertEqual(self.sealpost.run("account", "set", "work", "--local-exception").code, 0)
        answer = self.check()
        self.assertEqual((answer["level"], answer["decision"]), ("unverified", "11"), answer)

    def test_a_proxy_that_is_not_there_is_said(self):
        proxy = self.proxy()
        proxy.stop()
        self.add_account(proxy.url)
        self.assertBarred(self.check(), "proxy_unreachable", 75)

    def test_a_login_that_is_wanted_is_said(self):
        self.add_account(self.proxy(login=True).url)
        self.assertBarred(self.check(), "proxy_login_refused", 77)

    def test_a_login_goes_along(self):
        proxy = self.proxy(login=True)
        self.add_account(proxy.url_with_login)
        answer = self.check_with(proxy.password)
        self.assertEqual((answer.code, answer["level"]), (0, "verified"), f"{answer}\n{proxy.log()}")
        self.assertNotIn(proxy.password, str(answer))

    def test_a_wrong_login_is_said_and_shown_nowhere(self):
        self.add_account(self.proxy(login=True).url_with_login)
        answer = self.check_with("mellon-1954")
        self.assertBarred(answer, "proxy_login_refused", 77)
        self.assertNotIn("mellon-1954", str(answer))

    def test_the_proxy_of_the_environment_is_the_systems(self):
        proxy = self.proxy()
        self.add_account("system")
        self.assertEqual(self.check(environment={"all_proxy": proxy.url})["proxy"], proxy.url)
        answer = self.check(environment={"all_proxy": proxy.url, "no_proxy": "inside.test"})
        self.assertEqual((answer["proxy"], answer.code), ("none", 68), answer)


class ThroughMicrosocks(Proxied, unittest.TestCase):
    Proxy = Microsocks

    def test_where_the_server_refuses_smtps_the_ladder_falls(self):
        self.add_account(self.proxy().url, "--smtps-port", free_port(), rung="starttls")
        answer = self.check()
        self.assertEqual((answer["rung"], answer["level"]), ("starttls", "verified"), answer)
        self.assertEqual(answer["attempts"][0]["result"], "absent", answer)

    def test_a_server_that_the_proxy_does_not_know_is_said(self):
        self.add_account(self.proxy().url, host="nowhere.inside.test")
        self.assertBarred(self.check(), "proxy_refused", 75)


class ThroughTinyproxy(Proxied, unittest.TestCase):
    Proxy = Tinyproxy

    def test_where_the_proxy_refuses_smtps_the_ladder_does_not_fall(self):
        proxy = self.proxy(ports=[self.server.starttls_port])
        self.add_account(proxy.url, "--starttls-port", self.server.starttls_port, "--plain-port",
                         self.server.starttls_port, "--consent", "plain-mail")
        answer = self.check()
        self.assertBarred(answer, "proxy_refused", 75)
        self.assertIn("403", answer["attempts"][0]["detail"])


if __name__ == "__main__":
    unittest.main()
