"""What was compressed, or no UTF-8, is written as it was."""

import bz2
import gzip
import lzma
import os
import random
import tracemalloc

import pytest
import zstandard

from exa import Editor
from exa.error import SourceError

CODECS = {
    "gz": (gzip.compress, gzip.decompress),
    "bz2": (bz2.compress, bz2.decompress),
    "xz": (lzma.compress, lzma.decompress),
    "zst": (
        zstandard.ZstdCompressor(write_checksum=True).compress,
        lambda raw: zstandard.ZstdDecompressor().decompressobj().decompress(raw),
    ),
}
TEXT = "Ü one\r\ntwo 粒子 𝄞\r\n\r\nlast"


@pytest.mark.parametrize("name", CODECS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_over_the_source(tmp_path, name, encoding):
    pack, unpack = CODECS[name]
    path = tmp_path / "log"
    path.write_bytes(pack(f"\ufeff{TEXT}".encode(encoding)))
    editor = Editor(path)
    editor.insert({1: "new ✓"})
    editor.write(path)
    lines = TEXT.split("\r\n")
    wanted = "\r\n".join([lines[0], "new ✓", *lines[1:]])
    assert unpack(path.read_bytes()).decode(encoding) == f"\ufeff{wanted}"
    assert os.listdir(tmp_path) == ["log"]
    assert editor[:] == Editor(path)[:] == wanted.split("\r\n")
    editor.append("more")
    editor.write(path)
    assert Editor(path)[-1] == "more"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_byte_order_mark_and_its_encoding(tmp_path, encoding, end):
    raw = f"\ufeffa{end}𝄞{end}".encode(encoding)
    (tmp_path / "a").write_bytes(raw)
    editor = Editor(tmp_path / "a")
    editor.write(tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == raw
    editor[0] = "{x}"
    editor.write(tmp_path / "b", x="Ü")
    assert (tmp_path / "b").read_bytes() == raw.replace("a".encode(encoding), "Ü".encode(encoding))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32", "cp037", "shift_jis", "latin-1"])
def test_a_declared_encoding(tmp_path, encoding):
    unmarked = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(encoding, encoding)
    (tmp_path / "a").write_bytes(gzip.compress("one\ntwo\n".encode(unmarked)))
    editor = Editor(tmp_path / "a", encoding=encoding)
    assert editor[:] == ["one", "two"]
    editor[1] = "2"
    editor.write(tmp_path / "a")
    assert gzip.decompress((tmp_path / "a").read_bytes()) == "one\n2\n".encode(unmarked)
    assert editor[:] == Editor(tmp_path / "a", encoding=encoding)[:] == ["one", "2"]


def test_bytes_that_are_not_of_the_encoding_stay(tmp_path):
    luck = random.Random(3)
    for number in range(200):
        odd = bytes(luck.choice(b"\x00\xd8\xdc\xed\xff\xb3") for _ in range(luck.randint(1, 9)))
        raw = b"\xff\xfe" + "a\n".encode("utf-16-le") * luck.randint(0, 3) + odd * luck.randint(1, 3)
        (tmp_path / "a").write_bytes(raw)
        editor = Editor(tmp_path / "a")
        editor.write(tmp_path / "b")
        assert (tmp_path / "b").read_bytes() == raw, number


def test_the_ending_of_a_new_name(tmp_path):
    (tmp_path / "a.gz").write_bytes(gzip.compress(b"a\n"))
    (tmp_path / "plain.txt").write_bytes(b"a\n")
    packed, plain = Editor(tmp_path / "a.gz"), Editor(tmp_path / "plain.txt")
    packed.write(tmp_path / "b.gz")
    packed.write(tmp_path / "b.txt")
    packed.write(tmp_path / "b.xz")
    plain.write(tmp_path / "c.txt")
    plain.write(tmp_path / "c.zst")
    assert gzip.decompress((tmp_path / "b.gz").read_bytes()) == b"a\n"
    assert lzma.decompress((tmp_path / "b.xz").read_bytes()) == b"a\n"
    assert CODECS["zst"][1]((tmp_path / "c.zst").read_bytes()) == b"a\n"
    assert (tmp_path / "b.txt").read_bytes() == (tmp_path / "c.txt").read_bytes() == b"a\n"


def test_a_letter_that_the_encoding_has_not(tmp_path):
    (tmp_path / "a").write_bytes("ab\n".encode("cp037"))
    editor = Editor(tmp_path / "a", encoding="cp037")
    editor.append("粒")
    with pytest.raises(SourceError, match=r"粒.*cp037"):
        editor.write(tmp_path / "a")
    assert os.listdir(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == "ab\n".encode("cp037")


def test_it_is_streamed(tmp_path):
    (tmp_path / "a.gz").write_bytes(gzip.compress(b"some words of a line\n" * (1 << 23), 1))
    editor = Editor(tmp_path / "a.gz")
    editor.prepend("first")
    tracemalloc.start()
    editor.write(tmp_path / "b.gz")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100 << 20, "of 168: a decoder keeps 64 for those who read beside it"
    with gzip.open(tmp_path / "b.gz") as file:
        assert file.readline() == b"first\n"
        assert sum(1 for _ in file) == 1 << 23
