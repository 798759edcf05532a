"""What the log says of columns is what reading them would tell."""

import datetime
import math

import numpy as np
import pyarrow as pa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exa.store import Mask, Store

KINDS = {
    "n": (pa.int64(), st.integers(-(2**63), 2**63 - 1)),
    "x": (pa.float64(), st.floats()),
    "s": (pa.large_string(), st.text(max_size=4)),
    "w": (pa.dictionary(pa.int32(), pa.large_string()), st.sampled_from(["", "O", "H", "é"])),
    "t": (pa.timestamp("us"), st.datetimes()),
    "b": (pa.bool_(), st.booleans()),
}
SCHEMA = [{"name": name, "type": str(kind)} for name, (kind, _) in KINDS.items()]
row = st.fixed_dictionaries({name: st.none() | value for name, (_, value) in KINDS.items()})
blocks = st.lists(st.lists(row, max_size=5), max_size=4)


@given(blocks, st.integers(1, 4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_statistics_are_those_of_the_rows(tmp_path_factory, blocks, group):
    store = Store.create(tmp_path_factory.mktemp("water"), {})
    schema = pa.schema([(name, kind) for name, (kind, _) in KINDS.items()])
    parts = [
        store.write_part("atom", pa.Table.from_pylist(rows, schema), order=n, row_group_size=group)
        for n, rows in enumerate(blocks)
    ]
    store.commit(parts, tables={"atom": (SCHEMA, {})})
    found = Store.open(store.path).statistics("atom")
    for name in KINDS:
        values = [one[name] for rows in blocks for one in rows]
        known = [v for v in values if v is not None and not (isinstance(v, float) and math.isnan(v))]
        if name == "t":
            known = [np.datetime64(v, "us") for v in known]
        assert found[name].missing == values.count(None)
        assert found[name].exact
        assert (found[name].min, found[name].max) == ((min(known), max(known)) if known else (None, None))


def test_a_dictionary_may_hold_words_that_do_not_occur(tmp_path):
    store = Store.create(tmp_path / "water.exa", {})
    words = pa.DictionaryArray.from_arrays(pa.array([1, None, 1], pa.int32()), pa.array(["A", "B", "Z"]))
    assert store.write_part("atom", pa.table({"w": words})).stats == {"w": ["B", "B", 1]}


def test_what_is_not_known_is_said(tmp_path):
    store = Store.create(tmp_path / "water.exa", {})
    long = pa.table({"s": ["a" * 200, "b"], "n": [1, 2], "d": [datetime.date(2020, 1, 1)] * 2})
    parts = [
        store.write_part("atom", long, files=[(1, 1), (2, 1)]),
        store.write_part("atom", pa.table({"s": ["c"]}), files=[(3, 1)]),
    ]
    schema = [
        {"name": "s", "type": "large_string"},
        {"name": "n", "type": "double"},
        {"name": "d", "type": "date32[day]"},
    ]
    store.commit(parts, tables={"atom": (schema, {})})
    assert store.statistics("atom") == {
        "s": ("c", "c", 0, False),
        "n": (1.0, 2.0, 1, True),
        "d": (None, None, 1, False),
    }
    store.commit(masks=[Mask(2)])
    assert store.statistics("atom")["n"] == (1.0, 2.0, 1, False)
    # texts that are blank where a part lacks them
    store.commit(
        [store.write_part("atom", pa.table({"n": [0]}), files=[(4, 1)])], tables={"atom": (schema, {"blank": ["s"]})}
    )
    assert store.statistics("atom")["s"] == ("", "c", 0, False)
    # numbers that have become text
    store.commit(tables={"atom": ([schema[0], {"name": "n", "type": "large_string"}, schema[2]], {})})
    assert store.statistics("atom")["n"][:2] == (None, None)


def test_of_wide_tables_the_footers_are_read(tmp_path, monkeypatch):
    store = Store.create(tmp_path / "water.exa", {})
    monkeypatch.setattr("exa.store.parquet.WIDE", 1)
    words = pa.array(["O", "H"]).dictionary_encode()
    part = store.write_part("atom", pa.table({"x": [1.0, 2.0], "y": [3.0, 4.0], "w": words}))
    assert part.stats == {}
    schema = [{"name": "y", "type": "double"}, {"name": "w", "type": str(words.type)}]
    store.commit([part], tables={"atom": (schema, {})})
    assert store.statistics("atom") == {"y": (3.0, 4.0, 0, True), "w": (None, None, None, False)}
