"""Merged parts hold what their parts held, whoever appends, hides, replaces or cleans up meanwhile."""

import os
from itertools import pairwise
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from exa.error import CommitConflict
from exa.store import Mask, Store, compaction, read_rows, read_segment, splicing, window
from exa.store.checking import check
from exa.store.compaction import compact, grouped, merge
from exa.store.pieces import metadata_of, placed
from exa.store.vacuum import vacuum

KINDS = {"k": pa.int64(), "unit": pa.large_string(), "file": pa.int64(), "x": pa.float64()}
WORDS = pa.dictionary(pa.int32(), pa.large_string())


def schema(*wide):
    return [{"name": n, "type": "double" if n in wide else str(kind)} for n, kind in {**KINDS, "w": WORDS}.items()]


def write(store, unit, files, order, kind="int64", words=("O", "H")):
    """A part whose rows say which of a unit's they are; its column x is of some type, or missing."""
    rows = [{"k": k, "unit": unit, "file": file} for k, file in enumerate(f for f, n in files for _ in range(n))]
    columns = {name: pa.array([row[name] for row in rows], KINDS[name]) for name in ("k", "unit", "file")}
    if kind is not None:
        columns["x"] = pa.array([float(row["k"]) for row in rows]).cast(kind)
    columns["w"] = pa.array([words[row["k"] % len(words)] for row in rows], pa.large_string()).dictionary_encode()
    table = pa.table(columns).replace_schema_metadata({"exa.unit": unit})
    return store.write_part("atom", table, order, row_group_size=2, unit=unit, files=files, extra={"first": order})


def shown(store, version=None):
    """The rows of the table: which of which unit, from which file."""
    found = store.read("atom", ["k", "unit", "file"], version).to_pydict()
    return list(zip(found["unit"], found["k"], found["file"], strict=True)) if found else []


ARRAY = {"place": ([], {"array": {"dtype": "<i8", "shape": [3]}})}


def numbered(unit):
    return int(unit.rpartition("-")[2])


def shown_array(store, version=None):
    """The rows of the array, which are the same as those of the table."""
    parts = store.snapshot(version).tables["place"].parts
    return [tuple(row) for part in parts for row in read_segment(part, store.path, part.seen()).tolist()]


class Growing(RuleBasedStateMachine):
    """A store of a table and an array of the same rows, and those of each of its versions as a plain list."""

    @initialize()
    def create(self):
        self.folder = Path(self.where.mktemp("store"))
        self.store = Store.create(self.folder / "water.exa", {})
        self.store.commit(tables={"atom": (schema("x"), {}), **ARRAY})
        self.units, self.rows, self.known = 0, [], {}
        self.note()

    def note(self):
        self.known[self.store.snapshot().version] = list(self.rows)

    def commit(self, parts, rows, masks=()):
        units = list(dict.fromkeys(part.unit for part in parts))
        self.store.commit(parts, units, masks=masks)
        files, gone = {m.file for m in masks} - {None}, {m.unit for m in masks} - {None}
        self.rows = [row for row in self.rows if row[2] not in files and row[0] not in gone] + rows
        self.note()

    @rule(
        files=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 4)), min_size=1, max_size=3),
        kind=st.sampled_from(["int64", "double", None]),
        hide=st.lists(st.integers(0, 5), max_size=1),
        redo=st.booleans(),
    )
    def append(self, files, kind, hide, redo):
        self.add(files, kind, hide, redo)

    def add(self, files, kind, hide, redo):
        unit = f"job-{self.units:08d}"
        self.units += 1
        part = write(self.store, unit, files, self.units, kind, ("O", "H") if self.units % 2 else ("N",))
        masks = [Mask(file) for file in hide]
        if redo and self.rows:
            masks.append(Mask(unit=self.rows[-1][0]))
        rows = [(unit, k, file) for k, file in enumerate(f for f, n in files for _ in range(n))]
        values = np.array([(self.units, *row[1:]) for row in rows], np.int64).reshape(-1, 3)
        array = self.store.write_array("place", values - [1, 0, 0], self.units, unit, files)
        self.commit([part, array], rows, masks)

    @rule(file=st.integers(0, 5))
    def hide(self, file):
        self.commit([], [], [Mask(file)])

    @rule(spare=st.sampled_from([None, 0, 1]))
    def compact(self, spare):
        before = self.store.snapshot()
        done = compact(self.store, spare=spare)
        assert done.given_up == 0
        for version in range(before.version + 1, self.store.snapshot().version + 1):
            self.known[version] = list(self.rows)
        parts = self.store.snapshot().tables["atom"].parts
        assert len(parts) == done.after["atom"]
        assert len(parts) <= sum(part.bytes for part in parts) // compaction.TARGET + 1 + (spare or 0)
        if spare is None:
            assert not any(part.hidden for part in parts)
            assert len([part for part in self.store.snapshot().tables["place"].parts if part.rows]) <= 1

    @rule()
    def other_writer_merges_while_rows_are_hidden(self):
        table = self.store.snapshot().tables["atom"]
        if len(table.parts) > 1 and self.rows:
            made = merge(self.store, table, table.parts)
            file = next(iter(self.rows))[2]
            self.commit([], [], [Mask(file)])
            with pytest.raises(CommitConflict):
                self.store.commit([made], removes=table.parts)

    @rule()
    def other_writer_appends_while_parts_are_merged(self):
        table = self.store.snapshot().tables["atom"]
        if table.parts:
            made = merge(self.store, table, table.parts)
            self.add([(9, 2)], "double", [], False)
            self.store.commit([made], removes=table.parts)
            self.note()

    @precondition(lambda self: self.units % 3 == 2)
    @rule()
    def vacuum(self):
        vacuum(self.store.path, keep=-60, grace=-60)
        self.note()
        # what `keep` promises is the newest version at that time
        self.known = {self.store.snapshot().version: list(self.rows)}

    @rule()
    def open_again(self):
        self.store = Store.open(self.store.path)

    @invariant()
    def every_version_shows_its_rows(self):
        for version, rows in list(self.known.items())[-6:]:
            assert sorted(shown(self.store, version)) == sorted(rows)
        assert shown(self.store) == self.rows

    @invariant()
    def the_array_has_the_rows_of_the_table(self):
        for version, rows in list(self.known.items())[-2:]:
            expected = [(numbered(unit), k, file) for unit, k, file in shown(self.store, version)]
            assert shown_array(self.store, version) == expected
            assert len(expected) == len(rows)

    @invariant()
    def each_row_is_where_its_piece_says(self):
        for part in self.store.snapshot().tables["atom"].parts:
            path = part.locate(self.store.path)
            said = metadata_of(path)
            for n, (piece, start, stop) in enumerate(placed(part)):
                if start == stop:
                    continue
                rows = read_rows(path, ((start, stop),), ["k", "unit"])
                places = [k for a, b in window(piece.kept, 0, piece.rows) for k in range(a, b)]
                assert rows["k"].to_pylist() == places
                assert set(rows["unit"].to_pylist()) == {piece.unit} == {said[n]["exa.unit"]}
                assert piece.extra["first"] == int(piece.unit.rpartition("-")[2]) + 1

    @invariant()
    def statistics_are_those_of_the_rows(self):
        known = self.store.statistics("atom")["k"]
        if known.exact:
            places = [k for _, k, _ in self.rows]
            assert (known.min, known.max, known.missing) == (min(places, default=None), max(places, default=None), 0)

    def teardown(self):
        if hasattr(self, "store"):
            assert check(self.store.path, data=True).problems == []


@pytest.mark.parametrize("small", [splicing.SMALL, 0])
def test_no_sequence_of_changes_shows(tmp_path_factory, monkeypatch, small):
    monkeypatch.setattr(compaction, "TARGET", 6000)
    monkeypatch.setattr(
        splicing, "SMALL", small
    )  # where it is nothing, rows are copied as they are wherever they can be
    machine = type("Machine", (Growing,), {"where": tmp_path_factory})
    machine.TestCase.settings = settings(
        max_examples=10, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
    )
    case = machine.TestCase()
    case.runTest()


@pytest.fixture
def store(tmp_path):
    store = Store.create(tmp_path / "water.exa", {})
    store.commit(tables={"atom": (schema(), {})})
    return store


@pytest.mark.parametrize("n", [1, 2, 7, 300])
def test_groups_are_as_few_as_asked_and_leave_large_ones_alone(n):
    sizes = [(7 * k) % 13 + 1 for k in range(n)]
    for most in (1, 3, n):
        begins = grouped(sizes, most, [1] * n, n)
        assert begins[0] == 0
        assert len(begins) == min(n, most)
    assert grouped([10_000, *sizes, 10_000], 3, [1] * (n + 2), n) == [0, 1, n + 1]
    begins = grouped(sizes, 1, [1] * n, 2)
    assert all(b - a <= 2 for a, b in pairwise([*begins, n]))


def test_many_small_parts_become_a_few_row_groups(store):
    parts = [write(store, f"u-{n:08d}", [(n, 3)], n) for n in range(40)]
    store.commit(parts, [part.unit for part in parts])
    done = compact(store)
    assert (done.before, done.after, done.rows) == ({"atom": 40}, {"atom": 1}, 120)
    [file] = store.files("atom")
    with pq.ParquetFile(file) as merged:
        assert merged.num_row_groups == 1
    assert compact(store).version is None
    vacuum(store.path, keep=-60, grace=-60)
    assert os.listdir(Path(store.path) / "tables" / "atom") == [os.path.basename(file)]


def test_a_dry_run_says_what_would_be_done_and_does_nothing(store):
    parts = [write(store, f"u-{n:08d}", [(n, 3)], n) for n in range(4)]
    store.commit(parts, [part.unit for part in parts])
    would, version = compact(store, dry_run=True), store.snapshot().version
    assert (would.after, would.version, store.snapshot().version) == ({"atom": 1}, None, version)
    assert would.bytes == compact(store).bytes


def test_merged_parts_must_have_the_rows_of_those_that_they_replace(store):
    parts = [write(store, f"u-{n:08d}", [(n, 3)], n) for n in range(3)]
    store.commit(parts, [part.unit for part in parts])
    table = store.snapshot().tables["atom"]
    made = merge(store, table, parts[:2])
    with pytest.raises(Exception, match="merged parts of 'atom' have 6 rows in the place of 9"):
        store.commit([made], removes=parts)


def test_rows_of_unknown_files_are_not_put_with_others(store):
    rows = pa.table({"k": pa.array([0], pa.int64())})
    parts = [write(store, "u-0", [(1, 1)], 0), store.write_part("atom", rows, 1), store.write_part("atom", rows, 2)]
    store.commit(parts, ["u-0"])
    compact(store)
    assert [part.rows for part in store.snapshot().tables["atom"].parts] == [1, 2]


def test_columns_of_several_types_take_that_of_the_table(store):
    parts = [write(store, "u-0", [(1, 2)], 0, "int64"), write(store, "u-1", [(2, 2)], 1, "double", ("N",))]
    store.commit([*parts, write(store, "u-2", [(3, 1)], 2, None)], ["u-0", "u-1", "u-2"], {"atom": (schema("x"), {})})
    compact(store)
    assert store.read("atom").schema.field("x").type == pa.float64()
    assert store.read("atom").to_pydict()["w"] == ["O", "H", "N", "N", "O"]


def test_a_part_keeps_its_place_among_those_of_the_same_order(store):
    parts = [write(store, f"u-{n}", [(n, 1)], 0) for n in range(6)]
    store.commit(parts, [part.unit for part in parts])
    before = shown(store)
    for first in (0, 2, 1):
        table = store.snapshot().tables["atom"]
        group = table.parts[first : first + 2]
        store.commit([merge(store, table, group)], removes=group)
        assert shown(store) == before
