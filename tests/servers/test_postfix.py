import unittest

from postfix import Postfix
from submission import Submission


class PostfixSubmission(Submission, unittest.TestCase):
    Server = Postfix


if __name__ == "__main__":
    unittest.main()
