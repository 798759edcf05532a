"""Tests of packages run in a shell and a notebook, and the contracts find what breaks them."""

import logging
from io import StringIO
from typing import ClassVar

import numpy as np
import pytest

import exa
import exa.utility
from exa.log import loggers
from exa.test import EditorContract, UnitTester, run_doctests, run_unittests


@pytest.fixture
def tried() -> type[UnitTester]:
    """Made here, since pytest would run it."""

    class Tried(UnitTester):
        def test_good(self):
            self.assertLess(1, 2)

        def test_bad(self):
            self.fail("as it should")

    return Tried


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    monkeypatch.setenv("EXA_HOME", str(tmp_path))


def test_a_case_is_run_where_one_is(tried, capsys):
    result = tried.run_interactively()
    assert (result.testsRun, len(result.failures)) == (2, 1)
    assert "as it should" in capsys.readouterr().err


def test_all_cases_are_run(tried, capsys):
    results = run_unittests()
    assert len(results) >= 3
    assert any(len(result.failures) == 1 and result.testsRun == 2 for result in results)
    assert "as it should" in capsys.readouterr().err


def test_doctests_of_a_package():

    said = StringIO()
    handler = logging.StreamHandler(said)
    loggers["syslog"].addHandler(handler)
    try:
        results = run_doctests(log=True, package="exa.utility")
    finally:
        loggers["syslog"].removeHandler(handler)
    assert sum(result.attempted for result in results) >= 2
    assert all(result.failed == 0 for result in results)
    assert "doctests of exa.utility" in said.getvalue()


class Log(exa.Editor):
    line = exa.Section("{n:d} {word}")


def test_an_editor_that_keeps_its_promises():
    class Good(EditorContract):
        editor = Log
        texts: ClassVar = ["1 a\n2 b\nno row\n3 c", ""]

    assert Good.run_interactively(verbosity=0).wasSuccessful()


def test_an_editor_of_arrays():
    class Numbers(exa.Editor):
        _arrays: ClassVar = ("number",)

        def parse_number(self):
            return np.array([line.split() for line in self], float)

    class Good(EditorContract):
        editor = Numbers
        texts: ClassVar = ["1 2\n3 4\n", "5 6\n"]

    assert Good.run_interactively(verbosity=0).wasSuccessful()


def test_contracts_leave_the_catalogue_alone(monkeypatch, tmp_path):
    class Own(EditorContract):
        editor = Log
        texts: ClassVar = ["1 a\n"]

    monkeypatch.setenv("EXA_CATALOGUE_URL", f"sqlite:///{tmp_path}/catalogue.sqlite")
    assert Own.run_interactively(verbosity=0).wasSuccessful()
    assert list(tmp_path.iterdir()) == []


def test_an_editor_that_breaks_them():
    class Counting(exa.Editor):
        """Its method depends on what it has seen before."""

        seen: ClassVar = []

        def parse_line(self):
            self.seen.append(1)
            return {"n": list(range(len(self.seen)))}

    class Bad(EditorContract):
        editor = Counting
        texts: ClassVar = ["1\n2\n"]

    assert not Bad.run_interactively(verbosity=0).wasSuccessful()
