"""``exa info``: what a store holds, from its log alone."""

from dataclasses import asdict
from typing import Any

import click

from exa.cli.command import debug_option, json_option
from exa.cli.printable import printable, size
from exa.cli.stored import known as members
from exa.cli.stored import opened, statistics


@click.command(short_help="Show what a store holds.")
@click.argument("store", metavar="OUT")
@click.option("--columns", is_flag=True, help="Show the least and greatest value of each column, and how many lack.")
@json_option
@debug_option
def info(store: str, columns: bool, as_json: bool) -> None:
    """Show the tables and arrays of a store: rows, bytes, columns and parents. Reads no table."""
    from exa.cli.show import Count, print_json, print_table

    opened_store, snapshot = opened(store)
    path, version = str(opened_store.path), snapshot.version
    known = members(opened_store, snapshot)
    names = [name for name in known if not name.startswith("_")]
    files = known["_files"].rows if "_files" in known else 0
    rejects = known["_rejects"].rows if "_rejects" in known else 0
    total = sum(summary.bytes or 0 for summary in known.values())
    tabular = [name for name in names if columns and known[name].shape is None]
    ranges = {name: statistics(opened_store, snapshot, name, known[name].columns) for name in tabular}
    if as_json:
        tables = {name: asdict(known[name]) for name in names}
        for name, frame in ranges.items():
            tables[name]["statistics"] = frame.to_dict(orient="index")
        print_json(
            {
                "path": path,
                "version": version,
                "files": files,
                "rejects": rejects,
                "bytes": total,
                "tables": tables,
            }
        )
        return
    click.secho(f"{printable(path)}, version {version}", bold=True)
    click.echo(f"{files or 0:,} files, {rejects or 0:,} rejects, {size(total)} at rest")
    print_table(
        ["table", "rows", "bytes", "parent", "columns"],
        [
            (
                name,
                Count(known[name].rows or 0),
                size(known[name].bytes or 0),
                known[name].parent,
                _columns(known[name]),
            )
            for name in names
        ],
    )
    if columns:
        rows = [
            (name, column, one["dtype"], one["min"], one["max"], one["missing"])
            for name, frame in ranges.items()
            for column, one in frame.iterrows()
        ]
        print_table(["table", "column", "dtype", "least", "greatest", "missing"], rows)
    for name in names:
        for column in known[name].widened:
            kind = known[name].columns[column]
            was = "int64" if kind == "float64" else "a number"
            click.echo(f"{printable(name)}.{printable(column)} was guessed to be {was} and became {kind}")


def _columns(known: Any) -> str:
    """The columns of a table, or the shape of an array."""
    if known.shape is not None:
        return f"{known.columns['value']} of shape {known.shape}"
    return ", ".join(f"{column}: {dtype}" for column, dtype in known.columns.items())
