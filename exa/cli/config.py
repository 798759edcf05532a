"""``exa config``: the user's settings, over those that exa comes with."""

import re

import click

from exa.cli.command import debug_option, json_option
from exa.cli.printable import printable

#: What stands between the user and the host of a URL.
PASSWORD = re.compile(r"(?<=://)([^:/@\s]*):[^@\s]+(?=@)")


def read_name(context: click.Context, argument: click.Parameter, given: str) -> tuple[str, str]:
    """The section and the key of a setting that there is."""
    from exa._config import config as settings

    section, _, key = given.partition(".")
    if not settings.has_option(section, key):
        known = ", ".join(f"{section}.{key}" for section in settings.sections() for key in settings.options(section))
        raise click.BadParameter(f"there is no setting {given!r}, but {known}", context, argument)
    return section, key


name_argument = click.argument("name", metavar="SECTION.KEY", callback=read_name)


@click.group(short_help="Show and change settings.")
def config() -> None:
    """Settings come from the environment (EXA_SECTION_KEY), config.ini in the user's folder, and exa itself."""


@config.command(name="list", short_help="Show all settings and where they come from.")
@json_option
@debug_option
def show(as_json: bool) -> None:
    """Show all settings and where they come from; passwords in URLs are left out."""
    from exa._config import config as settings
    from exa.cli.show import print_json, print_table

    rows = [
        (f"{section}.{key}", masked(settings[section][key]), settings.origin(section, key))
        for section in settings.sections()
        for key in settings.options(section)
    ]
    if as_json:
        print_json({name: {"value": value, "from": origin} for name, value, origin in rows})
        return
    print_table(["setting", "value", "from"], rows)
    click.echo(f"the user's: {printable(str(settings.path))}")


@config.command(short_help="Print one setting.")
@name_argument
def get(name: tuple[str, str]) -> None:
    """Print one setting, without any password."""
    from exa._config import config as settings

    click.echo(masked(settings.get(*name)))


@config.command(name="set", short_help="Change one setting for good.")
@name_argument
@click.argument("value")
@debug_option
def put(name: tuple[str, str], value: str) -> None:
    """Change one setting in config.ini, for all processes that begin later."""
    from exa._config import config as settings

    settings.set(*name, value)
    click.echo(f"written to {printable(str(settings.save()))}")
    if settings.origin(*name) == "environment":
        click.echo(f"EXA_{'_'.join(name).upper()} is set in this environment, and goes before it", err=True)


def masked(value: str) -> str:
    """A value without the password of a URL in it.

    >>> masked("postgresql://ada:secret@host/exa")
    'postgresql://ada:***@host/exa'
    """
    return PASSWORD.sub(r"\1:***", value)
