"""Running tests where one is: the results go to the screen, or with ``log=True`` to exa's log."""

import sys
import unittest
from collections.abc import Callable
from contextlib import redirect_stdout
from doctest import DocTestFinder, DocTestRunner, TestResults
from io import StringIO
from typing import Any

from exa.log import loggers
from exa.utility import datetime_header


class UnitTester(unittest.TestCase):
    """A test case that can be run from a notebook; its subclasses are what `run_unittests` runs.

    >>> class Addition(UnitTester):
    ...     def test_one_and_one(self):
    ...         self.assertEqual(1 + 1, 2)
    >>> Addition.run_interactively(log=True)
    <unittest.runner.TextTestResult run=1 errors=0 failures=0>
    """

    @classmethod
    def run_interactively(cls, log: bool = False, verbosity: int = 2) -> unittest.TestResult:
        """Run the tests of this class; what became of them."""
        suite = unittest.defaultTestLoader.loadTestsFromTestCase(cls)
        return _told(cls.__name__, log, lambda out: unittest.TextTestRunner(out, verbosity=verbosity).run(suite))


def run_unittests(log: bool = False, verbosity: int = 0) -> list[unittest.TestResult]:
    """Run the tests of all loaded classes that inherit `UnitTester`; what became of each class."""
    pending, found = UnitTester.__subclasses__(), []
    while pending:
        kind = pending.pop(0)
        pending += kind.__subclasses__()
        if kind not in found:
            found.append(kind)
    return [kind.run_interactively(log=log, verbosity=verbosity) for kind in found]


def run_doctests(log: bool = False, package: str = "exa") -> list[TestResults]:
    """Run the examples in the docstrings of a package's loaded modules; what became of each that has some."""
    loaded = [module for name, module in sorted(sys.modules.items()) if f"{name}.".startswith(f"{package}.")]
    tests = [test for module in loaded for test in DocTestFinder(exclude_empty=True).find(module) if test.examples]
    runner = DocTestRunner(verbose=False)

    def run(out: Any) -> list[TestResults]:
        with redirect_stdout(out):
            return [runner.run(test, out=out.write, clear_globs=False) for test in tests]

    return _told(f"doctests of {package}", log, run)


def _told(title: str, log: bool, run: Callable[[Any], Any]) -> Any:
    """What a run gives; what it says goes to the screen, or to exa's log under a line with the time."""
    if not log:
        return run(sys.stderr)
    said = StringIO()
    result = run(said)
    loggers["syslog"].warning("%s\n%s", datetime_header(title), said.getvalue())
    return result
