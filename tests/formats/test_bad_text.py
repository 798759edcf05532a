"""What becomes of bad text: a stated expectation for each kind, and no error that is silent."""

import gzip

import pytest
import zstandard

import exa
from exa.error import ExaError, SourceError

GOOD = "".join(f"{k},{k / 2},w{k}\n" for k in range(100))
HEAD = "n,x,w\n"
ZST = zstandard.ZstdCompressor(write_checksum=True).compress((HEAD + GOOD).encode())
GZ = bytearray(gzip.compress((HEAD + GOOD).encode()))
GZ[len(GZ) // 2] ^= 4

#: The text, and how many of its rows are kept and rejected.
CASES = {
    "invalid UTF-8": (HEAD.encode() + b"1,2,\xff\n" + GOOD.encode(), 100, 1),
    "UTF-8 BOM": (("\ufeff" + HEAD + GOOD).encode(), 100, 0),
    "UTF-16 BOM": (("\ufeff" + HEAD + GOOD).encode("utf-16-le"), 100, 0),
    "CR only": ((HEAD + GOOD).replace("\n", "\r").encode(), 100, 0),
    "CRLF": ((HEAD + GOOD).replace("\n", "\r\n").encode(), 100, 0),
    "no last line end": ((HEAD + GOOD).rstrip("\n").encode(), 100, 0),
    "header only": (HEAD.encode(), 0, 0),
    "short row": ((HEAD + "1,2\n" + GOOD).encode(), 100, 1),
    "long row": ((HEAD + "1,2,a,b\n" + GOOD).encode(), 100, 1),
    "cut last line": ((HEAD + GOOD + "3").encode(), 100, 1),
    "open quote": ((HEAD + GOOD + '1,2,"open\n' + GOOD).encode(), 200, 1),
    "overflow": ((HEAD + GOOD + "1,***,a\n").encode(), 101, 0),
    "int 2^63": ((HEAD + GOOD + f"{2**63},1,a\n").encode(), 101, 0),
    "NUL tail": ((HEAD + GOOD).encode() + bytes(5000), 100, 1),
}


@pytest.mark.parametrize("chunk", [200, "64MiB"])
@pytest.mark.parametrize("case", CASES)
def test_bad_text(tmp_path, case, chunk):
    text, kept, rejected = CASES[case]
    (tmp_path / "a.csv").write_bytes(text)
    store = exa.parse(tmp_path / "a.csv", tmp_path / "o.exa", "delimited", chunk=chunk)
    table = store.table.compute() if "table" in store else []
    assert len(table) == kept
    rejects = store["_rejects"].compute() if "_rejects" in store else []
    assert len(rejects) == rejected
    if kept:
        # never a float, which would lose digits
        assert table.dtypes.astype(str).tolist()[:2] == ["str" if case == "int 2^63" else "int64", "float64"]
        assert table.w.tolist()[:100] == [f"w{k}" for k in range(100)]
    if rejected:
        assert (rejects.path == str(tmp_path / "a.csv")).all()
        assert (text[: rejects.offset[0]].count(b"\n") + 1 == rejects.line[0]).all()
    if case == "overflow":
        assert table.x.isna().tolist() == [False] * 100 + [True]


@pytest.mark.parametrize("text", [ZST[:-1], bytes(GZ)], ids=["zst cut by 1 byte", "gz flipped bit"])
def test_bad_streams(tmp_path, text):
    (tmp_path / "a.csv").write_bytes(text)
    with pytest.raises(SourceError, match=r"a\.csv.*byte \d+"):
        exa.parse(tmp_path / "a.csv", tmp_path / "o.exa", "delimited")


def test_an_empty_text_says_no_columns(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"")
    with pytest.raises(ExaError, match="empty"):
        exa.read(tmp_path / "a.csv", "delimited")
