"""``exa check``: how well a format fits a sample, or whether a store is sound."""

import os
from dataclasses import asdict
from typing import Any

import click

from exa.cli.command import WITH_REJECTS, debug_option, json_option
from exa.cli.parse import encoding_option, option_option
from exa.cli.printable import cell, printable, size
from exa.cli.upkeep import check_store, data_option


@click.command(short_help="Show how well a format fits a text, or whether a store is sound.")
@click.argument("format_name", metavar="FORMAT|OUT")
@click.argument("sample", required=False)
@data_option
@encoding_option
@option_option
@json_option
@debug_option
@click.pass_context
def check(
    context: click.Context,
    format_name: str,
    sample: str | None,
    data: bool,
    encoding: str,
    options: dict[str, Any],
    as_json: bool,
) -> None:
    """Without a sample: whether the log, the receipts and the parts of the store OUT are what was written.

    Else read the sample (its first 64 MiB) by a format, a name or path/to/file.py:Class, and show what became of it:
    the lines and rows of each table, the rejects by reason, the speed, and the lines that no section claims."""
    if sample is None:
        if not os.path.exists(format_name) and "://" not in format_name:
            raise click.UsageError(f"{format_name} is no store, and a format wants a sample: exa check FORMAT SAMPLE")
        check_store(context, format_name, data, as_json)
        return
    from exa import api
    from exa.cli.show import Count, print_json, print_table

    found = api.check(format_name, sample, encoding=encoding, **options)
    if as_json:
        print_json({**asdict(found), "rejects": found.rejects})
    else:
        click.echo(f"{printable(found.path)}: {found.lines:,} lines, {size(found.bytes)}")
        print_table(
            ["table", "lines", "rows", "rejects", "speed", ""],
            [
                (
                    table.table,
                    Count(table.lines),
                    Count(table.rows),
                    Count(sum(reasons.count for reasons in table.rejects)),
                    f"{size(table.speed)}/s",
                    "slow" if table.slow else "",
                )
                for table in found.tables
            ],
        )
        for table in found.tables:
            for reasons in table.rejects:
                click.echo(f"{reasons.count:,} rejects of {table.table}: {cell(reasons.reason)}")
                click.echo(f"    line {reasons.line}: {cell(reasons.raw.partition(chr(10))[0])}")
        if found.unclaimed:
            click.echo(f"{found.unclaimed:,} lines that no section claims")
            for line, text in found.first:
                click.echo(f"    line {line}: {cell(text)}")
        else:
            click.echo("every line that is not blank is claimed")
    if found.rejects:
        context.exit(WITH_REJECTS)
