"""``exa demo``: the main job on a corpus of its own."""

import click


@click.command(short_help="Try the main job on a corpus of its own.")
def demo() -> None:
    """Try it."""
