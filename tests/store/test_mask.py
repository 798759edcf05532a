"""Rows of one source file are hidden, whatever else happens to their parts."""

from collections import Counter
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exa.container.opening import stored_tables
from exa.error import CommitConflict, StoreError
from exa.store import Mask, Part, Store, durable, read_rows
from exa.store.mask import masked, pack, spans

SCHEMA = [{"name": "file", "type": "int64"}]
TABLES = {"atom": (SCHEMA, {}), "frame": (SCHEMA, {})}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.create(tmp_path / "water.exa", {})


def write(store: Store, table: str, files: dict[int, int], order: int = 0) -> Part:
    """A part whose only column says from which file a row is."""
    numbers = [file for file, count in files.items() for _ in range(count)]
    rows = pa.table({"file": pa.array(numbers, pa.int64())})
    return store.write_part(table, rows, order=order, row_group_size=3, files=files.items())


def shown(store: Store, table: str = "atom", version: int | None = None) -> list[int]:
    return store.read(table, version=version).to_pydict().get("file", [])


counts = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 4)), max_size=8)


@given(counts)
def test_files_of_a_part_come_back(rows):
    total = sum(count for _, count in rows)
    part = Part("atom", "tables/atom/0.parquet", total, 1, "", 0, files=pack(rows))
    assert [(file, stop - start) for file, start, stop in spans(part)] == rows
    assert Part.from_json(part.to_json()) == part


@given(counts, st.lists(st.sets(st.integers(0, 6)), max_size=3))
def test_exactly_the_rows_of_the_masked_files_are_hidden(rows, masks):
    files = [file for file, count in rows for _ in range(count)]
    part = Part("atom", "tables/atom/0.parquet", len(files), 1, "", 0, files=pack(rows))
    for numbers in masks:
        [part] = [*masked([part], [Mask(number) for number in numbers])] or [part]
    kept = [file for file in files if file not in set().union(*masks)]
    assert [file for start, stop in part.seen() for file in files[start:stop]] == kept
    assert part.live == len(kept)
    assert Part.from_json(part.to_json()) == part


def test_a_replaced_file_is_hidden_and_its_new_rows_are_seen_in_one_commit(store):
    old = [write(store, "atom", {1: 4, 2: 5, 3: 2}), write(store, "frame", {1: 1, 2: 1, 3: 1})]
    store.commit(old, ["a"], TABLES)
    new = [write(store, "atom", {2: 3}, 1), write(store, "frame", {2: 1}, 1)]
    store.commit(new, ["b"], masks=[Mask(2)], op="update")
    assert shown(store) == [1] * 4 + [3] * 2 + [2] * 3
    assert shown(store, "frame") == [1, 3, 2]
    assert shown(store, version=1) == [1] * 4 + [2] * 5 + [3] * 2
    tables = Store.open(store.path).snapshot().tables
    assert (tables["atom"].rows, tables["frame"].rows) == (9, 3)
    [part, _] = tables["atom"].parts
    assert (part.rows, part.live, part.hidden) == (11, 6, ((4, 9),))
    with pytest.raises(StoreError, match="rows that are hidden"):
        store.files("atom")
    assert len(store.files("atom", version=1)) == 1


def test_a_mask_may_be_of_one_table(store):
    store.commit([write(store, "atom", {1: 2, 2: 2}), write(store, "frame", {1: 1, 2: 1})], ["a"], TABLES)
    store.commit([write(store, "frame", {1: 1}, 1)], ["b"], masks=[Mask(1, "frame")])
    assert shown(store) == [1, 1, 2, 2]
    assert shown(store, "frame") == [2, 1]


def test_a_part_of_which_nothing_is_left_is_gone(store):
    store.commit([write(store, "atom", {1: 4}), write(store, "atom", {1: 1, 2: 5}, 1)], ["a"], TABLES)
    store.commit(masks=[Mask(1)])
    [part] = store.snapshot().tables["atom"].parts
    assert part.hidden == ((0, 1),)
    store.commit(masks=[Mask(2), Mask(9)])
    assert store.snapshot().tables["atom"].parts == ()
    assert store.files("atom") == []
    assert shown(store) == []


def test_a_container_shows_what_is_left(store):
    meta = {"index": "file"}
    schema = [*SCHEMA, {"name": "x", "type": "double"}]
    rows = pa.table({"file": [1, 2, 3, 4], "x": [0.1, 0.2, 0.3, 0.4]})
    parts = [
        store.write_part("frame", rows, files=[(n, 1) for n in (1, 2, 3, 4)], extra={"first": 1}),
        write(store, "atom", {1: 3, 2: 4, 3: 2, 4: 1}),
    ]
    store.commit(parts, ["a"], {"atom": (SCHEMA, {}), "frame": (schema, meta)})
    store.commit(masks=[Mask(1), Mask(3)])
    makers = stored_tables(store, store.snapshot()).makers
    atom, frame = makers["atom"](), makers["frame"]()
    assert (len(atom), len(frame)) == (5, 2)
    assert atom.compute().file.tolist() == [2] * 4 + [4]
    assert atom.compute().index.tolist() == [0, 1, 2, 3, 4]
    assert frame.compute().x.to_dict() == {2: 0.2, 4: 0.4}
    assert frame.loc[4].compute().x.tolist() == [0.4]
    assert len(atom[[]].compute()) == 5


def test_tables_of_the_same_rows_have_the_same_name_and_others_another(store):
    """Else dask would take one for the other, or compute twice what is the same."""
    store.commit([write(store, "atom", {1: 3, 2: 4})], ["a"], {"atom": (SCHEMA, {})})
    names = [stored_tables(store, store.snapshot()).makers["atom"]()._name for _ in range(2)]
    assert names[0] == names[1]
    store.commit(masks=[Mask(1)])
    assert stored_tables(store, store.snapshot()).makers["atom"]()._name != names[0]


def test_a_part_that_does_not_name_its_files_cannot_be_masked(store):
    store.commit([store.write_part("atom", pa.table({"file": [1]}))], ["a"], TABLES)
    with pytest.raises(StoreError, match="does not say from which files"):
        store.commit(masks=[Mask(1)])
    store.commit(masks=[Mask(1, "frame")])
    with pytest.raises(StoreError, match="do not account"):
        store.write_part("atom", pa.table({"file": [1]}), files=[(1, 2)])
    with pytest.raises(StoreError, match="not the number"):
        Mask("a")


def test_an_old_reader_refuses_from_the_first_mask_on(store, monkeypatch):
    store.commit([write(store, "atom", {1: 4, 2: 1})], ["a"], TABLES)
    monkeypatch.setattr("exa.store.log.READ_FEATURES", frozenset())
    assert shown(Store.open(store.path)) == [1] * 4 + [2]
    monkeypatch.undo()
    store.commit(masks=[Mask(1)])
    store.commit(masks=[Mask(2)])
    lines = [key for entry in store.entries() for key, _ in entry.lines if key == "protocol"]
    assert len(lines) == 2
    monkeypatch.setattr("exa.store.log.READ_FEATURES", frozenset())
    with pytest.raises(StoreError, match="needs a reader that knows mask: install exa"):
        Store.open(store.path).snapshot()


def test_a_mask_and_the_replacement_of_a_masked_part_cannot_both_win(store):
    store.commit([write(store, "atom", {1: 4, 2: 1})], ["a"], TABLES)
    [before] = store.snapshot().tables["atom"].parts
    merged = write(store, "atom", {1: 4, 2: 1})
    store.commit(masks=[Mask(1)])
    with pytest.raises(CommitConflict, match="hidden by now"):
        store.commit([merged], removes=[before])
    [after] = store.snapshot().tables["atom"].parts
    store.commit([write(store, "atom", {2: 1})], removes=[after])
    assert shown(store) == [2]


def test_a_commit_with_a_mask_that_is_in_already_hides_nothing_again(store):
    store.commit([write(store, "atom", {1: 2})], ["a"], TABLES)
    new = [write(store, "atom", {1: 3})]
    store.commit(new, ["b"], masks=[Mask(1)])
    assert store.commit(new, ["b"], masks=[Mask(1)]).units == ()
    assert shown(store) == [1] * 3
    with pytest.raises(CommitConflict, match="what is hidden may be too much"):
        store.commit(units=["b", "c"], masks=[Mask(1)])


def test_a_mask_is_rebased_on_parts_that_came_meanwhile(store, monkeypatch):
    store.commit([write(store, "atom", {1: 2, 2: 1})], ["a"], TABLES)

    class Overtaken(durable.Calls):
        def link(self, source: str, target: str) -> None:
            monkeypatch.undo()
            other = Store.open(store.path)
            [before] = other.snapshot().tables["atom"].parts
            other.commit([write(other, "atom", {2: 1, 1: 2})], removes=[before])
            super().link(source, target)

    monkeypatch.setattr(durable, "calls", Overtaken())
    store.commit(masks=[Mask(1)])
    assert shown(store) == [2]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_history_shows_what_a_list_of_rows_would(tmp_path_factory, data):
    store = Store.create(tmp_path_factory.mktemp("mask") / "a.exa", {})
    store.commit(tables=TABLES)
    model: list[int] = []
    for order in range(data.draw(st.integers(1, 5))):
        files = data.draw(st.dictionaries(st.integers(0, 4), st.integers(0, 4), max_size=3))
        masks = data.draw(st.sets(st.integers(0, 4), max_size=2))
        store.commit([write(store, "atom", files, order)], masks=[Mask(file) for file in masks])
        model = [file for file in model if file not in masks]
        model += [file for file, count in files.items() for _ in range(count)]
    snapshot = Store.open(store.path).snapshot()
    assert shown(store) == model
    assert snapshot.tables["atom"].rows == len(model)
    by_file = Counter(
        file for p in snapshot.tables["atom"].parts for a, b in p.seen() for f, c, d in spans(p)
        for file in [f] * max(0, min(b, d) - max(a, c))
    )  # fmt: skip
    assert by_file == Counter(model)
    for part in snapshot.tables["atom"].parts:
        assert read_rows(part.locate(store.path), part.seen()).num_rows == part.live
