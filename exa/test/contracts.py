"""What every editor promises, as tests that one inherits."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

import pandas as pd

from exa.api import parse, read
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
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
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
        tables = {name: found[name].compute() for name in found}
        # Rows without numbers of their own are counted from the beginning of each range.
        return {name: table if table.index.name else table.reset_index(drop=True) for name, table in tables.items()}
