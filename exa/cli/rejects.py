"""``exa rejects``: the records that could not be read, and why."""

from functools import partial

import click

from exa.cli.command import debug_option, json_option
from exa.cli.parse import run_job
from exa.cli.printable import cell
from exa.cli.stored import first_rows, opened

#: How many lines of a record are shown; ``--json`` has all that is kept of it.
SHOWN = 5


@click.command(short_help="Show the records that could not be read.")
@click.argument("store", metavar="OUT")
@click.option("-n", "count", type=click.IntRange(min=0), default=20, show_default=True, help="How many to show.")
@click.option("--retry", is_flag=True, help="Try again the files that could not be read at all, then show the rest.")
@json_option
@debug_option
@click.pass_context
def rejects(context: click.Context, store: str, count: int, retry: bool, as_json: bool) -> None:
    """Show the records of a store that could not be read: where they are, why, and their text."""
    if retry:
        from exa import api

        run_job(context, partial(api.update_job, store, retry=True))
    _show(store, count, as_json)


def _show(store: str, count: int, as_json: bool) -> None:
    from exa.cli.show import print_json

    opened_store, snapshot = opened(store)
    total = snapshot.tables["_rejects"].rows if "_rejects" in snapshot.tables else 0
    frame = first_rows(opened_store, snapshot, "_rejects", count) if total else None
    rows = [] if frame is None else frame.to_dict("records")
    if as_json:
        print_json({"rejects": total, "rows": rows})
        return
    for row in rows:
        what = ".".join(cell(row[name]) for name in ("section", "field") if cell(row[name]))
        where = f"{cell(row['path'])}:{cell(row['line'])} (byte {cell(row['offset'])})"
        click.echo(": ".join(part for part in (where, what, cell(row["reason"])) if part))
        lines = str(row["raw"]).splitlines()
        for line in lines[:SHOWN]:
            click.echo(f"    {cell(line)}")
        if len(lines) > SHOWN:
            click.echo(f"    ... {len(lines) - SHOWN} more lines")
    if total > len(rows):
        click.echo(f"{total - len(rows):,} more of {total:,}; -n {total} shows all")
    elif not total:
        click.echo("no rejects")
