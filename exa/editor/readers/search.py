"""Search: the lines of texts that hold a literal or match an expression.

Sources are cut into ranges, which own the lines that begin in them. A range is read window by window into a buffer. The
kernel finds the lines with a literal there, and their numbers; of an expression these are the lines that may match (see
`exa.editor.grammar.regex`), which are put together and given to RE2 at once.

The floor is reading: ``preadv`` of what is in the page cache takes 0.10 s of CPU per GiB here, whatever the size of the
buffer from 128 KiB to 4 MiB, and a search of one literal in C takes 0.14 with it. A mapped file takes 0.11 to 0.20, as
the pages of the cache are large or small, for which alone a handler of SIGBUS would be the price: a mapped file that
shrinks kills the process. This module takes 0.19 for a rare literal in windows of 1 to 4 MiB.
"""

import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import combinations, groupby
from typing import Any, NamedTuple

import numpy as np

from exa.editor.grammar import regex
from exa.editor.grammar.regex import Regex
from exa.editor.readers.reading import LONGEST
from exa.editor.readers.stretches import RANGE, SHOWN, WINDOW, Range, Stretch, ranges, windows
from exa.editor.sources.source import Source
from exa.error import EditorError, SourceError
from exa.kernels import search as kernel
from exa.kernels.jit import PADDING
from exa.schedule.stream import default_threads, stream, stream_in_order

#: Hits that the kernel finds at once.
BATCH = 1 << 13
#: Of a literal so many bytes are looked at; a buffer's padding has room for them.
PAIR_WITHIN = 64
#: What is looked at to see which bytes are rare.
SAMPLE = 1 << 12

_last = threading.local()


class Found(NamedTuple):
    """The hits in a range, in the order of their lines, one for each pattern that a line holds."""

    range: Range
    which: np.ndarray
    "The pattern's number."
    offsets: np.ndarray
    "Where in the source the line begins."
    numbers: np.ndarray | None
    "How many lines are before the line, in its range (in its source, from `search`)."
    texts: np.ndarray | None
    "The lines one behind another, without line feeds."
    ends: np.ndarray | None
    "Line k is ``texts[ends[k]:ends[k + 1]]``."
    lines: int
    "How many lines end in the range, where they were counted."
    problem: SourceError | None = None
    "Why the range could not be read; there are no hits then."
    omitted: Sequence[int] = ()
    "The hits in lines of 64 MiB or more: instead of their text stands how long they are."

    def text(self, hit: int) -> bytes:
        """A line, without its end."""
        assert self.texts is not None
        assert self.ends is not None
        return self.texts[self.ends[hit] : self.ends[hit + 1]].tobytes().removesuffix(b"\r")


@dataclass(frozen=True)
class Query:
    """What is looked for.

    >>> Query.of(["ERROR", "WARN"]).count([Source.of_text("an ERROR\\n")])
    [1, 0]
    """

    given: tuple[str, ...]
    "The patterns as they were given."
    patterns: tuple[Regex, ...]
    each: bool = True
    "Whether a line is told for each pattern that it holds, or only once."

    @classmethod
    def of(
        cls, patterns: Sequence[str | bytes], regular: bool = False, ignore_case: bool = False, each: bool = True
    ) -> "Query":
        """Patterns as they are given: literals, or regular expressions. Bytes that are not UTF-8 may be looked for."""
        make = regex.compile if regular else regex.literal
        texts = [p.decode(errors="surrogateescape") if isinstance(p, bytes) else p for p in patterns]
        if not texts:
            raise EditorError("no pattern is given")
        for text in texts:
            if "\n" in text:
                raise EditorError(f"pattern {text!r}: holds a line end, but patterns are looked for within lines")
        return cls(tuple(texts), tuple(make(text, ignore_case) for text in texts), each)

    @cached_property
    def _literals(self) -> list[tuple[bytes, bool, int]]:
        """The literals: each with whether its letters stand for both cases, and its pattern's number."""
        return [
            (text.encode(errors="surrogateescape"), pattern.folded, number)
            for number, pattern in enumerate(self.patterns)
            for text in pattern.literals
        ]

    @cached_property
    def _once(self) -> bool:
        """Whether a line's first hit is enough, whichever the literal."""
        return len(self.patterns) == 1 or (not self.each and all(pattern.exact for pattern in self.patterns))

    @cached_property
    def longest(self) -> int:
        """The bytes of the longest literal."""
        return max((len(text) for text, *_ in self._literals), default=0)

    def count(self, sources: Sequence[Source], threads: int | None = None, client: Any = None) -> list[int]:
        """How many lines hold each pattern, found by threads or by the workers of a dask client."""
        counts = np.zeros(len(self.patterns), np.int64)
        task = partial(_count_batch, query=self)
        # workers elsewhere decode whole texts
        window = 2 * (threads or default_threads()) if client is None else 0
        batches = ranges(sources, ahead=window and window + 1)
        for outcome in stream(task, batches, threads=threads, client=client, window=window or None, key="exa-search"):
            if outcome.error is not None:
                raise outcome.error
            counts += outcome.result
        for source in sources:
            source.forget()
        return [int(count) for count in counts]


class Hits(NamedTuple):
    """Lines of a buffer that hold a pattern."""

    begins: np.ndarray
    ends: np.ndarray
    which: np.ndarray
    "The pattern's number."
    numbers: np.ndarray
    "How many lines are before the line."

    def of(self, which: np.ndarray) -> "Hits":
        """Some of them."""
        return Hits(*(column[which] for column in self))


NONE = Hits(*np.empty((4, 0), np.int64))


class Finder:
    """Finds the hits of a query in buffers of one text."""

    def __init__(self, query: Query, sample: np.ndarray, eol: np.uint8) -> None:
        self.query, self.eol = query, eol
        # what ends lines stands in none
        literals = [one for one in query._literals if int(eol) not in one[0]]
        self._owners = np.array([number for *_, number in literals], np.int64)
        self._folded = any(folded for _, folded, _ in literals)
        frequency = np.bincount(sample, minlength=256) + 1
        pool, folds, rows = bytearray(), bytearray(), []
        for text, folded, _ in literals:
            fold = bytes(0x20 if folded and chr(byte).isascii() and chr(byte).isalpha() else 0 for byte in text)
            low = bytes(byte | bit for byte, bit in zip(text, fold, strict=True))
            high = bytes(byte & ~bit for byte, bit in zip(low, fold, strict=True))
            first, second = _rarest(low, high, frequency)
            rows.append((len(pool), len(text), first, second, low[first], low[second], high[first], high[second]))
            pool += low
            folds += fold
        self._pool = np.frombuffer(bytes(pool) + bytes(PADDING), np.uint8)
        self._folds = np.frombuffer(bytes(folds) + bytes(PADDING), np.uint8)
        self._table = np.array(rows, np.int64).reshape(-1, kernel.WIDE)
        self._masks = np.empty(max(len(rows), 1), np.uint64)
        self._free = np.empty(len(self._masks), np.int64)
        self._out = np.empty((4, BATCH), np.int64)

    def __call__(self, buf: np.ndarray, stop: int, numbered: bool = False, count: int = 0) -> tuple[Hits, int]:
        """The hits in ``buf[:stop]``, and how many lines end there: both, with `numbered`, beside `count` before it."""
        found, ended = [NONE], count
        if len(self._table):
            hits, ended = self._all(buf, stop, numbered, count, every=False)
            found.append(self._matching(buf, hits._replace(which=self._owners[hits.which])))
        everywhere = [number for number, pattern in enumerate(self.query.patterns) if not pattern.literals]
        if everywhere:
            hits, ended = self._all(buf, stop, numbered, count, every=True)
            for number in everywhere:
                found.append(self._matching(buf, hits._replace(which=hits.which + number)))
        found = [hits for hits in found if len(hits.which)] or [NONE]
        in_order = len(found) == 1 and (self.query._once or found[0] is NONE)
        return found[0] if in_order else self._merged(found), ended

    def candidates(self, buf: np.ndarray, stop: int) -> set[int]:
        """The patterns that a part of a line may hold, as far as literals tell."""
        everywhere = {number for number, pattern in enumerate(self.query.patterns) if not pattern.literals}
        hits = self._all(buf, stop, numbered=False, count=0, every=False)[0] if len(self._table) else NONE
        return everywhere | set(self._owners[hits.which].tolist())

    def _all(self, buf: np.ndarray, stop: int, numbered: bool, count: int, every: bool) -> tuple[Hits, int]:
        pieces = []
        self._free[:] = 0
        position = 0
        while position < stop:
            if every:
                n, position, count = kernel.every_line(buf, position, stop, self.eol, count, self._out)
            else:
                n, position, count = kernel.hits(
                    buf, position, stop, self.eol, self._pool, self._folds, self._table, self._folded,
                    self.query._once, numbered, count, self._free, self._masks, self._out,
                )  # fmt: skip
            if n:
                pieces.append(self._out[:, :n].copy())
        if not pieces:
            return NONE, count
        return Hits(*(pieces[0] if len(pieces) == 1 else np.concatenate(pieces, axis=1))), count

    def _matching(self, buf: np.ndarray, hits: Hits) -> Hits:
        """Those candidates that match their patterns."""
        if not len(hits.which) or all(pattern.exact for pattern in self.query.patterns):
            return hits
        keep = np.ones(len(hits.which), bool)
        for number, pattern in enumerate(self.query.patterns):
            if not pattern.exact and len(mine := np.flatnonzero(hits.which == number)):
                texts = regex.column(*gathered(buf, hits.begins[mine], hits.ends[mine], trim=True))
                keep[mine] = regex.flags(pattern.matches(texts))
        return hits if keep.all() else hits.of(keep)

    def _merged(self, found: Sequence[Hits]) -> Hits:
        """All hits in the order of their lines and patterns, each once."""
        hits = Hits(*(np.concatenate(columns) for columns in zip(*found, strict=True)))
        hits = hits.of(np.lexsort((hits.which, hits.begins)))
        new = np.diff(hits.begins, prepend=-1) != 0
        if self.query.each:
            new |= np.diff(hits.which, prepend=-1) != 0
        return hits.of(new)


def _rarest(low: bytes, high: bytes, frequency: np.ndarray) -> tuple[int, int]:
    """The offsets of the two bytes of a literal that a text seldom has, the first not behind the second; both near."""
    if len(low) == 1:
        return 0, 0
    low, high = low[:PAIR_WITHIN], high[:PAIR_WITHIN]
    often = [int(frequency[a] + (frequency[b] if a != b else 0)) for a, b in zip(low, high, strict=True)]
    pairs = combinations(sorted(range(len(low)), key=often.__getitem__)[:8], 2)
    # two that are the same byte say less
    first, second = min(pairs, key=lambda pair: (low[pair[0]] == low[pair[1]], often[pair[0]] * often[pair[1]]))
    return min(first, second), max(first, second)


def gathered(buf: np.ndarray, begins: np.ndarray, ends: np.ndarray, trim: bool) -> tuple[np.ndarray, np.ndarray]:
    """Lines one behind another, and their offsets there."""
    texts = np.empty(int((ends - begins).sum()), np.uint8)
    offsets = np.empty(len(begins) + 1, np.int64)
    kernel.gather(buf, begins, ends, trim, texts, offsets)
    return texts, offsets


def finder_of(source: Source, query: Query, sample: np.ndarray, eol: np.uint8) -> Finder:
    """A finder for a text; that of the range that this thread read last, if it is of the same."""
    known: Finder | None = getattr(_last, "finder", None)
    text = source.path, source.identity
    if known is None or known.query is not query or known.eol != eol or _last.text != text:
        known = Finder(query, sample, eol)
        _last.finder, _last.text = known, text
    return known


class Kept:
    """The texts of lines, one behind another."""

    def __init__(self) -> None:
        self._size, self._texts, self._ends = 0, np.empty(0, np.uint8), [np.zeros(1, np.int64)]

    def add(self, buf: np.ndarray, begins: np.ndarray, ends: np.ndarray) -> None:
        """Keep lines of a buffer."""
        offsets, size = np.empty(len(begins) + 1, np.int64), int((ends - begins).sum())
        if self._size + size > len(self._texts):
            grown = np.empty(2 * (self._size + size), np.uint8)
            grown[: self._size] = self._texts[: self._size]
            self._texts = grown
        kernel.gather(buf, begins, ends, False, self._texts[self._size :], offsets)
        self._ends.append(offsets[1:] + self._size)
        self._size += size

    def all(self) -> tuple[np.ndarray, np.ndarray]:
        """The texts, and where each ends."""
        return self._texts[: self._size], np.concatenate(self._ends)


def scan(piece: Range, query: Query, numbered: bool = False, texts: bool = False, window: int = WINDOW) -> Found:
    """The hits in a range; `numbered` counts lines, `texts` keeps what the lines hold."""
    finder: Finder | None = None
    found: list[tuple[np.ndarray, ...]] = []
    kept = Kept()
    omitted: list[int] = []
    count = total = 0
    try:
        for line, stretches in groupby(windows(piece, window, query.longest), lambda stretch: stretch.line):
            for buf, base, stop, eol, _ in stretches if line < 0 else ():
                finder = finder or finder_of(piece.source, query, buf[: min(stop, SAMPLE)], eol)
                hits, count = finder(buf, stop, numbered, count)
                if len(hits.which):
                    found.append((hits.which, hits.begins + base, hits.numbers))
                    total += len(hits.which)
                    if texts:
                        kept.add(buf, hits.begins, hits.ends)
            if line >= 0:
                which, length, ended = _in_parts(piece.source, query, stretches)
                found.append((which, np.full(len(which), line), np.full(len(which), count)))
                omitted += range(total, total + len(which))
                total, count = total + len(which), count + ended
                said = np.frombuffer(b"[a line of %d bytes]" % length, np.uint8)
                kept.add(said, np.zeros(len(which), np.int64), np.full(len(which), len(said)))
    except SourceError as error:
        nothing = np.empty(0, np.int64)
        return Found(piece, nothing, nothing, nothing, np.empty(0, np.uint8), np.zeros(1, np.int64), 0, error)
    which, offsets, numbers = (
        (np.concatenate(column) for column in zip(*found, strict=True)) if found else [np.empty(0, np.int64)] * 3
    )
    shown, ends = kept.all() if texts else (None, None)
    return Found(piece, which, offsets, numbers if numbered else None, shown, ends, count, omitted=omitted)


def _in_parts(source: Source, query: Query, parts: Iterable[Stretch]) -> tuple[np.ndarray, int, int]:
    """Of a line that comes in parts: the patterns that it holds, how long it is, and whether it has an end."""
    finder: Finder | None = None
    held: set[int] = set()
    for buf, base, stop, eol, line in parts:
        finder = finder or Finder(query, buf[: min(stop, SAMPLE)], eol)
        held |= finder.candidates(buf, stop)
        ended = int(buf[stop - 1] == eol)
        length = base + stop - line - ended
    if not query.each and any(query.patterns[number].exact for number in held):
        held = {min(number for number in held if query.patterns[number].exact)}
    if not all(query.patterns[number].exact for number in held):
        why = f"the line of {length} bytes at byte {line} is too long for an expression; look for a text in it"
        raise SourceError(why, source.name)
    return np.array(sorted(held), np.int64), length, ended


def search(
    sources: Sequence[Source],
    query: Query,
    *,
    numbered: bool = False,
    texts: bool = False,
    threads: int | None = None,
    size: int | None = None,
    window: int = WINDOW,
) -> Iterator[Found]:
    """The hits in all sources, in order, by threads that work some ranges ahead; `numbers` count from 0."""
    task = partial(_scan_batch, query=query, numbered=numbered, texts=texts, window=window)
    before = 0
    size = size or (SHOWN if texts else RANGE)
    ahead = 4 * (threads or default_threads()) + 1
    for outcome in stream_in_order(task, ranges(sources, size, ahead), threads=threads, key="exa-search"):
        if outcome.error is not None:
            raise outcome.error
        for found in outcome.result:
            if found.range.start == 0:
                before = 0
            yield found if found.numbers is None else found._replace(numbers=found.numbers + before)
            before += found.lines
    for source in sources:
        source.forget()


def _scan_batch(batch: list[Range], **how: Any) -> list[Found]:
    return [scan(piece, **how) for piece in batch]


def _count_batch(batch: list[Range], query: Query) -> np.ndarray:
    counts = np.zeros(len(query.patterns), np.int64)
    for piece in batch:
        found = scan(piece, query)
        if found.problem:
            raise found.problem
        counts += np.bincount(found.which, minlength=len(counts))
    return counts


def find_lines(source: Source, query: Query, threads: int | None = None) -> Iterator[tuple[int, int, bytes]]:
    """The lines of a source that hold any of the patterns: number from 0, byte offset, and text without its end.

    >>> list(find_lines(Source.of_text("a\\nbc\\n"), Query.of(["c"], each=False)))
    [(1, 2, b'bc')]
    """
    for found in search([source], query, numbered=True, texts=True, threads=threads):
        if found.problem:
            raise found.problem
        assert found.numbers is not None
        if found.omitted:
            where = int(found.offsets[found.omitted[0]])
            raise SourceError(f"a line of {LONGEST >> 20} MiB or more at byte {where}", source.name)
        for hit, (number, offset) in enumerate(zip(found.numbers.tolist(), found.offsets.tolist(), strict=True)):
            yield number, offset, found.text(hit)
