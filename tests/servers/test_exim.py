import unittest

from exim import Exim
from submission import Submission


class EximSubmission(Submission, unittest.TestCase):
    Server = Exim


if __name__ == "__main__":
    unittest.main()
