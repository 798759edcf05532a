"""Every format against every damage: a stated expectation for each cell, and no error that is silent."""

import gzip

import pytest
import zstandard

import exa
from exa import Editor, Section
from exa.error import SourceError

ROWS = 30
WIDE = " " * 20


class Rows(Editor):
    row = Section("{n:d} {x:f} {w}", strict=True)


#: By format: the editor, its options, the table, what is above its rows, and the row number k.
FORMATS = {
    "template": (Rows, {}, "row", "", lambda k: f"{k} {k / 2} w{k}"),
    "csv": ("delimited", {"sep": ","}, "table", "n,x,w\n", lambda k: f"{k},{k / 2},w{k}"),
    "blanks": ("delimited", {"sep": " "}, "table", "n x w\n", lambda k: f"{k} {k / 2} w{k}"),
    "fixed": (
        "fixed",
        {"widths": [24, 8, 8], "names": ["n", "x", "w"]},
        "table",
        "",
        lambda k: f"{k:>24d}{k / 2:>8.1f} w{k:<6d}",
    ),
    "jsonlines": ("jsonlines", {}, "table", "", lambda k: f'{{"n": {k}, "x": {k / 2}, "w": "w{k}"}}'),
    "xyz": ("xyz", {}, "atom", "", lambda k: f"1\nframe {k}\nH {k} {k / 2} 0.5"),
}
KEPT, REFUSED = (1, 0), (0, 1)
#: By damage and format: the line in the middle, and whether it is a row or a reject.
LINES = {
    "invalid UTF-8": {
        "template": (b"7 8 \xff", REFUSED),
        "csv": (b"7,8,\xff", REFUSED),
        "blanks": (b"7 8 \xff", REFUSED),
        "fixed": (WIDE.encode() + b"   7     8.0 \xff", REFUSED),
        "jsonlines": (b'{"n": 7, "x": 8, "w": "\xff"}', REFUSED),
        "xyz": (b"1\n\xff\nH 1 2 3", REFUSED),
    },
    "short": {
        "template": ("7", REFUSED),
        "csv": ("7,8", REFUSED),
        "blanks": ("7 8", REFUSED),
        "fixed": (f"{WIDE}   7", KEPT),  # editors cut blanks off; what is blank is missing
        "jsonlines": ('{"n": 7}', KEPT),  # a key that is absent is missing
        "xyz": ("1\nc\nH 7 8", REFUSED),
    },
    "long": {
        "template": ("7 8 a b", KEPT),  # a text at the end of a template is the rest of the line
        "csv": ("7,8,a,b", REFUSED),
        "blanks": ("7 8 a b", REFUSED),
        "fixed": (f"{WIDE}   7     8.0 abcdefg  more", KEPT),  # what is behind the columns is not read
        "jsonlines": ('{"n": 7, "x": 8, "w": "a", "z": 1}', KEPT),  # a key more is a column more
        "xyz": ("1\nc\nH 7 8 9 10", KEPT),  # programs write velocities and forces there
    },
    "overflow": {
        "template": ("7 *** a", KEPT),
        "csv": ("7,***,a", KEPT),
        "blanks": ("7 *** a", KEPT),
        "fixed": (f"{WIDE}   7******** a", KEPT),
        "jsonlines": ('{"n": 7, "x": ***, "w": "a"}', REFUSED),
        "xyz": ("1\nc\nH 7 *** 9", KEPT),
    },
    "int 2^63": {
        "template": (f"{2**63} 1 a", REFUSED),  # the column is declared
        "csv": (f"{2**63},1,a", KEPT),  # all of it is text then
        "blanks": (f"{2**63} 1 a", KEPT),
        "fixed": (f"{2**63:>24d}     1.0 a", KEPT),
        "jsonlines": (f'{{"n": {2**63}, "x": 1, "w": "a"}}', REFUSED),
        "xyz": (f"{2**63}\nc\nH 1 2 3", REFUSED),
    },
    "NULs": dict.fromkeys(FORMATS, (bytes(50), REFUSED)),
}
#: By damage: how the text ends, and whether that is a row or a reject.
ENDS = {
    "cut last line": dict.fromkeys(FORMATS, ("3", REFUSED))
    | {"fixed": (f"{WIDE}   3", KEPT), "jsonlines": ('{"n":', REFUSED), "xyz": ("1\nc", REFUSED)},
    "NUL tail": dict.fromkeys(FORMATS, (bytes(5000), REFUSED)),
}
#: Texts that mean the same.
SPELLED = {
    "UTF-8 BOM": lambda text: ("\ufeff" + text).encode(),
    "UTF-16 BOM": lambda text: ("\ufeff" + text).encode("utf-16-le"),
    "CR only": lambda text: text.replace("\n", "\r").encode(),
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "no last line end": lambda text: text.rstrip("\n").encode(),
}


def flipped(stream: bytes) -> bytes:
    at = len(stream) // 2
    return stream[:at] + bytes([stream[at] ^ 4]) + stream[at + 1 :]


STREAMS = {
    "zst cut by 1 byte": lambda text: zstandard.ZstdCompressor(write_checksum=True).compress(text)[:-1],
    "gz cut by 1 byte": lambda text: gzip.compress(text)[:-1],
    "gz flipped bit": lambda text: flipped(gzip.compress(text)),
}

each_format = pytest.mark.parametrize("name", FORMATS)
each_chunk = pytest.mark.parametrize("chunk", [150, "64MiB"])


def good(name: str) -> str:
    return "".join(FORMATS[name][-1](k) + "\n" for k in range(ROWS))


def read(path, name: str, chunk):
    editor, options, table, *_ = FORMATS[name]
    container = exa.read(path, editor, chunk=chunk, **options)
    return (container[one].compute(scheduler="sync") for one in (table, "_rejects"))


def check(path, name: str, chunk, raw: bytes, kept: int, rejected: int):
    path.write_bytes(raw)
    rows, rejects = read(path, name, chunk)
    assert (len(rows), len(rejects)) == (kept, rejected)
    for reject in rejects.to_dict("records"):
        assert reject["path"] == str(path)
        assert reject["reason"]
        assert raw[: reject["offset"]].count(b"\n") == reject["line"] - 1
    return rows


def behind_good_rows(name: str, case: tuple[str | bytes, tuple[int, int]]) -> tuple[bytes, tuple[int, int]]:
    """A text of good rows that ends with a bad line, and what is kept and rejected of that."""
    line, counts = case
    return (FORMATS[name][3] + good(name)).encode() + (line if isinstance(line, bytes) else line.encode()), counts


@each_chunk
@each_format
@pytest.mark.parametrize("damage", LINES)
def test_a_bad_line(tmp_path, damage, name, chunk):
    text, (kept, rejected) = behind_good_rows(name, LINES[damage][name])
    text += b"\n" + good(name).encode()
    rows = check(tmp_path / "a", name, chunk, text, 2 * ROWS + kept, rejected)
    numbers = [column for column in ("n", "x", "y") if column in rows]
    # others keep their values and types: a number that is wide makes its column text, never floats
    wide = damage == "int 2^63" and kept
    for column in numbers[wide:]:
        assert rows[column].dtype == ("int64" if column == "n" else "float64")
    if wide:
        assert rows.n.tolist()[:2] + rows.n.tolist()[ROWS : ROWS + 1] == ["0", "1", str(2**63)]
    assert rows.x.tolist()[:ROWS] == rows.x.tolist()[-ROWS:]
    if damage == "overflow" and kept:
        assert rows.isna().sum().sum() == 1


@each_chunk
@each_format
@pytest.mark.parametrize("damage", ENDS)
def test_a_bad_end(tmp_path, damage, name, chunk):
    text, (kept, rejected) = behind_good_rows(name, ENDS[damage][name])
    check(tmp_path / "a", name, chunk, text, ROWS + kept, rejected)


@each_chunk
@each_format
@pytest.mark.parametrize("spelling", SPELLED)
def test_another_spelling(tmp_path, spelling, name, chunk):
    text = FORMATS[name][3] + good(name)
    plain = check(tmp_path / "a", name, chunk, text.encode(), ROWS, 0)
    found = check(tmp_path / "b", name, chunk, SPELLED[spelling](text), ROWS, 0)
    assert found.to_dict("list") == plain.to_dict("list")


@each_format
@pytest.mark.parametrize("damage", STREAMS)
def test_a_bad_stream(tmp_path, damage, name):
    (tmp_path / "a").write_bytes(STREAMS[damage]((FORMATS[name][3] + good(name)).encode()))
    with pytest.raises(SourceError, match=r"a: (cut|damaged).*byte \d+"):
        list(read(tmp_path / "a", name, "64MiB"))
