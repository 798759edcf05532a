"""``exa formats``: the editors that are installed."""

import click

from exa.cli.command import debug_option, json_option


@click.command(short_help="List the formats that are known by name.")
@json_option
@debug_option
def formats(as_json: bool) -> None:
    """List the formats that are known by name; `--editor path/to/file.py:Class` takes one of your own."""
    from exa.cli.show import print_json, print_table
    from exa.formats import registry

    known = registry.formats()
    if as_json:
        print_json({name: {"description": each.description, "patterns": each.patterns} for name, each in known.items()})
        return
    print_table(
        ["format", "files", "what it reads"],
        [(name, " ".join(each.patterns), each.description) for name, each in known.items()],
    )
