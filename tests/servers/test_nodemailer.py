import unittest

from nodemailer import Nodemailer
from submission import Submission


class NodemailerSubmission(Submission, unittest.TestCase):
    Server = Nodemailer
    status_of_utf8 = "accepted"


if __name__ == "__main__":
    unittest.main()
