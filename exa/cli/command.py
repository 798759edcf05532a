"""What all subcommands have in common: exit codes, errors in one line, ``--debug``, and the command as it was typed."""

import errno
import os
import shlex
import shutil
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from exa.cli.printable import printable
from exa.error import ExaError

FAILED = 1
WITH_REJECTS = 3
INTERRUPTED = 130


class Exa(click.Group):
    """The group of subcommands: turns errors into a line on stderr and an exit code."""

    def make_context(self, info_name: str | None, args: list[str], *rest: Any, **extra: Any) -> click.Context:
        typed = list(args)
        with printable_errors():
            context = super().make_context(info_name, args, *rest, **extra)
        context.obj = {"typed": typed, "debug": False}
        return context

    def invoke(self, ctx: click.Context) -> Any:
        for stream in (sys.stdout, sys.stderr):
            # A terminal that cannot show a letter gets its number.
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")
        warnings.showwarning = _show_warning
        try:
            with printable_errors():
                return super().invoke(ctx)
        except (ExaError, OSError, ImportError) as error:
            if ctx.obj["debug"] or getattr(error, "errno", None) == errno.EPIPE:
                raise
            click.echo(f"exa: {printable(str(error))}", err=True)
            ctx.exit(FAILED)
        except KeyboardInterrupt:
            click.echo("exa: interrupted", err=True)
            ctx.exit(INTERRUPTED)


@contextmanager
def printable_errors() -> Iterator[None]:
    """What click says of wrong usage without commands to the terminal: it quotes names of files, tables and columns."""
    try:
        yield
    except click.ClickException as error:
        said = error.format_message()
        shown = "\n".join(map(printable, said.split("\n")))
        if shown == said:
            raise
        again = (
            click.UsageError(shown, error.ctx) if isinstance(error, click.UsageError) else click.ClickException(shown)
        )
        raise again from error


def _show_warning(
    message: Warning | str, category: type[Warning], filename: str, lineno: int, file: Any = None, line: Any = None
) -> None:
    """Say exa's own warnings in a line, and leave those of others as they are."""
    if category.__module__.startswith("exa."):
        click.echo(f"exa: {printable(str(message))}", err=True)
    else:
        sys.stderr.write(warnings.formatwarning(message, category, filename, lineno))


def debug_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """``--debug``: errors with their traceback."""

    def note(context: click.Context, option: click.Parameter, value: bool) -> None:
        context.find_root().obj["debug"] = value

    option = click.option("--debug", is_flag=True, expose_value=False, callback=note, help="Show where an error arose.")
    return option(function)


json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


def program() -> str:
    """How this program is called from where the user is.

    >>> program()  # doctest: +SKIP
    'exa'
    """
    started = sys.argv[0]
    if os.path.basename(started) != "exa":
        return shlex.join([sys.executable, "-m", "exa"])
    return "exa" if shutil.which("exa") == os.path.abspath(started) else shlex.quote(started)


def typed_command(context: click.Context) -> str:
    """The command line that is running, ready to be pasted into a shell."""
    return f"{program()} {shlex.join(context.find_root().obj['typed'])}"
