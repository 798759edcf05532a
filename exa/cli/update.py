"""``exa update``: a store follows what became of its corpus."""

from typing import Any

import click

from exa.cli.command import debug_option, json_option
from exa.cli.parse import finish, max_rejects_option, run_job, worker_options
from exa.cli.printable import printable, size


@click.command(short_help="Take in what became of the sources.")
@click.argument("out", metavar="OUT")
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.option("--dry-run", is_flag=True, help="Show what changed, and read nothing of it into the store.")
@click.option("--final", is_flag=True, help="Read a half-written last record, too; else it waits.")
@click.option(
    "--vanished",
    type=click.Choice(["keep", "mask"]),
    default="keep",
    show_default=True,
    help="What becomes of the rows of files that are gone.",
)
@click.option("--trusting", is_flag=True, help="Of files that grew, compare only the first and last range.")
@max_rejects_option
@worker_options
@json_option
@debug_option
@click.pass_context
def update(
    context: click.Context,
    out: str,
    sources: tuple[str, ...],
    dry_run: bool,
    scheduler: str | None,
    processes: int | None,
    as_json: bool,
    **how: Any,
) -> None:
    """Take in what became of the sources of a store: new, appended, replaced, truncated, touched and vanished files.

    Looks where `exa parse` found them, or at SOURCE. Files that are what they were are not read.
    """
    from exa import api

    def job(**run: Any) -> Any:
        return api.update_job(out, list(sources) or None, **how, **run)

    if dry_run:
        _print_changes(job().plan(), as_json)
        return
    finish(context, out, *run_job(context, job, scheduler, processes), as_json)


def _print_changes(changes: dict[str, Any], as_json: bool) -> None:
    from exa.cli.show import print_json

    if as_json:
        print_json(changes)
        return
    for kind, paths in changes.items():
        for path in paths if isinstance(paths, list) else ():
            click.echo(f"{kind:10} {printable(path)}")
    click.echo(f"{changes['unchanged']:,} files are what they were; would read {size(changes['bytes'])}")
