"""``exa warmup``: compile the kernels before they are needed."""

import time

import click

from exa.cli.command import debug_option


@click.command(short_help="Compile the kernels, once on this machine.")
@debug_option
def warmup() -> None:
    """Compile what reading, searching and the algorithms need, by a few lines of each kind, and keep it.

    Kernels are kept for this user, machine and kind of processor (`EXA_HOME`); whatever needs one that is not there
    compiles it then, which takes seconds. In the image of a container or on a node of a cluster, run this once.
    """
    from exa.cli.warming import warm

    started = time.monotonic()
    for name in warm():
        click.echo(f"{time.monotonic() - started:5.1f} s  {name}")
