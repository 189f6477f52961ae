import unittest

from opensmtpd import OpenSmtpd
from submission import Submission


class OpenSmtpdSubmission(Submission, unittest.TestCase):
    Server = OpenSmtpd
    has_smtputf8 = False


if __name__ == "__main__":
    unittest.main()
