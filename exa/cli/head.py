"""``exa head``: the first rows of a table, of a store or of a text."""

import os
from typing import Any

import click

from exa.cli.command import debug_option, json_option
from exa.cli.parse import editor_option, encoding_option, option_option
from exa.cli.stored import first_rows, known, opened, rows_from

#: Bytes of a text that are read for its first rows; many times more where they are too few.
FIRST, MORE = 1 << 20, 16


@click.command(short_help="Show the first rows of a table.")
@click.argument("source", metavar="OUT|FILE")
@click.argument("table", required=False)
@click.option("--source", "with_source", is_flag=True, help="Show where each row came from.")
@click.option("--hist", metavar="COLUMN", help="Draw how often the values of a column are, in all rows.")
@click.option("-n", "count", type=click.IntRange(min=0), default=10, show_default=True, help="How many rows.")
@editor_option
@encoding_option
@option_option
@json_option
@debug_option
def head(
    source: str,
    table: str | None,
    with_source: bool,
    hist: str | None,
    count: int,
    editor: str | None,
    encoding: str,
    options: dict[str, Any],
    as_json: bool,
) -> None:
    """Show the first rows of a table of a store, or of a text file, which is read no further than needed.

    With --hist, show how often the values of one column are instead, in all rows.
    """
    if hist is not None:
        _show_histogram(source, table, hist, editor, encoding, options, as_json)
        return
    from exa.cli.show import frame_rows, print_json, print_table

    if not _is_store(source):
        container, name, frame = _head_of_text(source, table, count, editor, encoding, options)
    elif with_source:
        container = _opened(source, editor, encoding, options)
        name = _choose(container, table)
        frame = rows_from(container[name], count)
    else:
        store, snapshot = opened(source)
        name = _choose(known(store, snapshot), table)
        frame = first_rows(store, snapshot, name, count)
    names, rows = frame_rows(frame)
    origins = container.source(name, range(len(rows))) if with_source else []
    if as_json:
        told = ("path", "line", "offset", "text")
        sources = {"sources": [{part: getattr(one, part) for part in told} for one in origins]} if with_source else {}
        print_json({"table": name, "columns": names, "rows": rows, **sources})
    elif with_source:
        places = [origin.path if origin.line is None else f"{origin.path}:{origin.line}" for origin in origins]
        shown = [[*row, place, origin.text] for row, place, origin in zip(rows, places, origins, strict=True)]
        print_table([*names, "source", "text"], shown)
    else:
        print_table(names, rows)


def _is_store(source: str) -> bool:
    from exa.store import Store

    return os.path.isdir(source) or Store.exists(source)


def _opened(source: str, editor: str | None, encoding: str, options: dict[str, Any]) -> Any:
    """The container of a store, or of a whole text."""
    from exa import api

    return api.open(source) if _is_store(source) else api.read(source, editor, encoding=encoding, **options)


def _show_histogram(
    source: str,
    table: str | None,
    column: str,
    editor: str | None,
    encoding: str,
    options: dict[str, Any],
    as_json: bool,
) -> None:
    from exa.cli.histogram import chart, histogram
    from exa.cli.show import print_chart, print_json

    container = _opened(source, editor, encoding, options)
    found = histogram(container, _choose(container, table), column)
    if as_json:
        print_json(found)
    else:
        print_chart(chart(found))


def _head_of_text(
    path: str, table: str | None, count: int, editor: str | None, encoding: str, options: dict[str, Any]
) -> tuple[Any, str, Any]:
    """The first rows of a table of a text, from a beginning of it that is long enough, with the container of that."""
    from exa import api
    from exa.editor.sources.decoding import source_at
    from exa.editor.sources.source import Source
    from exa.formats.registry import find_editor

    source = source_at(path, encoding=encoding)
    # Methods in Python are made for whole texts.
    at_once = "://" in path or bool(find_editor(editor, [source]).parse_methods())
    size = FIRST
    while True:
        whole = at_once or size >= source.size
        beginning = source
        if not whole:
            text = source.head(size)
            beginning = Source.of_text(text[: max(text.rfind(b"\n"), text.rfind(b"\r")) + 1], source.path)
        container = api.read(beginning, editor, **options)
        name = _choose(container, table)
        frame = rows_from(container[name], count + 1)
        # The last row of a cut text may be of a record that goes on.
        if whole or len(frame) > count:
            return container, name, frame.head(count)
        size *= MORE


def _choose(members: Any, table: str | None) -> str:
    """The table that is meant; the only one, where none is named and there are no others but exa's own."""
    names = [name for name in members if not name.startswith("_")]
    if table is None and len(names) == 1:
        return str(names[0])
    if table is None or table not in members:
        what = "which table?" if table is None else f"there is no table {table!r};"
        raise click.UsageError(f"{what} there are {', '.join(names) or 'none'}")
    return table
