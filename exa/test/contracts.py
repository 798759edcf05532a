"""What every editor and every container promises, as tests that one inherits."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar
from unittest.mock import patch

import numpy as np
import pandas as pd
from distributed.protocol import pickle

from exa.api import parse, read
from exa.container import Container, Field, Formula
from exa.test.tester import UnitTester


class EditorContract(UnitTester):
    """Results that do not depend on how the text is cut, and records of which none vanishes.

    >>> from exa.formats.xyz import XYZ
    >>> class TestXYZ(EditorContract):
    ...     editor = XYZ
    ...     texts = ("1\\n\\nH 0 0 0\\n", "2\\n\\nH 0 0 0\\nO 0 x 1\\n")
    >>> TestXYZ.run_interactively(log=True)
    <unittest.runner.TextTestResult run=2 errors=0 failures=0>

    `editor` is what `exa.read` takes; `texts` are texts or paths of the format, damaged ones among them. Without an
    editor nothing is tested.
    """

    editor: ClassVar[Any] = None
    texts: ClassVar[Sequence[str | Path]] = ()
    chunks: ClassVar[Sequence[int]] = (1, 7, 64, 1 << 10)
    "The sizes of range, in bytes, that are compared with reading a text whole."

    def setUp(self) -> None:
        if self.editor is None:
            self.skipTest("a contract by itself has nothing to test")
        self.folder = _own_folder(self)
        self.paths = [self._path(k, text) for k, text in enumerate(self.texts)]

    def test_chunks_are_invisible(self) -> None:
        """The tables are the same for every size of range."""
        for path in self.paths:
            whole = self._tables(path, 1 << 30)
            for chunk in self.chunks:
                with self.subTest(path=str(path), chunk=chunk):
                    found = self._tables(path, chunk)
                    self.assertEqual(found.keys(), whole.keys())
                    for name, table in whole.items():
                        pd.testing.assert_frame_equal(found[name], table)

    def test_nothing_vanishes(self) -> None:
        """A store's rows are those that are read lazily, and each line is claimed, unclaimed or rejected."""
        stored = parse(self.paths, self.folder / "contract.exa", self.editor)
        lazy = read(self.paths, self.editor)
        for name in lazy:
            with self.subTest(table=name):
                self.assertEqual(len(stored[name]), len(lazy[name].compute()))
        files = stored["_files"].compute()
        self.assertEqual(files.lines.tolist(), (files.claimed + files.unclaimed).tolist())
        self.assertEqual(int(files.rejects.sum()), len(stored["_rejects"]) if "_rejects" in stored else 0)

    def _path(self, number: int, text: str | Path) -> Path:
        if isinstance(text, Path):
            return text
        path = self.folder / f"{number}.txt"
        path.write_text(text)
        return path

    def _tables(self, path: Path, chunk: int) -> dict[str, pd.DataFrame]:
        found = read(path, self.editor, chunk=chunk)
        tables = {name: _as_table(found[name].compute()) for name in found}
        # Rows without numbers of their own are counted from the beginning of each range.
        return {name: table if table.index.name else table.reset_index(drop=True) for name, table in tables.items()}


def _as_table(made: Any) -> pd.DataFrame:
    """A table; of an array a row to each of its rows."""
    return made if hasattr(made, "columns") else pd.DataFrame({"row": [row.tobytes() for row in made]})


class ContainerContract(UnitTester):
    """What is saved, copied or sent comes back as it was, of its class and with its columns.

    >>> class TestWater(ContainerContract):
    ...     @classmethod
    ...     def container(cls):
    ...         return Container(name="water", atom=pd.DataFrame({"x": [0.0, 1.5]}))
    >>> TestWater.run_interactively(log=True)
    <unittest.runner.TextTestResult run=3 errors=0 failures=0>

    `container` makes one that is not stored, small, with a member of each kind. Stores and the catalogue are in a
    folder that goes afterwards. Without a container nothing is tested.
    """

    @classmethod
    def container(cls) -> Any:
        """The container to test."""
        return None

    def setUp(self) -> None:
        if (made := self.container()) is None:
            self.skipTest("a contract by itself has nothing to test")
        self.folder, self.made = _own_folder(self), made

    def test_what_is_saved_comes_back(self) -> None:
        """By path and by number, also from a store that was saved twice."""
        expected = self.container()
        self.made.save(self.folder / "contract.exa")
        self._same(self.made, expected)
        for found in (Container.load(str(self.made.path)), Container.load(self.made.pkid)):
            self._same(found, expected)
            found.save(self.folder / f"{id(found)}.exa")
            self._same(Container.load(str(found.path)), expected)

    def test_what_is_sent_comes_back(self) -> None:
        """As dask sends it to workers, which classes that cannot be imported are, too."""
        self._same(pickle.loads(pickle.dumps(self.made)), self.made)

    def test_copies_and_slices(self) -> None:
        """A copy is the same; a slice of all rows has them all; two behind one another have twice as many."""
        self._same(self.made.copy(), self.made)
        if self.made.cardinal:
            self._same(self.made[:], self.made)
            both = self.made.concat(self.container())
            rows = len(self.made[self.made.cardinal].compute())
            self.assertEqual(len(both[self.made.cardinal].compute()), 2 * rows)

    def _same(self, found: Any, expected: Any) -> None:
        self.assertIs(type(found), type(expected))
        self.assertEqual(found._columns(), expected._columns())
        self.assertEqual(set(found), set(expected))
        for name in expected:
            with self.subTest(member=name):
                self.assertIs(type(found[name]), type(expected[name]))
                _assert_same(found[name], expected[name])


def _own_folder(case: UnitTester) -> Path:
    """A folder for a test, with a catalogue, so that the user's does not know of its stores."""
    folder = Path(case.enterContext(tempfile.TemporaryDirectory()))
    case.enterContext(patch.dict(os.environ, {"EXA_CATALOGUE_URL": f"sqlite:///{folder}/catalogue.sqlite"}))
    return folder


def _assert_same(found: Any, expected: Any) -> None:
    """AssertionError where two members differ."""
    if isinstance(expected, Formula):
        assert found == expected, f"{found} is not {expected}"
        return
    one, other = found.compute(), expected.compute()
    if isinstance(other, pd.DataFrame):
        pd.testing.assert_frame_equal(one, other, check_index_type=False)
    elif isinstance(other, pd.Series):
        pd.testing.assert_series_equal(one, other, check_index_type=False)
    else:
        np.testing.assert_array_equal(one, other)
    if isinstance(expected, Field):
        for label in expected.field_values:
            np.testing.assert_array_equal(found.values_of(label).compute(), expected.values_of(label).compute())
