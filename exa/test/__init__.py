"""Tests for packages built on exa: in a shell or a notebook, and contracts that their classes inherit."""

from exa.test.contracts import ContainerContract, EditorContract
from exa.test.tester import UnitTester, run_doctests, run_unittests

__all__ = ["ContainerContract", "EditorContract", "UnitTester", "run_doctests", "run_unittests"]
