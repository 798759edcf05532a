"""``exa parse``: a corpus becomes a store."""

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from exa.cli.command import INTERRUPTED, WITH_REJECTS, debug_option, json_option, program, typed_command
from exa.cli.printable import duration, printable, size
from exa.cli.sizes import SIZE


def read_options(context: click.Context, option: click.Parameter, given: tuple[str, ...]) -> dict[str, Any]:
    """``key=value`` pairs; a value is JSON where it can be read as such, else text.

    >>> read_options(None, None, ("sep=;", "header=false", 'names=["t", "p"]'))
    {'sep': ';', 'header': False, 'names': ['t', 'p']}
    """
    options = {}
    for pair in given:
        key, equals, value = pair.partition("=")
        if not (equals and key.isidentifier()):
            raise click.BadParameter(f"{pair!r} is not of the form key=value", context, option)
        try:
            options[key] = json.loads(value)
        except ValueError:
            options[key] = "\t" if value == r"\t" else value
    return options


editor_option = click.option(
    "--editor", "-e", metavar="NAME", help="A format (`exa formats`), or path/to/file.py:Class; found if not given."
)
option_option = click.option(
    "--option", "options", multiple=True, metavar="KEY=VALUE", callback=read_options, help="An option of the editor."
)

encoding_option = click.option(
    "--encoding", default="utf-8", show_default=True, help="Of texts that have no byte order mark."
)


def read_limit(context: click.Context, option: click.Parameter, given: str | None) -> int | str | None:
    """A number of rejects, or a share of the records.

    >>> read_limit(None, None, "10"), read_limit(None, None, "2.5%")
    (10, '2.5%')
    """
    try:
        if given is None or (given.endswith("%") and 0 <= float(given[:-1]) <= 100):
            return given
        if int(given) >= 0:
            return int(given)
    except ValueError:
        pass
    raise click.BadParameter(f"{given!r} is neither a number, such as 10, nor a share, such as 5%", context, option)


max_rejects_option = click.option(
    "--max-rejects", metavar="N", callback=read_limit, help="Stop after more rejects than these: a number, or 5%."
)


def worker_options(command: Any) -> Any:
    """Who does the work, threads, processes or a cluster, and how much memory it may take."""
    count = click.IntRange(min=1)
    for option in (
        click.option("--scheduler", metavar="ADDRESS", help="Let workers of a dask scheduler read: tcp://host:8786."),
        click.option(
            "--processes", type=count, metavar="N", help="Let so many processes of this machine read, not threads."
        ),
        click.option("--threads", type=count, metavar="N", help="How many work at once; one more than cores."),
        click.option("--memory-limit", type=SIZE, help="Refuse to begin what would take more memory: 2GiB."),
    ):
        command = option(command)
    return command


@click.command(short_help="Read text into a store.")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("--out", "-o", required=True, metavar="OUT", help="The store: a new folder, or the one to go on with.")
@editor_option
@click.option("--dry-run", is_flag=True, help="Show what would be done.")
@click.option(
    "--on-error",
    type=click.Choice(["reject", "raise", "skip"]),
    default="reject",
    show_default=True,
    help="What becomes of records that cannot be read.",
)
@click.option("--strict", is_flag=True, help="Stop at the first: as --on-error raise.")
@max_rejects_option
@click.option("--chunk", type=SIZE, default=64 << 20, show_default="64MiB", help="How much text one task reads.")
@worker_options
@encoding_option
@option_option
@json_option
@debug_option
@click.pass_context
def parse(
    context: click.Context,
    sources: tuple[str, ...],
    out: str,
    editor: str | None,
    dry_run: bool,
    options: dict[str, Any],
    as_json: bool,
    scheduler: str | None,
    processes: int | None,
    strict: bool,
    **how: Any,
) -> None:
    """Read text into a store.

    SOURCE is a file, a folder, a pattern in quotes such as 'runs/**/*.out', or a URL. The same command again goes on
    where an interrupted one ended, and does nothing where all is done.
    """
    from exa import api

    if strict:
        how["on_error"] = "raise"

    def job(**run: Any) -> Any:
        return api.parse_job(list(sources), out, editor, **how, **options, **run)

    if dry_run:
        _print_plan(job().plan(), as_json)
        return
    finish(context, out, *run_job(context, job, scheduler, processes), as_json)


def run_job(
    context: click.Context, made: Callable[..., Any], scheduler: str | None = None, processes: int | None = None
) -> tuple[Any, float]:
    """Run the job that `made` makes, with a bar; its progress and how many seconds it took."""
    if scheduler and processes:
        raise click.UsageError("--scheduler and --processes: one of them", context)
    from exa.cli.bar import Bar
    from exa.schedule.cluster import connected

    with Bar() as bar, connected(scheduler, processes) as client:
        job = made(report=bar.show, client=client)
        began = time.monotonic()
        try:
            with interruptible():
                bar.begin()
                return job.run(), time.monotonic() - began
        except KeyboardInterrupt as interrupt:
            bar.close()
            _print_interrupted(context, bar.progress, job)
            context.exit(interrupt.args[0] if interrupt.args else INTERRUPTED)


def finish(context: click.Context, out: str, progress: Any, seconds: float, as_json: bool) -> None:
    """Say what a job did, and end with its exit code."""
    from exa.cli.stored import known, opened

    store, snapshot = opened(out)
    summaries = known(store, snapshot)
    rejects = summaries["_rejects"].rows if "_rejects" in summaries else 0
    rows = {name: one.rows for name, one in summaries.items() if not name.startswith("_")}
    if as_json:
        from exa.cli.show import print_json

        print_json(
            {
                "out": str(store.path),
                "tables": rows,
                "rejects": rejects,
                "run": {
                    "bytes": progress.bytes,
                    "resumed": progress.resumed,
                    "files": progress.files,
                    "units": progress.units,
                    "records": progress.records,
                    "rejects": progress.rejects,
                    "overflows": progress.overflows,
                    "seconds": seconds,
                },
            }
        )
    else:
        _print_done(out, rows, rejects, progress, seconds)
    if rejects:
        context.exit(WITH_REJECTS)


def _print_plan(plan: dict[str, Any], as_json: bool) -> None:
    from exa.cli.show import print_json

    if as_json:
        print_json(plan)
        return
    click.echo(f"would read {size(plan['todo_bytes'])} of {plan['todo_files']} files, in {plan['units']} tasks")
    if plan["todo_files"] < plan["files"]:
        click.echo(f"{plan['files'] - plan['todo_files']} of {plan['files']} files are in the store already")
    click.echo(f"editor {printable(plan['editor'])}, tables {', '.join(plan['tables'])}")
    click.echo(f"into {printable(plan['out'])}")
    click.echo(f"memory {plan['peak']}; --memory-limit {-(-plan['memory'] >> 20)}MiB would do")


def _print_done(out: str, rows: dict[str, int | None], rejects: int | None, progress: Any, seconds: float) -> None:
    from exa.cli.show import Count, print_table

    read = progress.bytes - progress.resumed
    if progress.total:
        rate = f" ({size(read / seconds)}/s)" if read else ""
        click.echo(f"read {size(read)} in {duration(seconds)}{rate} into {printable(out)}")
    else:
        click.echo(f"nothing to do: {printable(out)} has all of it")
    if rows:
        print_table(["table", "rows"], [(name, Count(count or 0)) for name, count in rows.items()])
    if rejects:
        from shlex import quote

        records = "1 record" if rejects == 1 else f"{rejects:,} records"
        click.echo(f"{records} could not be read: {program()} rejects {printable(quote(out))}", err=True)
    if progress.overflows:
        click.echo(
            f"{progress.overflows:,} numbers did not fit their columns in the text (***): they are null", err=True
        )


def _print_interrupted(context: click.Context, progress: Any, job: Any) -> None:
    done = progress.bytes if progress else 0
    total = progress.total if progress else sum(source.expected for source in job.sources)
    click.echo(f"interrupted; {done} of {total} bytes are committed. Go on with:", err=True)
    click.echo(f"  {typed_command(context)}", err=True)


@contextmanager
def interruptible() -> Iterator[None]:
    """Let Ctrl-C, a scheduler's SIGTERM, and the SIGHUP of a terminal that is closed end the work after the tasks that
    run; a second one kills.

    A second SIGHUP does not, as the kernel and the shell send one each; where it is ignored, under nohup, it stays so.
    The exit code, 128 and the signal's number, is in the `KeyboardInterrupt`.
    """

    def first(number: int, frame: Any) -> None:
        for each in before:
            signal.signal(each, signal.SIG_IGN if each == signal.SIGHUP else _kill)
        # Not print: the signal may have come in the middle of one.
        _write(b"\nstopping: waiting for the tasks that run; once more kills them\n")
        raise KeyboardInterrupt(128 + number)

    signals = [signal.SIGINT, signal.SIGTERM]
    signals += [signal.SIGHUP] if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN else []
    before = {each: signal.getsignal(each) for each in signals}
    for each in before:
        signal.signal(each, first)
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def _write(text: bytes) -> None:
    """Write to stderr, or, where its terminal is gone, let all that is still written there go nowhere."""
    try:
        os.write(2, text)
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
        os.close(nowhere)


def _kill(number: int, frame: Any) -> None:
    if sys.stderr.isatty():
        os.write(2, b"\x1b[?25h")  # the bar hides the cursor
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
