"""``exa repair``, ``exa compact`` and ``exa vacuum``: what keeps a store sound and small."""

from dataclasses import asdict

import click

from exa.cli.command import FAILED, debug_option, json_option
from exa.cli.printable import printable, size

data_option = click.option("--data", is_flag=True, help="Read every byte, and compare hashes.")
dry_run_option = click.option("--dry-run", is_flag=True, help="Show what would be done.")


def check_store(context: click.Context, store: str, data: bool, as_json: bool) -> None:
    """What ``exa check STORE`` prints; problems are a failure."""
    from exa import api
    from exa.cli.show import print_json

    found = api.check_store(store, data)
    if as_json:
        print_json(asdict(found))
    else:
        for problem in found.problems:
            click.echo(printable(problem))
        read = f", {size(found.bytes)} read" if data else ""
        click.echo(f"version {found.newest}, {found.parts:,} parts{read}: {len(found.problems) or 'no'} problems")
        if found.version < found.newest:
            click.echo(f"version {found.version} is the last that can be trusted; exa repair goes back to it")
    if found.problems:
        context.exit(FAILED)


@click.command(short_help="Go back to the last sound version of a store.")
@click.argument("store", metavar="OUT")
@data_option
@dry_run_option
@json_option
@debug_option
def repair(store: str, data: bool, dry_run: bool, as_json: bool) -> None:
    """Go back to the last version that can be trusted, by a new commit; exa parse then reads what is missing."""
    from exa import api
    from exa.cli.show import print_json

    found, version = api.repair(store, data=data, dry_run=dry_run)
    if as_json:
        print_json({**asdict(found), "repaired": version})
        return
    for problem in found.problems:
        click.echo(printable(problem))
    if found.version == found.newest:
        click.echo(f"version {found.newest} can be trusted: there is nothing to go back to")
    elif version is None:
        click.echo(f"would go back to version {found.version}")
    else:
        click.echo(f"version {version} is what version {found.version} was")


@click.command(short_help="Merge the files of a store into few.")
@click.argument("store", metavar="OUT")
@dry_run_option
@json_option
@debug_option
def compact(store: str, dry_run: bool, as_json: bool) -> None:
    """Merge the files of each table into files of about 64 MiB, without the rows that are hidden; others may go on
    reading and writing. The old files stay for earlier versions, until exa vacuum."""
    from exa import api
    from exa.cli.show import Count, print_json, print_table

    done = api.compact(store, dry_run=dry_run)
    if as_json:
        print_json(done.to_json())
        return
    print_table(
        ["table", "files", "would be" if dry_run else "are now"],
        [(name, Count(files), Count(done.after[name])) for name, files in done.before.items()],
    )
    click.echo(f"{'would write' if dry_run else 'wrote'} {done.rows:,} rows anew, from files of {size(done.bytes)}")
    if done.given_up:
        click.echo(f"{done.given_up:,} files were given up, as others changed what they were made of")


@click.command(short_help="Delete files that a store no longer needs.")
@click.argument("store", metavar="OUT")
@click.option("--days", type=click.FloatRange(min=0), default=7.0, show_default=True, help="How long a version stays.")
@dry_run_option
@json_option
@debug_option
def vacuum(store: str, days: float, dry_run: bool, as_json: bool) -> None:
    """Delete the files that no version of the last days shows, if they are an hour old; others may go on writing."""
    from exa import api
    from exa.cli.show import print_json

    swept = api.vacuum(store, days, dry_run=dry_run)
    if as_json:
        print_json(asdict(swept))
        return
    for name in swept.files if dry_run else ():
        click.echo(printable(name))
    click.echo(f"{'would delete' if dry_run else 'deleted'} {len(swept.files):,} files, {size(swept.bytes)}")
