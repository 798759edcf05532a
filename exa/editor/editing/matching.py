"""Lines of an edited text that hold texts or match expressions.

What is known to stand in each match, a text itself or a literal of an expression, is looked for in the bytes of the
source (`exa.editor.readers.search`); the lines that hold it are then judged one by one, by Python.
"""

import re
from collections.abc import Iterator, Sequence

from exa.editor.editing.pieces import OPEN, Piece, Pieces, changed
from exa.editor.grammar import regex
from exa.editor.planning.blocks import Blocks
from exa.editor.readers.search import SAMPLE, Finder, Query, find_lines
from exa.error import EditorError

#: A whole source of this size is searched by several threads.
BIG = 1 << 25

Pattern = str | re.Pattern[str]


def chunks(
    pieces: Pieces, start: int = 0, stop: int | None = None, longest: int = 0
) -> Iterator[tuple[int, list[str]]]:
    """Lines ``[start, stop)``, some at a time, each time with the number of the first."""
    for number, piece in pieces.runs(start, stop):
        for first, some in piece_chunks(pieces.blocks, piece, longest):
            yield number + first, some


def piece_chunks(blocks: Blocks, piece: Piece, longest: int = 0) -> Iterator[tuple[int, list[str]]]:
    """The lines of one run, some at a time, each time with the place of the first in the run."""
    if piece.text is not None:
        yield 0, list(piece.text[piece.start : piece.stop])
        return
    for first, buf, filled in blocks.pieces(piece.start, None if piece.stop == OPEN else piece.stop, longest):
        yield first - piece.start, changed(blocks.decode(buf[:filled].tobytes()), piece.changes)


def lines(pieces: Pieces, start: int = 0, stop: int | None = None, longest: int = 0) -> Iterator[tuple[int, str]]:
    """Lines ``[start, stop)``, each with its number."""
    for first, some in chunks(pieces, start, stop, longest):
        yield from enumerate(some, first)


def candidates(
    pieces: Pieces, literals: Sequence[str], start: int = 0, stop: int | None = None
) -> Iterator[tuple[int, str]]:
    """At least all lines of ``[start, stop)`` in which one of the literals stands; all, where there are no literals."""
    unsearchable = not literals or any(not text or "\n" in text or "\r" in text for text in literals)
    if unsearchable or (pieces.blocks.encoding != "utf-8" and not all(text.isascii() for text in literals)):
        yield from lines(pieces, start, stop)
        return
    query = Query.of(literals, each=False)
    for number, piece in pieces.runs(start, stop):
        if piece.text is None and not piece.changes:
            for line, text in _in_source(pieces, piece, query):
                yield number + line - piece.start, text
        else:
            for first, some in piece_chunks(pieces.blocks, piece):
                yield from enumerate(some, number + first)


def _in_source(pieces: Pieces, piece: Piece, query: Query) -> Iterator[tuple[int, str]]:
    blocks = pieces.blocks
    if piece.start == 0 and piece.stop == OPEN and blocks.source.size >= BIG:
        for line, _, raw in find_lines(blocks.source, query):
            yield line, raw.decode(blocks.encoding, "surrogateescape")
        blocks.source.check()
        return
    finder = None
    for first, buf, filled in blocks.pieces(piece.start, None if piece.stop == OPEN else piece.stop):
        finder = finder or Finder(query, buf[: min(filled, SAMPLE)], blocks.eol)
        hits, _ = finder(buf, filled, numbered=True, count=first)
        for line, begin, end in zip(hits.numbers.tolist(), hits.begins.tolist(), hits.ends.tolist(), strict=True):
            yield line, blocks.decode(buf[begin:end].tobytes())[0]


def literals_of(pattern: Pattern, flags: int) -> tuple[str, ...]:
    """Texts of which one stands in each line that matches a Python expression; none where nothing is known."""
    compiled = re.compile(pattern, flags)
    if compiled.flags & (re.IGNORECASE | re.VERBOSE):
        return ()
    try:
        known = regex.compile(compiled.pattern)
    except EditorError:
        return ()
    return () if known.folded else known.literals
