"""``exa demo``: the main job on a corpus that a simulation makes."""

import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from exa.cli.bar import Bar
from exa.cli.command import debug_option, program
from exa.cli.plot import ASCII, EIGHTHS, axis, bars, thinned
from exa.cli.printable import duration, size
from exa.cli.sizes import SIZE

#: The text that each store of the demo is made from, and the editor that reads it.
STORES = {
    "trajectories.exa": ("trajectory.xyz", "xyz"),
    "reports.exa": ("report.out", "exa.demo.editors:FluidReport"),
    "logs.exa": ("run.log", "exa.demo.editors:FluidLog"),
}
WIDTH = 72


@click.command(short_help="Try the main job on a corpus of its own.")
@click.option("--size", "wanted", type=SIZE, default="200MiB", show_default=True, help="How much text to make.")
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    default="demo-data",
    show_default=True,
    help="Where text and stores go.",
)
@debug_option
def demo(wanted: int, folder: Path) -> None:
    """Try the main job: simulate fluids, which write text; parse the text into stores; look at what came out."""
    began = time.monotonic()
    with _compiling() as compiled:
        files = _simulate(wanted, folder)
        compiled()
    stores = _parse(files, folder)
    _show_rows(stores)
    _show_plot(stores["reports.exa"])
    _show_next(folder)
    click.echo(f"The demo took {duration(time.monotonic() - began)}.")


def _simulate(wanted: int, folder: Path) -> list[Path]:
    from exa.demo import make_corpus

    click.echo(f"Simulating Lennard-Jones fluids: {size(wanted)} of trajectories, reports and logs in {folder}/")
    began = time.monotonic()
    with Bar("simulating") as bar:
        bar.begin(wanted)
        files = make_corpus(folder, wanted, progress=bar.add)
    total = sum(path.stat().st_size for path in files)
    click.echo(f"  {len(files)} files, {size(total)}, in {duration(time.monotonic() - began)}")
    return files


@contextmanager
def _compiling() -> Iterator[Any]:
    """Compile the kernels of the parser in another process meanwhile; the function given waits for its end."""
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder, "one.xyz")
        text.write_text("1\none atom\nAr 0.0 0.0 0.0\n")
        command = [sys.executable, "-m", "exa", "head", str(text), "atom"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def wait() -> None:
            if process.poll() is None:
                began = time.monotonic()
                click.echo("Waiting for the parser's kernels, which are compiled once on a machine")
                process.wait()
                click.echo(f"  compiled after another {duration(time.monotonic() - began)}")

        try:
            yield wait
        finally:
            process.terminate()
            process.wait()


def _parse(files: list[Path], folder: Path) -> dict[str, Any]:
    from exa import api
    from exa.cli.show import Count, print_table

    click.echo("Parsing them into stores")
    stores, rows = {}, []
    for name, (text, editor) in STORES.items():
        out = folder / name
        if (out / "exa.json").exists():
            # Of an earlier demo; there would be nothing to do.
            shutil.rmtree(out)
        sources = [str(path) for path in files if path.name == text]
        began = time.monotonic()
        with Bar(name) as bar:
            bar.begin()
            stores[name] = api.parse(sources, out, editor, report=bar.show)
        seconds = time.monotonic() - began
        total = sum(os.path.getsize(path) for path in sources)
        shown = (str(out), size(total), f"{size(total / seconds)}/s")
        for table in stores[name]:
            known = stores[name].summaries()[table]
            rows.append((*shown, table, Count(known.rows or 0), ", ".join(known.columns)))
            shown = ("", "", "")
    print_table(["store", "text", "rate", "table", "rows", "columns"], rows)
    return stores


def _show_rows(stores: dict[str, Any]) -> None:
    from exa.cli.show import frame_rows, print_table
    from exa.cli.stored import rows_from

    for name, table in (("trajectories.exa", "atom"), ("logs.exa", "state")):
        frame = rows_from(stores[name][table], 4)
        print_table(*frame_rows(frame), title=f"{table}, the first rows of {len(stores[name][table]):,}")


def _show_plot(reports: Any) -> None:
    """The radial distribution function of the first run, as its report has it."""
    from rich.panel import Panel
    from rich.text import Text

    from exa.cli.show import console

    radial = reports.radial[["r", "g", "file"]].compute(scheduler="synchronous")
    first = radial[radial.file == radial.file.min()]
    blocks = EIGHTHS if "utf" in (sys.stdout.encoding or "").lower() else ASCII
    curve = thinned(first.g.tolist(), WIDTH)
    lines = [*bars(curve, 10, blocks), axis(0, first.r.max(), len(curve), "r / sigma")]
    title = f"how dense the fluid is at a distance r from an atom, g(r), up to {first.g.max():.2f}"
    console().print(Panel(Text("\n".join(lines)), title=Text(title), width=WIDTH + 4 + 4, padding=(0, 2)))


def _show_next(folder: Path) -> None:
    trajectories = shlex.quote(str(folder / "trajectories.exa"))
    python = shlex.quote(sys.executable)
    path = json.dumps(str(folder / "trajectories.exa"))
    code = f'import exa; print(exa.open({path}).atom.groupby("symbol").x.mean().compute())'
    pattern = shlex.quote(str(folder / "run-*" / "run.log"))
    click.echo("Try next:")
    click.echo(f"  {program()} info {trajectories}")
    click.echo(
        f"  {program()} parse {pattern} --editor exa.demo.editors:FluidLog -o {shlex.quote(str(folder / 'mine.exa'))}"
    )
    click.echo(f"  {python} -c {shlex.quote(code)}")
