"""``exa search``: the lines that hold a pattern, printed and counted as grep does."""

import json
import os
import sys
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

import click

from exa.cli.command import debug_option
from exa.cli.parse import encoding_option
from exa.cli.printable import printable
from exa.error import EditorError, SourceError

if TYPE_CHECKING:
    from exa.editor.readers.search import Found, Query
    from exa.editor.sources.source import Source

NOT_FOUND = 1
TROUBLE = 2
#: Room for a line's number, a colon and a line feed.
DIGITS = 22


@click.command(short_help="Print or count the lines that hold a pattern, like grep.")
@click.argument("words", nargs=-1, metavar="[PATTERN] PATH...")
@click.option("-e", "patterns", multiple=True, metavar="PATTERN", help="A pattern; may be given several times.")
@click.option("-E", "regular", is_flag=True, help="Patterns are regular expressions (RE2) instead of texts.")
@click.option("-i", "ignore_case", is_flag=True, help="Letters are of either case.")
@click.option("-c", "counted", is_flag=True, help="Print how many lines match, for each file.")
@click.option("-n", "numbered", is_flag=True, help="Print line numbers, from 1.")
@encoding_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@debug_option
@click.pass_context
def search(
    context: click.Context,
    words: tuple[str, ...],
    patterns: tuple[str, ...],
    regular: bool,
    ignore_case: bool,
    counted: bool,
    numbered: bool,
    encoding: str,
    as_json: bool,
) -> None:
    """Print the lines that hold any of the patterns. A PATH is a file, a folder, a pattern of names or a URL.

    Exit codes are grep's: 0 where a line matches, 1 where none does, 2 where something could not be read.
    """
    if not patterns:
        patterns, words = words[:1], words[1:]
    if not patterns or not words:
        raise click.UsageError("a PATTERN and a PATH are wanted")
    # an allocator of Arrow's own holds 20 MiB that no search needs
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    from exa.editor.readers.search import Query

    try:
        query = Query.of(patterns, regular, ignore_case, each=as_json and not counted)
    except EditorError as error:
        _complain(error)
        context.exit(TROUBLE)
    trouble: set[str] = set()
    sources = list(_sources(words, trouble, encoding))
    named = len(words) > 1 or len(sources) > 1 or os.path.isdir(words[0])
    hits = _hits(query, sources, trouble, numbered=(numbered or as_json) and not counted, texts=not counted)
    if counted:
        found = _print_counts(hits, as_json, named)
    elif as_json:
        found = _print_json(hits, query)
    else:
        found = _print_lines(hits, named)
    context.exit(TROUBLE if trouble else 0 if found else NOT_FOUND)


def _complain(error: Exception) -> None:
    click.echo(f"exa: {printable(str(error))}", err=True)


def _sources(paths: tuple[str, ...], trouble: set[str], encoding: str) -> "Iterator[Source]":
    """The sources at the paths; what is not there is said, and the others are searched all the same."""
    from exa.editor.sources.finding import find_sources

    for path in paths:
        try:
            yield from find_sources(path, encoding=encoding)
        except SourceError as error:
            _complain(error)
            trouble.add(path)


def _hits(query: "Query", sources: "list[Source]", trouble: set[str], **wanted: bool) -> "Iterator[Found]":
    """What is found, in order; what cannot be read is said, once for each source."""
    from exa.editor.readers.search import search as search_sources

    for found in search_sources(sources, query, **wanted):
        path = found.range.source.path
        if found.problem is None:
            yield found
        elif path not in trouble:
            _complain(found.problem)
            trouble.add(path)


def _print_counts(hits: "Iterator[Found]", as_json: bool, named: bool) -> int:
    """How many lines match in each source; returns how many in all."""
    counts: dict[str, int] = {}
    for path, ranges in groupby(hits, lambda found: found.range.source.name):
        counts[path] = sum(len(found.which) for found in ranges)
        if not as_json:
            click.echo(f"{printable(path)}:{counts[path]}" if named else counts[path])
    total = sum(counts.values())
    if as_json:
        files = [{"path": path, "count": count} for path, count in counts.items()]
        click.echo(json.dumps({"files": files, "count": total}))
    return total


def _print_json(hits: "Iterator[Found]", query: "Query") -> int:
    """One object, written as its matches are found: a match for each pattern that a line holds."""
    total = 0
    click.echo('{"matches": [', nl=False)
    for found in hits:
        for hit, which in enumerate(found.which):
            match = {
                "path": found.range.source.name,
                "line": int(found.numbers[hit]) + 1,  # type: ignore[index]
                "offset": int(found.offsets[hit]),
                "pattern": query.given[which],
                "text": found.text(hit).decode(errors="backslashreplace"),
            }
            click.echo((", " if total else "") + json.dumps(match), nl=False)
            total += 1
    click.echo(f'], "count": {total}}}')
    return total


def _print_lines(hits: "Iterator[Found]", named: bool) -> int:
    """The lines as they are; on a terminal with what does not print spelled out."""
    import numpy as np

    from exa.kernels.search import render

    out = sys.stdout.buffer
    plain = sys.stdout.isatty()
    total = 0
    for found in hits:
        if not len(found.which):
            continue
        total += len(found.which)
        prefix = f"{printable(found.range.source.name)}:".encode() if named else b""
        numbers = np.empty(0, np.int64) if found.numbers is None else found.numbers + 1
        room = found.texts.size + len(found.which) * (len(prefix) + DIGITS)  # type: ignore[union-attr]
        lines = np.empty(room, np.uint8)
        size = render(found.texts, found.ends, numbers, np.frombuffer(prefix, np.uint8), lines)
        if plain:
            for line in lines[:size].tobytes().decode(errors="backslashreplace").split("\n")[:-1]:
                click.echo(printable(line.removesuffix("\r")))
        else:
            out.write(lines[:size].data)
    out.flush()
    return total
