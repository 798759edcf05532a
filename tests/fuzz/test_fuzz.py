"""Any bytes, every format: never a crash, never a hang, never a wrong row.

`EXA_FUZZ_SECONDS` is how long all targets run together. An example that takes a whole minute is a hang: the process
ends, and like after a crash the example is left in ``.cache/fuzz``.
"""

import faulthandler
import gzip
import os
import re
import time
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import replace

import dask
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import run_state_machine_as_test

import exa
from exa import Editor
from exa.editor.editing.writing import encoded
from exa.editor.grammar.track import LinesTrack
from exa.editor.planning.unit import Fitted
from exa.editor.readers.search import Query
from exa.editor.sources.finding import find_sources
from exa.editor.sources.source import UTF16_BOMS, Source
from exa.error import ExaError, SourceError
from exa.formats.registry import formats
from exa.kernels.template import REJECT_UNLESS_BLANK
from tests import strategies
from tests.conftest import ROOT
from tests.editor.test_document import ListOfLines
from tests.editor.test_invariance import (
    Everything,
    Finds,
    Marks,
    Nested,
    Within,
    assert_same,
    bits,
    everything,
    finds,
    nested,
    tables,
    within,
)
from tests.editor.test_search import expected, hits
from tests.fuzz.mutations import excerpts, mutated
from tests.oracles import BLANK, split_lines

SECONDS = float(os.environ.get("EXA_FUZZ_SECONDS", 20))
HANG = 60
LEFT = ROOT / ".cache" / "fuzz"
DATA = ROOT.parent / "shared" / "data"
WHOLE = 1 << 30
# shrinking would take minutes
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
OWN = {"everything": Everything, "nested": Nested, "within": Within, "finds": Finds, "marks": Marks}
#: Texts that are made for a format, and real files of it; a format that has neither reads those of all others.
MADE = {
    "xyz": [strategies.xyz()],
    "lammps": [strategies.dump(), strategies.thermo()],
    "nwchem": [strategies.nwchem()],
    "delimited": [strategies.table_csv(), strategies.table_blanks()],
    "evp": [strategies.table_blanks()],
    "fixed": [strategies.table_blanks()],
    "pdb": [strategies.pdb()],
    "jsonlines": [strategies.objects()],
    "everything": [everything()],
    "nested": [nested()],
    "within": [within()],
    "finds": [finds()],
    "marks": [finds()],
}
REAL = {
    "xyz": "outputs/*.xyz",
    "lammps": "outputs/lammps-melt.l*",
    "nwchem": "outputs/nwchem*",
    "delimited": "logs/*.csv",
    "evp": "outputs/qe.evp",
    "fixed": "outputs/qe.evp",
    "logs": "logs/*.log",
}
OPTIONS = {
    "delimited": st.fixed_dictionaries(
        {},
        optional={
            "sep": st.sampled_from([",", ";", " ", "\t", "e"]),
            "names": st.sampled_from([["a", "b", "c"], ["a", "a"], ["x"]]),
            "header": st.booleans(),
            "dtype": st.sampled_from([{}, {"a": int}, {"x": float, "a": str}]),
            "quote": st.sampled_from(['"', "'", ""]),
            "comment": st.sampled_from(["", "#", "1"]),
        },
    ),
    "fixed": st.fixed_dictionaries(
        {},
        optional={
            "widths": st.sampled_from([[1], [4, 4], [8, 3, 12], [100_000]]),
            "header": st.booleans(),
            "comment": st.sampled_from(["", "#"]),
        },
    ),
    "logs": st.fixed_dictionaries({}, optional={"preset": st.sampled_from(["access", "apache-error", "nginx-error"])}),
}
CHUNKS = st.sampled_from([1, 64, 1 << 10])
OTHERS = ("search", "editor", "edits", "compressed")
TARGETS = [*formats(), *OWN, *OTHERS]


def texts_of(name: str) -> st.SearchStrategy[bytes]:
    """Mutated texts of a format; of a name that is none, of all."""
    made = MADE.get(name, [] if name in REAL else [one for some in MADE.values() for one in some])
    real = sorted(DATA.glob(REAL.get(name, "nothing" if made and name in MADE else "*/*.[lox]*")))
    sources = [one.map(str.encode) for one in made] + ([excerpts(real)] if real else []) + [st.binary(max_size=64)]
    return mutated(st.one_of(sources[:-1] * 4 + sources[-1:]))


def fuzz(check: Callable[..., None], *given_: st.SearchStrategy) -> None:
    """Try a check on examples until its share of the time is over."""
    end = time.monotonic() + SECONDS / len(TARGETS)
    while True:
        # the health checks measure a machine; where CI is set, hypothesis would try the same examples again and again
        how = settings(
            max_examples=10, phases=PHASES, derandomize=False, suppress_health_check=list(HealthCheck), deadline=None
        )
        how(given(*given_)(check))()
        if time.monotonic() > end:
            return


@contextmanager
def watched(name: str, raw: bytes):
    """Leaves the text, and where it hung, if the process ends in here."""
    LEFT.mkdir(parents=True, exist_ok=True)
    (LEFT / name).write_bytes(raw)
    with open(LEFT / f"{name}.trace", "w") as trace:
        faulthandler.dump_traceback_later(HANG, exit=True, file=trace)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()
    (LEFT / f"{name}.trace").unlink()
    (LEFT / name).unlink()


def outcome(source: Source, editor, chunk: int, threads: int = 1):
    """All tables, or the error that says why there are none."""
    try:
        return tables([source], editor, chunk, threads)
    except ExaError as error:
        return str(error)


@pytest.mark.parametrize("name", [*formats(), *OWN])
def test_formats(name):
    def check(raw: bytes, options: dict, chunk: int, threads: int) -> None:
        source = Source.of_text(raw, "text")
        editor = formats().get(name) or OWN[name]
        with watched(name, raw):
            try:
                fitted = editor.fit(source, **options) if hasattr(editor, "fit") else editor
            except ExaError:
                return
            whole = outcome(source, fitted, WHOLE)
            again = outcome(source, fitted, max(chunk, len(raw) // 12), threads)
            if isinstance(whole, str):
                assert again == whole
                return
            assert_same(again, whole)
            check_rejects(raw, whole["_rejects"])
            check_origins(raw, source, fitted, whole)
            check_all_lines(raw, fitted, whole)

    fuzz(check, texts_of(name), OPTIONS.get(name, st.just({})), CHUNKS, st.sampled_from([1, 2]))


def line_end(raw: bytes) -> bytes:
    """What ends the lines."""
    return b"\r" if b"\r" in raw[:-1] and b"\n" not in raw else b"\n"


def returns(raw: bytes, origin) -> str:
    """The carriage returns behind a row's text, of which a cell has all but the last of its line."""
    behind = raw[origin.offset + len(origin.text.encode()) :]
    return "\r" * (len(behind) - len(behind.lstrip(b"\r"))) if line_end(raw) == b"\n" else ""


def check_rejects(raw: bytes, rejects) -> None:
    """Each reject quotes the text at its place, and its line is that of the place."""
    for row in rejects.to_dict("records"):
        there = raw[row["offset"] : row["offset"] + 4096].decode(errors="backslashreplace")
        assert there.startswith(row["raw"]), row
        assert raw[: row["offset"]].count(line_end(raw)) == row["line"] - 1, row
        assert row["reason"]


def check_origins(raw: bytes, source: Source, editor, whole: dict) -> None:
    """The text of a row stands at its place, its numbers are Python's, and read by itself it is the row again."""
    container = exa.read([source], editor, chunk=WHOLE)
    tracks = {spec.name: track for track in editor.tracks() for spec in track.tables}
    for name in container:
        if name in editor._arrays:
            continue
        frame = whole[name]
        rows = sorted({0, len(frame) // 2, len(frame) - 1}) if len(frame) else []
        with dask.config.set(scheduler="sync"):
            origins = container.source(name, rows)
        if name in editor.parse_methods():  # of whose rows only the source is known
            assert all(origin.path == "text" and origin.text is None for origin in origins)
            continue
        for row, origin in zip(rows, origins, strict=True):
            assert raw[origin.offset :].decode(errors="backslashreplace").startswith(origin.text)
            assert raw[: origin.offset].count(line_end(raw)) == origin.line - 1
            track = tracks[name]
            if not isinstance(track, LinesTrack) or origin.offset == 0 or "\\x" in origin.text or not origin.text:
                continue
            if origin.text.startswith("\ufeff"):  # where a text begins it would be no part of it
                continue
            values = frame.iloc[[row]].drop(columns=[track.table.numbered or ""], errors="ignore")
            alone = Fitted("alone", (replace(track, header="", comment="", split=""),))
            again = outcome(Source.of_text(f"{origin.text}{returns(raw, origin)}\n"), alone, WHOLE)
            for column in values:
                assert bits(again[name][column]) == bits(values[column]), (column, origin.text)
            if not any(field.width for template in track.templates for field in template.columns):
                seps = [sep for template in track.templates if (sep := getattr(template, "sep", ""))]
                cells = [origin.text, *(cell for sep in seps for cell in origin.text.split(sep))]  # an "e" may be one
                numbers = [float(word) for cell in cells for word in NUMBER.findall(cell)]
                for value in values.select_dtypes("float").iloc[0]:
                    assert value != value or abs(value) == float("inf") or value in numbers, (value, origin.text)


def check_all_lines(raw: bytes, editor, whole: dict) -> None:
    """Where each line that is not blank must be a row, it is one, or it is a reject; a blank one may be a row."""
    tracks = editor.tracks()
    if len(tracks) != 1 or not isinstance(tracks[0], LinesTrack) or tracks[0].miss != REJECT_UNLESS_BLANK:
        return
    (track,) = tracks
    if track.header or any(getattr(template, "quote", "") for template in track.templates):
        return
    comment = track.comment.encode() or b"\n"
    lines = [line for line in split_lines(raw.removeprefix(b"\xef\xbb\xbf")) if not line.startswith(comment)]
    filled = sum(bool(line.strip(BLANK.encode())) for line in lines)
    assert filled <= len(whole[track.name]) + len(whole["_rejects"]) <= len(lines)


LITERALS = st.lists(st.sampled_from(["1", "0.", "Step", "\t", "e", " -", "blk_", "é", "ERROR"]), min_size=1, max_size=4)
EXPRESSIONS = st.lists(
    st.sampled_from([r"\d+\.\d+$", "^ *[A-Z]", "a|e", r"(?:H|He)\b", "^$", "1.*2", r"[ \t]{2}", r"-\d", "$"]),
    min_size=1,
    max_size=3,
)

#: What RE2 takes for ``.*``: characters in UTF-8, as far as it looks; Python's would match any bytes.
ANY = r"(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})*"


def test_search():
    """A search finds what Python's `re` finds, line by line."""

    def check(raw: bytes, literals: list[str], expressions: list[str], ignore_case: bool, size: int) -> None:
        if raw[:2] in UTF16_BOMS:
            return
        text = raw.removeprefix(b"\xef\xbb\xbf")
        before = len(raw) - len(text)
        with watched("search", raw):
            for patterns, regular in ((literals, False), (expressions, True)):
                if ignore_case or regular:
                    patterns = [pattern for pattern in patterns if pattern.isascii()] or ["b"]
                query = Query.of(patterns, regular=regular, ignore_case=ignore_case)
                meant = [pattern.replace(".*", ANY) for pattern in patterns] if regular else patterns
                wanted = expected(text, meant, regular, ignore_case, True)
                wanted = [(which, line, offset + before, body) for which, line, offset, body in wanted]
                assert hits(raw, query, size=max(size, len(raw) // 12), threads=2) == wanted

    fuzz(check, texts_of("any"), LITERALS, EXPRESSIONS, st.booleans(), CHUNKS)


def test_editor():
    """A text is a list of its lines, and is written as it was."""

    def check(raw: bytes, number: int, line: str) -> None:
        if raw[:2] in UTF16_BOMS:
            return
        with watched("editor", raw):
            editor = Editor(Source.of_text(raw))
            end = line_end(raw).decode()
            text = raw.removeprefix(b"\xef\xbb\xbf").decode(errors="surrogateescape")
            lines = [one.removesuffix("\r") for one in text.removesuffix(end).split(end)] if text else []
            assert editor[:] == lines
            assert len(editor) == len(lines)
            assert b"".join(map(bytes, encoded(editor._pieces))) == raw
            editor.insert({number: line})
            lines.insert(number, line)
            assert editor.find(line) == [(k, one) for k, one in enumerate(lines) if line in one]
            assert editor[:] == lines

    fuzz(check, texts_of("any"), st.integers(0, 200), st.sampled_from(["", "new", " 1 ", "é"]))


def test_edits():
    """Edits of an editor are edits of a list."""
    end = time.monotonic() + SECONDS / len(TARGETS)
    while True:
        run_state_machine_as_test(
            ListOfLines, settings=settings(max_examples=5, stateful_step_count=30, derandomize=False, deadline=None)
        )
        if time.monotonic() > end:
            return


def test_compressed(tmp_path):
    """A stream that was damaged is refused, or it is read as Python reads it; never as a shorter text."""
    path = tmp_path / "a.gz"

    def check(text: bytes, damage: st.DataObject) -> None:
        raw = damage.draw(mutated(st.just(gzip.compress(text, mtime=0))))
        path.write_bytes(raw)
        with watched("compressed", raw):
            try:
                (source,) = find_sources(path)
                found = source.head(WHOLE)
            except SourceError:
                return
            if raw.startswith(b"\x1f\x8b\x08") and not text.startswith((*UTF16_BOMS, b"\xef\xbb\xbf")):
                assert found == gzip.decompress(raw)

    fuzz(check, texts_of("any"), st.data())
