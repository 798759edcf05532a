"""How well a format fits a text: rows and rejects of each table, the lines that none of them claims, and speed."""

import time
from dataclasses import dataclass, field

import numpy as np

from exa.editor.grammar.track import RecordTrack, Track
from exa.editor.planning.plan import Unit, cut
from exa.editor.planning.unit import Fitted, Format, UnitResult, read_unit
from exa.editor.readers.places import OFFSET, STOP
from exa.editor.readers.reading import HEAD, eol_of
from exa.editor.readers.selection import Selection
from exa.editor.sources.source import Source
from exa.kernels import step

#: Only so much of a long text is looked at.
MOST = 64 << 20
#: The speed is that of a text so long: the sample again and again.
TIMED = 8 << 20
#: Bytes per second; what reads more slowly keeps a disk waiting.
SLOW = 100e6
SHOWN = 10


@dataclass
class Reasons:
    """Records that were rejected for the same reason."""

    reason: str
    count: int
    line: int
    "Of the first of them, counted from 1."
    raw: str


@dataclass
class TableCheck:
    """What a format finds of one table."""

    table: str
    rows: int
    lines: int
    "How many lines were read into rows or, of a record, into its header."
    rejects: list[Reasons] = field(default_factory=list)
    speed: float = 0.0
    "Bytes of text per second, read with what is read together with it: a record with its sections."
    slow: bool = False


@dataclass
class Check:
    """What a format finds in a text."""

    path: str
    bytes: int
    "How much of the text was looked at."
    lines: int
    tables: list[TableCheck]
    unclaimed: int
    "Lines that are neither in a row nor in a reject; blank ones are not counted."
    first: list[tuple[int, str]]
    "The first of them, with their numbers from 1."

    @property
    def rejects(self) -> int:
        return sum(reasons.count for table in self.tables for reasons in table.rejects)


def check_format(editor: Format, source: Source) -> Check:
    """Read a text, or the first 64 MiB of it, and say what became of its lines."""
    text = source.head(MOST)
    if len(text) < source.size:
        text = text[: max(text.rfind(b"\n"), text.rfind(b"\r")) + 1]
    sample = Source.of_text(text, source.path)
    whole = Unit(0, next(cut([sample], chunk=MOST, whole=True)).pieces)
    names = [spec.name for track in editor.tracks() for spec in track.tables]
    result = read_unit(editor, whole, Selection({name: frozenset() for name in names}, places=True))
    newlines = np.flatnonzero(np.frombuffer(text, np.uint8) == eol_of(text[:HEAD]))
    lines = len(newlines) + int(bool(text) and (not len(newlines) or newlines[-1] != len(text) - 1))
    claims = np.zeros(lines + 1, np.int64)
    tables = []
    for track in editor.tracks():
        speed = _speed(track, text)
        starts = [np.searchsorted(newlines, result.tables[spec.name][OFFSET].to_numpy()) for spec in track.tables]
        nexts = np.append(np.sort(np.concatenate(starts)), lines)
        records = {one.table: one for one in track.family} if isinstance(track, RecordTrack) else {}
        for spec, begins in zip(track.tables, starts, strict=True):
            ends = np.searchsorted(newlines, result.tables[spec.name][STOP].to_numpy() - 1) + 1
            if spec in records:
                # of its alternatives a header has one; its first row is behind them
                header = begins + int((records[spec].steps[:, step.CODE] == step.LINE_STEP).sum())
                ends = np.minimum(header, nexts[np.searchsorted(nexts[:-1], begins, side="right")])
            ends = np.minimum(ends, lines)
            np.add.at(claims, begins, 1)
            np.add.at(claims, ends, -1)
            claimed = int((ends - begins).sum())
            tables.append(TableCheck(spec.name, len(begins), claimed, _rejects(result, spec.name), speed, speed < SLOW))
    for name in editor.parse_methods():
        begin = time.perf_counter()
        rows = read_unit(editor, whole, Selection({name: frozenset()})).rows(name)
        speed = len(text) / (time.perf_counter() - begin)
        tables.append(TableCheck(name, rows, 0, [], speed, speed < SLOW))
    for line, raw in zip(result.rejects["line"].to_pylist(), result.rejects["raw"].to_pylist(), strict=True):
        claims[line - 1] += 1
        claims[min(line + len(raw.splitlines()[1:]), lines)] -= 1
    unclaimed = np.flatnonzero(np.cumsum(claims)[:lines] == 0)
    bounds = np.concatenate([[0], newlines + 1, [len(text)]])
    texts = (text[bounds[k] : bounds[k + 1]].decode(errors="backslashreplace").strip("\r\n") for k in unclaimed)
    prose = [(int(k) + 1, line) for k, line in zip(unclaimed, texts, strict=True) if line.strip()]
    return Check(source.path, len(text), lines, tables, len(prose), prose[:SHOWN])


def _rejects(result: UnitResult, table: str) -> list[Reasons]:
    """The rejects of a table by reason, the most frequent first."""
    found: dict[str, Reasons] = {}
    for row in result.rejects.to_pylist():
        if row["section"] == table:
            reason = row["reason"].partition(", found ")[0].partition(": '")[0]
            what = f"{row['field']}: {reason}" if row["field"] else reason
            found.setdefault(what, Reasons(what, 0, row["line"], row["raw"])).count += 1
    return sorted(found.values(), key=lambda reasons: -reasons.count)


def _speed(track: Track, text: bytes) -> float:
    """Bytes per second at which the tables of a track are read, all their columns, in the better of two runs."""
    if not text:
        return 0.0
    long = Source.of_text(text * max(TIMED // len(text), 1))
    unit = next(cut([long], chunk=long.size, whole=True))
    seconds = []
    for _ in range(2):
        begin = time.perf_counter()
        read_unit(Fitted(track.name, (track,)), unit)
        seconds.append(time.perf_counter() - begin)
    return long.size / min(seconds)
