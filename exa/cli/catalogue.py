"""``exa catalogue``: the database that knows all stores, made again from what it knows of."""

import click

from exa.cli.command import FAILED, debug_option, json_option
from exa.cli.printable import printable


@click.group(short_help="Look after the database that knows all stores.")
def catalogue() -> None:
    """The catalogue is a cache of what stores say of themselves; nothing is lost with it."""


@catalogue.command(short_help="Make it agree with the stores below folders.")
@click.argument("folders", nargs=-1, required=True, metavar="DIR...")
@json_option
@debug_option
@click.pass_context
def rebuild(context: click.Context, folders: tuple[str, ...], as_json: bool) -> None:
    """Make the catalogue agree with the stores below some folders.

    Stores that are new to it are added, and those that are no longer there go. What it knows of other folders stays.
    """
    from exa.cli.show import print_json
    from exa.relational.catalogue import rebuild

    stores, wrong = 0, {}
    for path, why in rebuild(folders):
        stores += not why
        if why:
            wrong[path] = why
            click.echo(f"exa: {printable(why)}", err=True)
    if as_json:
        print_json({"stores": stores, "wrong": wrong})
    else:
        click.echo(f"the catalogue knows {stores:,} stores below {', '.join(map(printable, folders))}")
    if wrong:
        context.exit(FAILED)


@catalogue.command(short_help="Print where it is.")
def path() -> None:
    """Print where the catalogue is, without any password."""
    from exa.relational.engine import address

    click.echo(address().render_as_string())
