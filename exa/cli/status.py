"""``exa status``: how far a job is, asked from another terminal."""

from datetime import datetime
from typing import Any

import click

from exa.cli.command import debug_option, json_option
from exa.cli.printable import duration, printable, size


@click.command(short_help="Show how far a job is.")
@click.argument("store", metavar="OUT")
@json_option
@debug_option
def status(store: str, as_json: bool) -> None:
    """Show how far the last job of a store is, or how it ended: files, bytes, rate, time left, rejects, workers."""
    from exa.cli.show import Count, print_json, print_table
    from exa.jobs.status import job_status
    from exa.store.backends import located

    found = job_status(located(store))
    if as_json:
        print_json(found.to_json())
        return
    click.echo(f"{printable(found.out)}, version {found.version}: {_state(found)}")
    if found.state == "empty":
        return
    share = f" ({found.bytes / found.total:.0%})" if found.total else ""
    rate = f", {size(found.rate)}/s" if found.rate else ""
    left = f", {duration(found.left)} left" if found.left is not None else ""
    click.echo(f"{size(found.bytes)} of {size(found.total)}{share}{rate}{left}")
    click.echo(f"{found.files:,} of {found.sources:,} files, {found.records:,} records, {found.rejects:,} rejects")
    if found.staged:
        click.echo(f"{found.staged:,} finished units wait for the next commit")
    print_table(["table", "rows"], [(name, Count(rows)) for name, rows in found.rows.items()])


def _state(found: Any) -> str:
    """What became of the job, in words."""
    since = datetime.fromtimestamp(found.began).strftime("%Y-%m-%d %H:%M:%S") if found.began else "an unknown time"
    match found.state:
        case "running":
            where = f"process {found.pid} on {printable(found.host)}"
            return f"running since {since}, {found.workers} workers, {where}"
        case "merging":
            return f"all is read; merging small files since {since}, process {found.pid} on {printable(found.host)}"
        case "done":
            return f"done in {duration(found.seconds)}, begun {since}"
        case "empty":
            return "no job has begun"
        case "failed":
            return f"failed: {printable(found.error)}"
    return f"{found.state}; the same exa parse goes on"
