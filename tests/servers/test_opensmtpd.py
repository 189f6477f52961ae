import unittest

from opensmtpd import OpenSmtpd
from submission import Submission


class OpenSmtpdSubmission(Submission, unittest.TestCase):
    Server = OpenSmtpd
    status_of_utf8 = None


if __name__ == "__main__":
    unittest.main()
