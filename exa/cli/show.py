"""How results are printed: tables for people, one JSON object for programs."""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

import click

from exa.cli.printable import cell, jsonable, printable

#: What numbers look like on a terminal, and what is beside the point, as the number of a row.
NUMBER, FAINT = "cyan", "bright_black"
#: Wider than any line: what is not a terminal gets everything.
ENDLESS = 100_000


def print_json(value: Any) -> None:
    """One object on stdout, in one line; any text in it is ASCII."""
    click.echo(json.dumps(jsonable(value), allow_nan=False))


def console() -> Any:
    """Where tables are printed: stdout, with colours and the width of the window only on a terminal."""
    from rich.console import Console

    shown = sys.stdout.isatty()
    return Console(
        file=sys.stdout, force_terminal=shown, color_system="auto" if shown else None, width=None if shown else ENDLESS,
        highlight=False, markup=False, emoji=False, force_jupyter=False,
    )  # fmt: skip


def print_table(columns: Sequence[str], rows: Iterable[Sequence[Any]], title: str | None = None) -> None:
    """A table of cells. Numbers stand on the right; nothing in a cell is markup."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    rows = [list(row) for row in rows]
    shown = Table(box=box.SIMPLE_HEAD, title=Text(title) if title else None, title_justify="left", pad_edge=False)
    for place, name in enumerate(columns):
        cells = [row[place] for row in rows if row[place] is not None]
        numeric = bool(cells) and all(_is_number(value) for value in cells)
        style = FAINT if not name else NUMBER if numeric else None
        justify: Any = "right" if numeric else "left"
        shown.add_column(Text(printable(str(name))), justify=justify, overflow="fold", style=style)
    for row in rows:
        shown.add_row(*(Text(_grouped(value)) for value in row))
    printed = console()
    if printed.is_terminal:
        printed.print(shown)
        return
    with printed.capture() as text:  # the longest cell of the last column would have all others filled up with blanks
        printed.print(shown)
    sys.stdout.write("\n".join(line.rstrip(" ") for line in text.get().split("\n")))


def print_chart(lines: Iterable[str]) -> None:
    """Lines of a chart of block characters."""
    from rich.text import Text

    for line in lines:
        shown = Text(line)
        shown.highlight_regex(r"[▁▂▃▄▅▆▇█#]+", NUMBER)
        console().print(shown)


class Count(int):
    """A number of things, shown in groups of three digits."""


def _is_number(value: Any) -> bool:
    return isinstance(jsonable(value), (int, float)) and not isinstance(value, bool)


def _grouped(value: Any) -> str:
    return f"{value:,}" if isinstance(value, Count) else cell(value)


def frame_rows(frame: Any) -> tuple[list[str], list[list[Any]]]:
    """The names of a pandas frame's columns, its index first, and its rows."""
    names = [str(frame.index.name or ""), *map(str, frame.columns)]
    columns = [frame.index.tolist(), *(frame[name].tolist() for name in frame.columns)]
    return names, [list(row) for row in zip(*columns, strict=True)]
