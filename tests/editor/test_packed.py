"""Small files that are read together are read as each would be by itself."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import exa
from exa.editor.planning.plan import cut
from exa.editor.planning.unit import UnitResult, _Pieces, read_unit
from exa.editor.readers.packed import SMALL, Pack
from exa.editor.sources.source import Source
from exa.error import ParseError


class Row(exa.Editor):
    row = exa.Section("{word} {n:d} {x:f}", strict=True)


LINES = st.sampled_from(
    ["a 1 0.5", "b 22 1e300", "", "  c 3 -7.25  ", "no row", "d x 1", "é 4 2", "e 5 0.1234567890123456789012"]
)
TEXTS = st.builds(
    lambda lines, end, last, mark: mark + end.join([*lines, ""] if last else lines),
    st.lists(LINES, max_size=6),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
    st.sampled_from(["", "", "", "\ufeff"]),
)


def read(sources: list[Source], together: bool, **how: Any) -> UnitResult:
    (unit,) = cut(sources)
    with pytest.MonkeyPatch.context() as patch:
        if not together:
            patch.setattr(Pack, "fill", lambda self, sources: 0)
        return read_unit(Row, unit, numbered=True, hashed=True, **how)


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=8), st.integers(16, 200))
def test_together_as_by_themselves(tmp_path_factory, texts, window):
    folder = tmp_path_factory.mktemp("texts")
    for k, text in enumerate(texts):
        (folder / f"{k}.txt").write_bytes(text.encode())
    sources = [Source.of(folder / f"{k}.txt") for k in range(len(texts))]
    one, other = (read(sources, together, window=window) for together in (True, False))
    assert one.tables["row"].equals(other.tables["row"])
    assert one.rejects.equals(other.rejects)
    for facts in ("tallies", "claimed", "rejected", "ends", "hashes"):
        assert getattr(one, facts) == getattr(other, facts), facts
    assert one.lines == {k: other.lines.get(k, 0) for k in one.lines}


def test_headers_are_checked_in_each(tmp_path):
    for k, header in enumerate(["a,b", "a,b\r", "b,a"]):
        (tmp_path / f"{k}.csv").write_text(f"{header}\n{k},1\n", newline="")
    good = exa.read([tmp_path / "0.csv", tmp_path / "1.csv"], "delimited").table
    assert good.a.compute().tolist() == [0, 1]
    with pytest.raises(ParseError, match=r"2\.csv.*the header is 'b,a'"):
        exa.read(str(tmp_path / "*.csv"), "delimited").table.compute()


def test_a_quoted_newline_belongs_to_its_file(tmp_path):
    (tmp_path / "0.csv").write_text('a,b\n1,"x\ny"\n2,"open')
    (tmp_path / "1.csv").write_text("a,b\n3,z\n")
    container = exa.read(str(tmp_path / "*.csv"), "delimited", dtype={"b": str})
    assert container.table.b.compute().tolist()[0] == "x\ny"
    assert container.table.a.compute().tolist()[-1] == 3
    assert len(container.table) + len(container._rejects) == 3


def test_a_pack_takes_in_what_is_plain_and_fits(tmp_path):
    def source(name: str, data: bytes) -> Source:
        (tmp_path / name).write_bytes(data)
        return Source.of(tmp_path / name)

    plain, bom = source("a", b"1 2\n"), source("b", b"\xef\xbb\xbf1 2\n")
    cr, large = source("c", b"1\r2\r"), source("d", b"1\n" * SMALL)
    gone, replaced = source("e", b"1\n"), source("f", b"1\n")
    (tmp_path / "e").unlink()
    (tmp_path / "f").write_bytes(b"2\n3\n")
    pack = Pack(b"", 1 << 20)
    assert pack.fill([plain, plain, bom, plain]) == 2
    assert pack.window.buf[: pack.window.stop].tobytes() == b"1 2\n\n1 2\n\n"
    assert [pack.fill([one]) for one in (plain, bom, cr, large, gone, replaced, Source.of_text("1"))] == [1] + [0] * 6
    assert Pack(b"", 8).fill([plain, plain]) == 1
    assert [Pack(header, 99).fill([plain]) for header in (b"1 2", b"1", b"1 2\n")] == [1, 0, 0]


def test_readers_are_asked_once_for_many_files(tmp_path, monkeypatch):
    for k in range(50):
        (tmp_path / f"{k:02}.txt").write_text(f"w {k} 0.5\n")
    alone = []
    usual = _Pieces._alone
    monkeypatch.setattr(_Pieces, "_alone", lambda *given: alone.append(given) or usual(*given))
    assert exa.read(str(tmp_path), Row).row.n.compute().tolist() == list(range(50))
    assert len(alone) <= 1  # a sample, for the types of texts
