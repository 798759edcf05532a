"""``exa run`` and ``exa draw``: a pipeline of a file, computed or as a picture."""

import sys
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import click

from exa.cli.command import debug_option
from exa.cli.pipeline import command_of
from exa.error import ExaError

#: An array of more bytes is told of, and not printed.
PRINTED = 1 << 20
#: What follows the name of the file is the pipeline's.
PASSED_ON = {"ignore_unknown_options": True, "allow_interspersed_args": False}


@click.command(short_help="Compute a pipeline: a file with build(...).", context_settings=PASSED_ON)
@click.argument("graph", metavar="GRAPH.py")
@click.argument("args", nargs=-1, type=click.UNPROCESSED, metavar="[ARGUMENTS]...")
@debug_option
def run(graph: str, args: tuple[str, ...]) -> None:
    """Compute what `build(...)` of a Python file gives, and print it or save it as a store.

    Its parameters are arguments and options; `exa run GRAPH.py -h` lists them.
    """
    own = [
        click.Option(["-o", "--out"], metavar="OUT", help="Save the results as a store."),
        click.Option(
            ["-n", "--rows"], type=click.IntRange(min=0), default=20, show_default=True, help="Rows to print."
        ),
        click.Option(["--scheduler"], metavar="ADDRESS", help="Let the workers of a dask scheduler do it."),
        click.Option(["--json", "as_json"], is_flag=True, help="Print one JSON object."),
    ]
    _call(command_of(graph, *own, run=_compute), "run", graph, args)


@click.command(short_help="Draw the graph of a pipeline.", context_settings=PASSED_ON)
@click.argument("graph", metavar="GRAPH.py")
@click.argument("args", nargs=-1, type=click.UNPROCESSED, metavar="[ARGUMENTS]...")
@debug_option
def draw(graph: str, args: tuple[str, ...]) -> None:
    """Draw what `exa run` would do, as SVG: a box for each operation and its tasks. Nothing is computed."""
    own = [click.Option(["-o", "--out"], metavar="FILE", help="Where the picture goes; stdout otherwise.")]
    _call(command_of(graph, *own, run=_draw), "draw", graph, args)


def _call(command: click.Command, verb: str, graph: str, args: tuple[str, ...]) -> None:
    root = click.get_current_context().find_root()
    with command.make_context(f"exa {verb} {graph}", list(args)) as context:
        context.obj = root.obj
        try:
            command.invoke(context)
        except ValueError as error:  # the pipeline's own words on what it was given
            if root.obj["debug"] or isinstance(error, ExaError):
                raise
            raise click.ClickException(str(error)) from error


def _draw(build: Callable[[], Any], out: str | None) -> None:
    from exa.schedule.drawing import svg

    container = build()
    picture = svg(container[name] for name in container)
    if out is None:
        click.echo(picture)
    else:
        Path(out).write_text(picture)
        click.echo(out)


def _compute(build: Callable[[], Any], out: str | None, rows: int, scheduler: str | None, as_json: bool) -> None:
    import dask
    from dask.diagnostics import ProgressBar

    from exa.schedule.cluster import connected
    from exa.schedule.memory import plans

    with connected(scheduler) as client, dask.config.set({} if client is None else {"scheduler": client}):
        with plans() as planned:
            container = build()
        for plan in planned:
            click.echo(f"memory: {plan}", err=True)
        shown = sys.stderr.isatty() and client is None
        with ProgressBar(out=sys.stderr, minimum=1) if shown else nullcontext():
            if out is None:
                _print(container, rows, as_json)
            else:
                container.save(out)
                click.echo(out)


def _print(container: Any, rows: int, as_json: bool) -> None:
    """The beginning of each member: of all in one go, so that what they are made of is made once."""
    import dask

    from exa.cli.show import frame_rows, print_json, print_table

    members = {name: container[name] for name in container}
    tables = {name: member for name, member in members.items() if hasattr(member, "columns")}
    arrays = {name: member for name, member in members.items() if name not in tables}
    heads = [table.head(rows, npartitions=-1, compute=False) for table in tables.values()]
    counts = [table.map_partitions(len, meta=(None, "i8")).sum() for table in tables.values()]
    small = {name: array for name, array in arrays.items() if getattr(array, "nbytes", 0) <= PRINTED}
    heads, counts, values = dask.compute(heads, counts, list(small.values()))
    shown = {name: frame_rows(head) for name, head in zip(tables, heads, strict=True)}
    if as_json:
        found = {
            name: {"columns": columns, "rows": cells, "count": int(count)}
            for (name, (columns, cells)), count in zip(shown.items(), counts, strict=True)
        }
        print_json(found | {name: value.tolist() for name, value in zip(small, values, strict=True)})
        return
    for (name, (columns, cells)), count in zip(shown.items(), counts, strict=True):
        print_table(columns, cells, f"{name}: {count:,} rows")
    for name, value in zip(small, values, strict=True):
        click.echo(f"{name}: {value}")
    for name in arrays.keys() - small.keys():
        click.echo(f"{name}: {arrays[name]!r}; save it with -o")
