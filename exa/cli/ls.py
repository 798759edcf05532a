"""``exa ls``: the stores that the catalogue knows, or their sources."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import click

from exa.cli.command import debug_option, json_option
from exa.cli.printable import size

UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


class Since(click.ParamType):
    """A point in time: a day, a day with a time, or how long ago that was."""

    name = "when"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if ago := re.fullmatch(r"(\d+)([mhdw])", value):
            return datetime.now(UTC) - timedelta(**{UNITS[ago[2]]: int(ago[1])})
        try:
            # without a zone: what the clock on the wall said
            return datetime.fromisoformat(value).astimezone(UTC)
        except ValueError:
            self.fail(f"{value!r} is neither an age such as 7d or 12h, nor a time such as 2026-01-31", param, ctx)


@click.command(short_help="List the stores that were written here, or their sources.")
@click.option("--editor", "-e", metavar="NAME", help="Those that this format wrote.")
@click.option("--since", type=Since(), help="Those that changed since: 7d, 12h, 2026-01-31.")
@click.option("--grep", metavar="TEXT", help="Those with this in their path, name or description, or a source's path.")
@click.option("--files", is_flag=True, help="List sources instead; TEXT is sought in their paths.")
@click.option("-n", "count", type=click.IntRange(min=1), default=50, show_default=True, help="How many to show.")
@click.option("--sql", is_flag=True, help="Print the statement that is asked, and ask nothing.")
@json_option
@debug_option
def ls(files: bool, count: int, sql: bool, as_json: bool, **filters: Any) -> None:
    """List the stores that the catalogue knows, the newest first.

    Each search is one statement of SQL. Case does not matter to TEXT. `exa catalogue rebuild DIR` adds stores that
    were written elsewhere.
    """
    from exa.cli.show import print_json
    from exa.relational import listing

    search = listing.files if files else listing.containers
    if sql:
        click.echo(search(**filters, limit=count).sql)
        return
    # One more than are shown tells whether there are more.
    rows = [dict(row) for row in search(**filters, limit=count + 1)]
    shown, more = rows[:count], len(rows) > count
    if as_json:
        print_json({"files" if files else "containers": shown, "more": more})
        return
    if shown:
        _print(shown, files)
    else:
        click.echo("nothing found")
    if more:
        click.echo(f"there are more than these {count}: -n shows more of them")


def _print(rows: list[dict[str, Any]], files: bool) -> None:
    from exa.cli.show import Count, print_table

    if files:
        cells = [
            (row["path"], _size(row["size"]), _count(row["lines"]), _count(row["rejects"]), row["container"])
            for row in rows
        ]
        print_table(["file", "size", "lines", "rejects", "store"], cells)
        return
    print_table(
        ["store", "editor", "files", "rows", "rejects", "at rest", "changed"],
        [
            (
                row["path"] or row["name"],
                row["editor"],
                Count(row["file_count"]),
                Count(row["row_count"]),
                Count(row["reject_count"]),
                size(row["size"]),
                row["modified"] and f"{row['modified'].astimezone():%Y-%m-%d %H:%M}",
            )
            for row in rows
        ],
    )


def _size(count: int | None) -> str | None:
    return None if count is None else size(count)


def _count(number: int | None) -> Any:
    from exa.cli.show import Count

    return None if number is None else Count(number)
