"""Compressed texts and those that are not UTF-8: the same tables as the plain text, and never a shorter one."""

import bz2
import gzip
import lzma
import random
import threading
import zlib
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import numpy as np
import pytest
import zstandard
from click.testing import CliRunner

import exa
from exa import Editor, Record, Section
from exa.cli import main
from exa.editor.readers import stretches
from exa.editor.sources import decoder, shared
from exa.editor.sources.decoding import measured
from exa.editor.sources.finding import find_sources
from exa.editor.sources.members import members
from exa.error import EditorError, SourceError
from exa.store import Store

LUCK = random.Random(5)
TEXT = "".join(f"{k} {LUCK.random():.9f} word{k % 7}\n" for k in range(40_000)).encode()


def zstd(data: bytes) -> bytes:
    return zstandard.ZstdCompressor(write_checksum=True).compress(data)


PACK = {"gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress, "zst": zstd}


class Rows(Editor):
    row = Section("{n:d} {x:f} {word}", strict=True)


@pytest.fixture(scope="module")
def plain():
    return exa.read([exa.editor.sources.source.Source.of_text(TEXT)], Rows).row.compute()


@pytest.mark.parametrize("members", [1, 9])
@pytest.mark.parametrize("kind", PACK)
def test_chunks_of_a_compressed_text_are_invisible(tmp_path, plain, kind, members):
    path = tmp_path / "a.txt"  # the name says nothing
    bounds = np.linspace(0, len(TEXT), members + 1).astype(int)
    path.write_bytes(b"".join(PACK[kind](TEXT[a:b]) for a, b in pairwise(bounds)))
    assert measured(find_sources(path)[0]).size == len(TEXT)
    for chunk in (50_000, 1 << 18, 1 << 30):
        found = exa.read(path, Rows, chunk=chunk).row.compute(scheduler="threads", num_workers=2)
        assert found.reset_index(drop=True).astype(str).equals(plain.astype(str))
    with find_sources(path)[0].open() as reader:
        for offset in (len(TEXT) - 10, 70_000, len(TEXT) // 2, 0, 300_000):
            assert reader.read(offset, 100) == TEXT[offset : offset + 100]


@pytest.mark.parametrize("kind", PACK)
@pytest.mark.parametrize("damage", ["cut 1", "cut 8", "half", "flip", "garbage"])
def test_damage_is_an_error_that_names_the_file(tmp_path, kind, damage):
    packed = bytearray(PACK[kind](TEXT))
    if damage == "flip":
        packed[len(packed) // 2] ^= 16
    elif damage == "garbage":
        packed += b"garbage"
    else:
        del packed[{"cut 1": -1, "cut 8": -8, "half": -len(packed) // 2}[damage] :]
    (tmp_path / "bad").write_bytes(packed)
    with pytest.raises(SourceError, match=r"bad: .*byte \d+"):
        exa.read(tmp_path / "bad", Rows).row.compute(scheduler="sync")
    (tmp_path / "good").write_bytes(PACK[kind](TEXT))
    store = exa.parse(tmp_path, f"{tmp_path}.exa", Rows)
    assert len(store.row) == 40_000
    assert store["_rejects"].path.compute().tolist() == [str(tmp_path / "bad")]


def test_a_frame_without_checksums_is_told(tmp_path):
    (tmp_path / "a").write_bytes(zstandard.ZstdCompressor().compress(TEXT))
    with pytest.warns(UserWarning, match="without checksums"):
        find_sources(tmp_path / "a")


@pytest.mark.parametrize("kind", PACK)
def test_a_bomb_stops(tmp_path, kind, monkeypatch):
    monkeypatch.setattr(decoder, "HARMLESS", 1 << 20)
    (tmp_path / "a").write_bytes(PACK[kind](bytes(20 << 20)))
    with pytest.raises(SourceError, match="max_ratio"):
        exa.read(tmp_path / "a", Rows, max_ratio=100).row.compute()
    assert measured(find_sources(tmp_path / "a", max_ratio=10**7)[0]).size == 20 << 20


def test_a_range_does_not_cost_the_text_before_it(tmp_path, monkeypatch):
    (tmp_path / "a").write_bytes(gzip.compress(TEXT))
    source = find_sources(tmp_path / "a")[0]
    made = []
    monkeypatch.setattr(decoder.Decoder, "_fetch", counted(decoder.Decoder._fetch, made))
    exa.read([source], Rows, chunk=len(TEXT) // 20).row.compute(scheduler="sync")
    assert sum(made) <= 4 * source.raw.size  # dask may begin elsewhere than at the start


@pytest.mark.parametrize("order", [range(20), range(19, -1, -1), LUCK.sample(range(20), 20)], ids=["on", "back", "any"])
def test_ranges_of_one_gzip_member_in_any_order_cost_two_runs(tmp_path, monkeypatch, order):
    text = TEXT * 4
    (tmp_path / "a").write_bytes(gzip.compress(text))
    source = find_sources(tmp_path / "a")[0]
    made = []
    monkeypatch.setattr(decoder, "STEP", 1 << 14)
    monkeypatch.setattr(shared, "TAIL", 1 << 14)
    monkeypatch.setattr(shared, "KEEP", 1 << 14)
    monkeypatch.setattr(decoder, "COPY", 1 << 16)
    monkeypatch.setattr(shared, "COPY", 1 << 16)
    monkeypatch.setattr(decoder.Decoder, "_fetch", counted(decoder.Decoder._fetch, made))
    size = len(text) // 20
    for number in order:
        with source.open() as reader:
            assert reader.read(number * size, size) == text[number * size : (number + 1) * size]
    assert sum(made) <= 2.7 * source.raw.size


def counted(method, made):
    def call(self):
        data = method(self)
        made.append(len(data))
        return data

    return call


@pytest.mark.parametrize("packed", [bytes, gzip.compress])
@pytest.mark.parametrize("mark", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-8"])
def test_byte_order_marks(tmp_path, mark, packed):
    text = "\ufeff" + "".join(f"{k} 0.5 粒{k}\n" for k in range(500))
    (tmp_path / "a").write_bytes(packed(text.encode(mark)))
    for chunk in (1000, 1 << 30):
        found = exa.read(tmp_path / "a", Rows, chunk=chunk)
        assert found.row.word.compute().tolist() == [f"粒{k}" for k in range(500)]
        assert len(found["_rejects"].compute()) == 0


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16-le", "shift_jis", "iso2022_jp"])
def test_declared_encodings(tmp_path, encoding):
    letter = "ü" if encoding in ("latin-1", "cp1252") else "粒"
    (tmp_path / "a").write_bytes("".join(f"{k} 0.5 {letter}{k}\n" for k in range(500)).encode(encoding))
    found = exa.read(tmp_path / "a", Rows, chunk=1000, encoding=encoding).row.word.compute()
    assert found.tolist() == [f"{letter}{k}" for k in range(500)]


def test_invalid_bytes_reject_their_record(tmp_path):
    (tmp_path / "utf8").write_bytes(b"1 0.5 a\n2 0.5 \xff\n3 0.5 c\n")
    (tmp_path / "cp1252").write_bytes(b"1 0.5 a\n2 0.5 \x81\n3 0.5 c\n")
    (tmp_path / "utf16").write_bytes(
        b"\xff\xfe" + "1 0.5 a\n2 0.5 \ud800\n3 0.5 c\n".encode("utf-16-le", "surrogatepass")
    )
    for name, encoding in (("utf8", "utf-8"), ("cp1252", "cp1252"), ("utf16", "utf-8")):
        container = exa.read(tmp_path / name, Rows, encoding=encoding)
        assert container.row.n.compute().tolist() == [1, 3]
        assert container["_rejects"].line.compute().tolist() == [2]


def test_every_verb_takes_a_declared_encoding(tmp_path):
    path, store = tmp_path / "a", tmp_path / "a.exa"
    path.write_bytes("1 0.5 grün\n2 0.5 blau\n".encode("cp1252"))
    stored = exa.parse(path, store, Rows, encoding="cp1252")
    for rows in (stored.row, exa.open(store, editor=Rows).row, exa.read(path, Rows, encoding="cp1252").row):
        assert rows.source(0).text == "1 0.5 grün"
        assert rows.source(1).offset == 12
    assert exa.search(path, "grün", encoding="cp1252").text.compute().tolist() == ["1 0.5 grün"]
    assert exa.count(path, "grün", "n", encoding="cp1252") == {"grün": 1, "n": 1}
    assert exa.count(path, "grün") == {"grün": 0}
    assert exa.api.check(Rows, path, encoding="cp1252").rejects == 0
    editor = Rows(path, encoding="cp1252")
    assert editor.row.word.compute().tolist() == ["grün", "blau"]
    editor[1] = "2 0.5 weiß"
    assert editor.row.word.compute().tolist() == ["grün", "weiß"]
    with pytest.raises(EditorError, match="encoding='klingon'"):
        exa.read(path, Rows, encoding="klingon")


def test_compressed_bytes_as_they_are(tmp_path):
    packed = gzip.compress(b"1 0.5 a\n")
    (tmp_path / "a").write_bytes(packed)
    assert find_sources(tmp_path / "a", compression=None)[0].size == len(packed)
    assert Editor(tmp_path / "a", compression=None).source.size == len(packed)
    assert str(Editor.from_file(tmp_path / "a")) == "1 0.5 a\n"
    with pytest.raises(EditorError, match="compression='zip'"):
        Editor(tmp_path / "a", compression="zip")


class Frames(Editor):
    frame = Record("{nat:d}", "{comment}", atom=Section("{symbol} {x:f}", count="nat"))


def frames(count: int, first: int = 0) -> bytes:
    return b"".join(b"2\nframe %d\nH %d.5\nO 0.25\n" % (k, k) for k in range(first, first + count))


def test_a_parse_runs_through_a_compressed_text_once(tmp_path, monkeypatch):
    text = frames(100_000)
    (tmp_path / "a.gz").write_bytes(gzip.compress(text, 1))
    made = []
    monkeypatch.setattr(decoder.Decoder, "_fetch", counted(decoder.Decoder._fetch, made))
    for name in ("first.exa", "second.exa"):  # its length is known by then
        made.clear()
        store = exa.parse(tmp_path / "a.gz", tmp_path / name, Frames, chunk=len(text) // 12, threads=2)
        assert store.atom.x.sum().compute() == sum(k + 0.75 for k in range(100_000))
        assert sum(made) <= 1.1 * (tmp_path / "a.gz").stat().st_size


def test_a_parse_does_not_go_on_where_a_read_has_left_decoders(tmp_path, monkeypatch):
    text, path = frames(200_000), tmp_path / "a.gz"
    path.write_bytes(gzip.compress(text, 1))
    made = []
    # a unit that compiles would outlive the text that is held for it
    (tmp_path / "warm.txt").write_bytes(frames(10))
    exa.parse(tmp_path / "warm.txt", tmp_path / "warm.exa", Frames)
    for module in (decoder, shared):
        monkeypatch.setattr(module, "COPY", 1 << 16)
    for name in ("KEEP", "TAIL", "MOST"):
        monkeypatch.setattr(shared, name, 1 << 18)
    frame = exa.read(path, Frames, chunk=len(text) // 12).frame
    for number in (11, 8, 5, 2):
        frame.get_partition(number).compute(scheduler="sync")
    monkeypatch.setattr(decoder.Decoder, "_fetch", counted(decoder.Decoder._fetch, made))
    exa.parse(path, tmp_path / "a.exa", Frames, chunk=len(text) // 12, threads=2)
    # a piece for the sample, too, and what a thread lost that had to wait; to go on four times would be three texts
    assert sum(made) <= 2 * path.stat().st_size


def bgzf(data: bytes, size: int = 60_000) -> bytes:
    """Blocks as bgzip writes them, and the empty one that it ends with."""
    blocks = []
    for at in [*range(0, len(data), size), len(data)]:
        piece = data[at : at + size]
        packer = zlib.compressobj(6, zlib.DEFLATED, -15)
        body = packer.compress(piece) + packer.flush()
        head = b"\x1f\x8b\x08\x04\0\0\0\0\0\xff\x06\0BC\x02\0" + (len(body) + 25).to_bytes(2, "little")
        blocks.append(head + body + zlib.crc32(piece).to_bytes(4, "little") + len(piece).to_bytes(4, "little"))
    return b"".join(blocks)


def zstd_frames(data: bytes, size: int = 700_000) -> bytes:
    """Frames that say how long they are, some with checksums, and one to be skipped."""
    packers = [zstandard.ZstdCompressor(write_checksum=checked, level=1) for checked in (True, False)]
    pieces = [packers[at % 2].compress(data[at : at + size]) for at in range(0, len(data), size)]
    return pieces[0] + b"\x52\x2a\x4d\x18\x03\0\0\0abc" + b"".join(pieces[1:])


def test_members_are_what_their_headers_say(tmp_path):
    for data in (b"", b"a" * 100, b"ab" * 150, b"x" * 70_000, TEXT):
        for size in (250, 300, 60_000):
            for packed, codec in ((bgzf(data, size), "gzip"), (zstd_frames(data, size) if data else b"", "zstd")):
                (path := tmp_path / "a").write_bytes(packed)
                found = members(find_sources(path, compression=None)[0], codec)
                assert found is None if not packed else found[-1] == (len(packed), len(data))


@pytest.mark.parametrize("pack", [bgzf, zstd_frames])
def test_members_that_say_their_length_are_decoded_side_by_side(tmp_path, monkeypatch, pack):
    text, path = frames(400_000), tmp_path / "a"
    path.write_bytes(pack(text))
    source = find_sources(path)[0]
    made = []
    monkeypatch.setattr(decoder.Decoder, "_fetch", counted(decoder.Decoder._fetch, made))
    assert measured(source).size == len(text)
    with source.open() as reader:  # the last bytes cost what is near them
        assert reader.read(len(text) - 10, 10) == text[-10:]
    assert 0 < sum(made) < path.stat().st_size / 2
    plain = exa.read([exa.editor.sources.source.Source.of_text(text)], Frames)
    for chunk in (len(text) // 7, 1 << 30):
        found = exa.read(path, Frames, chunk=chunk)
        for name in ("frame", "atom"):
            ours, theirs = (each[name].compute().reset_index(drop=True) for each in (found, plain))
            assert ours.astype(str).equals(theirs.astype(str))
        assert found.atom.source(777_777).text == plain.atom.source(777_777).text
    assert exa.count(path, "frame 39999", threads=2) == {"frame 39999": 11}
    stored = exa.parse(path, tmp_path / "a.exa", Frames, chunk=len(text) // 7)
    assert stored.atom.x.sum().compute() == plain.atom.x.sum().compute()


@pytest.mark.parametrize("damage", ["cut", "end", "flip", "length", "garbage"])
def test_damage_of_such_members_is_an_error_or_a_reject(tmp_path, damage):
    text, path = frames(400_000), tmp_path / "bad.gz"
    packed = bytearray(bgzf(text))
    if damage == "flip":
        packed[len(packed) // 2] ^= 16
    elif damage == "length":  # of the text of the last block but the empty one
        packed[-28 - 4] ^= 1
    elif damage == "garbage":
        packed += b"garbage"
    else:
        del packed[{"cut": -1000, "end": -2}[damage] :]
    path.write_bytes(packed)
    with pytest.raises(SourceError, match=r"bad.gz: "):
        exa.read(path, Frames, chunk=len(text) // 7).atom.compute(scheduler="sync")
    with pytest.raises(SourceError, match=r"bad.gz: "):
        exa.count(path, "frame")
    store = exa.parse(path, tmp_path / "a.exa", Frames, chunk=len(text) // 7)
    assert str(path) in set(store["_rejects"].path.compute())
    assert store.frame.comment.compute().tolist() == [f"frame {k}" for k in range(len(store.frame))]


@pytest.mark.parametrize("how", ["count", "search", "command"])
@pytest.mark.parametrize("kind", PACK)
def test_a_search_runs_through_a_compressed_text_once(tmp_path, monkeypatch, kind, how):
    text, path = frames(150_000), tmp_path / "a"
    path.write_bytes(PACK[kind](text))
    made = []
    monkeypatch.setattr(decoder.Decoder, "_fetch", counted(decoder.Decoder._fetch, made))
    monkeypatch.setattr(stretches, "DECODED", 1 << 16)
    if how == "count":
        assert exa.count(path, "frame", "frame 1499", threads=2) == {"frame": 150_000, "frame 1499": 111}
    elif how == "search":
        found = exa.search(path, "frame 1499").compute()
        numbers = [1499, *range(14990, 15000), *range(149900, 150000)]
        assert found.line.tolist() == [4 * k + 2 for k in numbers]
        assert found.offset.tolist() == [text.index(b"frame %d\n" % k) for k in numbers]
    else:
        run = CliRunner().invoke(main, ["search", "-c", "frame", str(path)])
        assert run.output == "150000\n"
    assert sum(made) <= 1.1 * path.stat().st_size


def test_a_search_holds_little_of_a_compressed_text(tmp_path, monkeypatch):
    path, held = tmp_path / "a", []
    path.write_bytes(gzip.compress(frames(800_000), 1))
    for name, size in {"KEEP": 1 << 19, "TAIL": 1 << 18, "MOST": 1 << 21}.items():
        monkeypatch.setattr(shared, name, size)
    monkeypatch.setattr(stretches, "DECODED", 1 << 18)
    take = shared.Shared._take

    def note(self, piece):
        take(self, piece)
        held.append(self.held)

    monkeypatch.setattr(shared.Shared, "_take", note)
    assert exa.count(path, "frame 7999", threads=2) == {"frame 7999": 111}
    assert max(held) < 8 << 20  # of 17 MB: five ranges, and pieces of 256 KiB that are let go sixteen at a time


@pytest.mark.parametrize("kind", PACK)
def test_a_search_of_a_damaged_text_is_an_error(tmp_path, kind):
    path = tmp_path / "bad"
    path.write_bytes(PACK[kind](frames(150_000))[:-3])
    for search in (lambda: exa.count(path, "frame"), lambda: exa.search(path, "frame").compute()):
        with pytest.raises(SourceError, match=r"bad: cut"):
            search()
    run = CliRunner().invoke(main, ["search", "frame 7", str(path)])
    assert run.exit_code == 2
    assert "bad: cut" in run.stderr


@pytest.mark.parametrize("kind", PACK)
def test_of_a_text_that_is_damaged_at_its_end_no_row_is_kept(tmp_path, kind):
    text = frames(150_000)
    paths = [tmp_path / name for name in ("a", "b", "c")]
    for path, packed in zip(paths, (frames(10), PACK[kind](text)[:-3], frames(10, 50)), strict=True):
        path.write_bytes(packed)
    stores = [
        exa.parse(tmp_path, f"{tmp_path}.{chunk}.exa", Frames, chunk=chunk, threads=2) for chunk in (300_000, 1 << 26)
    ]
    for store in stores:
        rejects = store._rejects.compute()
        assert rejects[["path", "line", "offset"]].values.tolist() == [[str(paths[1]), 0, 0]]
        assert store._files["size"].compute().tolist() == [len(frames(10)), 0, len(frames(10, 50))]
        assert store.frame.comment.compute().tolist() == [f"frame {k}" for k in (*range(10), *range(50, 60))]
        assert store.atom.frame.compute().tolist() == [k // 2 for k in range(40)]
    with pytest.raises(SourceError, match="b: "):
        exa.parse(tmp_path, f"{tmp_path}.raise.exa", Frames, chunk=300_000, on_error="raise")


def test_a_parse_goes_on_within_a_compressed_text(tmp_path, monkeypatch):
    text = frames(100_000)
    (tmp_path / "a.gz").write_bytes(gzip.compress(text, 1))
    out, how = tmp_path / "a.exa", {"chunk": len(text) // 12, "threads": 1}

    def stop(progress):
        if progress.bytes > len(text) // 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        exa.parse(tmp_path / "a.gz", out, Frames, report=stop, **how)
    assert not Store.open(out).snapshot().tables  # nobody knows yet whether the text is whole
    told = []
    store = exa.parse(tmp_path / "a.gz", out, Frames, report=lambda progress: told.append(progress.resumed), **how)
    assert told[-1] > len(text) // 2
    whole = exa.parse(tmp_path / "a.gz", tmp_path / "b.exa", Frames, chunk="1GiB")
    for name in ("frame", "atom"):
        ours, theirs = (each[name].compute().reset_index(drop=True) for each in (store, whole))
        assert ours.equals(theirs)


def test_who_comes_to_the_end_does_not_close_what_another_checks(tmp_path, monkeypatch):
    text, path = frames(50_000), tmp_path / "a"
    path.write_bytes(lzma.compress(text))
    source = find_sources(path)[0]
    began, ended, check = threading.Event(), threading.Event(), decoder.Decoder.check

    def slow(self):
        began.set()
        ended.wait(0.5)  # as long as the other would need to come to the end
        check(self)

    with source.open() as first, source.open() as second, ThreadPoolExecutor(1) as pool:
        first.read(100_000, 10)
        second.read(100_000, 10)
        monkeypatch.setattr(decoder.Decoder, "check", slow)
        checked = pool.submit(first.check)
        assert began.wait(10)
        assert second.read(len(text) - 10, 100) == text[-10:]
        ended.set()
        checked.result()
