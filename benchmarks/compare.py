"""exa beside its peers in one run: ``python -m benchmarks.compare parse --size 64MiB --only xyz``, ``compare logs``.

The peers are those of ``benchmarks.peers``; the packages come with ``pip install 'exa[bench]'``.
"""

from __future__ import annotations

import json
import math
import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from dask.utils import parse_bytes
from rich.console import Console
from rich.table import Table

from benchmarks import algorithm_contest, durability, search_contest, view_contest
from benchmarks.data import corpus
from benchmarks.peers import PEERS, TASKS, Peer, files_of, threads

WARM_UP = 1 << 20


def measure(peer: Peer, size: int, repeat: int) -> dict[str, Any]:
    """What one peer does in a process of its own, judged by what the file is known to hold."""
    kind = TASKS[peer.task][0]
    text, warm = corpus(kind, size // peer.part), corpus(kind, WARM_UP)
    buffer = bytearray(1 << 20)
    for path in files_of(text.path):
        with open(path, "rb", buffering=0) as file:
            while file.readinto(buffer):
                pass
    command = [sys.executable, "-m", "benchmarks.contest", peer.task, peer.name, text.path, warm.path, str(repeat)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parent.parent)
    row: dict[str, Any] = {
        "task": peer.task,
        "peer": peer.name,
        "part": peer.part,
        "goal": peer.goal,
        "bytes": text.size,
    }
    if done.returncode:
        return row | {"error": f"exit code {done.returncode}: {done.stderr.strip().splitlines()[-1:]}"}
    row |= json.loads(done.stdout.splitlines()[-1])
    if "error" not in row:
        row["speed"] = text.size / statistics.median(row["seconds"]) / 1e9
        same_rows = row["rows"] in (None, text.rows)
        same_mean = row["mean"] is None or math.isclose(row["mean"], text.mean, rel_tol=1e-9)
        row["right"] = same_rows and same_mean
    return row


def judge(rows: list[dict[str, Any]]) -> None:
    """Give every row the ratio of exa's speed to its own, within its task."""
    exa = {row["task"]: row["speed"] for row in rows if row["peer"] == "exa" and "speed" in row}
    for row in rows:
        if "speed" in row and row["task"] in exa:
            row["ratio"] = exa[row["task"]] / row["speed"]


def cells(row: dict[str, Any]) -> list[str]:
    """One row of the table as rich markup."""
    name = row["peer"] + (f" (1/{row['part']})" if row["part"] > 1 else "")
    goal = "" if row["goal"] is None else f"{row['goal']:g}"
    if "error" in row:
        return [name, *[""] * 6, goal, f"[yellow]{row['error']}"]
    seconds = statistics.median(row["seconds"]) * row["part"]
    numbers = [f"{row['speed']:.3f}", f"{seconds:.2f}", f"{statistics.median(row['cpu']) * row['part']:.2f}"]
    ratio = f"{row['ratio']:.2f}" if "ratio" in row else ""
    if ratio and row["goal"] is not None:
        ratio = f"[{'green' if row['ratio'] >= row['goal'] else 'red'}]{ratio}"
    note = "" if row["right"] else f"[bold red]WRONG: {row['rows']} rows, mean {row['mean']}"
    others = f"{statistics.median(row['others']):.0%}"
    return [name, *numbers, others, f"{row['peak'] / 2**20:.0f}", ratio, goal, note]


def show(task: str, rows: list[dict[str, Any]]) -> Table:
    """The table of one task."""
    table = Table(title=f"{task}: {TASKS[task][1]}", title_justify="left")
    table.add_column("who")
    for heading in ("GB/s", "seconds", "CPU s", "others", "peak MiB", "exa is x times", "goal"):
        table.add_column(heading, justify="right")
    table.add_column("", overflow="fold")
    for row in rows:
        table.add_row(*cells(row))
    return table


def words(_context: click.Context, _parameter: click.Parameter, value: str | None) -> set[str] | None:
    return set(value.split(",")) if value else None


@click.group()
def compare() -> None:
    """exa beside its peers: the same input, the same CPUs, one after another."""


def contest(tasks: str, inputs: set[str] | None, given: dict[str, Any]) -> None:
    """Measure the peers of some tasks, of all inputs or of some, as the options of the command say, and print it."""
    size, cpus, repeat = given["size"], given["cpus"], given["repeat"]
    if cpus:
        os.environ["EXA_BENCH_CPUS"] = cpus
    count = len(cpus.split(",")) if cpus else threads()
    errors = Console(stderr=True)
    rows = []
    for peer in PEERS:
        wanted = peer.task in tasks and (inputs is None or TASKS[peer.task][0] in inputs)
        if wanted and (given["peers"] is None or peer.name in given["peers"]):
            errors.print(f"{peer.task} {peer.name} ...", highlight=False)
            rows.append(measure(peer, size, repeat))
    judge(rows)
    if given["as_json"]:
        print(json.dumps({"size": size, "cpus": count, "load": os.getloadavg(), "rows": rows}, indent=1))
    else:
        caption = (
            f"{size / 2**20:.0f} MiB, {count} CPUs, page cache warm, median of {repeat} in one fresh process each, "
            f"after one run on {WARM_UP >> 20} MiB of the same kind that does not count (imports, compilation, thread "
            "pools). (1/n): measured on the first n-th of the file, seconds scaled, memory not. Peak memory counts "
            "mapped pages of the input. others: the share of the CPUs that other processes took meanwhile. Results are "
            "checked: rows equal, mean to 1e-9."
        )
        console = Console() if sys.stdout.isatty() else Console(width=120)
        for task in tasks:
            if mine := [row for row in rows if row["task"] == task]:
                console.print(show(task, mine))
        console.print(caption)
    if not all(row.get("right", True) for row in rows):
        raise SystemExit(1)


def contest_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options of every contest of peers."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="Every measurement, on stdout."),
        click.option("--cpus", envvar="EXA_BENCH_CPUS", help="Pin to these, for instance 0,1."),
        click.option("--repeat", default=3, show_default=True, type=click.IntRange(min=1)),
        click.option("--peers", callback=words, help="Names, as in the table: exa,polars,floor."),
        click.option("--size", default="1GiB", show_default=True, callback=lambda *given: parse_bytes(given[2])),
    ):
        command = option(command)
    return command


@compare.command()
@contest_options
@click.option("--only", callback=words, help="Input: xyz,csv,columns.")
def parse(only: set[str] | None, **given: Any) -> None:
    """Text to a reduction, and text to a store."""
    contest("ABCD", only, given)


@compare.command()
@contest_options
def small(**given: Any) -> None:
    """A folder of files of 1 to 5 KiB to a mean: 300 MiB are 100 000 files."""
    contest("S", None, given)


@compare.command()
@contest_options
def logs(**given: Any) -> None:
    """A log to the counts of its levels and the mean of a number: a template beside regular expressions."""
    contest("L", None, given)


@compare.command()
@click.option("--size", default="1GiB", show_default=True, callback=lambda *given: parse_bytes(given[2]))
@click.option("--only", callback=words, help="Tasks: " + ",".join(search_contest.TASKS))
@click.option("--repeat", default=3, show_default=True, type=click.IntRange(min=1))
@click.option("--json", "as_json", is_flag=True, help="Every measurement, on stdout.")
def search(size: int, only: set[str] | None, repeat: int, as_json: bool) -> None:
    """Lines that hold a pattern: exa beside ripgrep, grep and Python's re."""
    title = f"search, {size / 2**20:.0f} MiB in the page cache, best of {repeat}"
    note = (
        "exa: in a process that has searched before; exa (command): a process of its own, as the others, with its "
        "start. CPU s includes the system's. (1/n): on the first n-th of the file, scaled. What they print is the "
        "same, byte for byte."
    )
    tell(title, note, search_contest, search_contest.rows(size, only, repeat), as_json)


def tell(title: str, note: str, contest: Any, found: list[dict[str, Any]], as_json: bool) -> None:
    """Print what a module of a contest has measured; a wrong answer is exit code 1."""
    if as_json:
        print(json.dumps({"title": title, "load": os.getloadavg(), "rows": found}, indent=1))
        return
    table = Table(title=title, title_justify="left")
    for heading in contest.HEADINGS:
        table.add_column(heading, justify="left" if heading in ("task", "who") else "right")
    for row in found:
        table.add_row(*contest.cells(row))
    console = Console() if sys.stdout.isatty() else Console(width=120)
    console.print(table)
    console.print(note)
    if not all(row["right"] for row in found):
        raise SystemExit(1)


@compare.command()
@click.option("--only", callback=words, help="Tasks: " + ",".join(algorithm_contest.TASKS))
@click.option("--repeat", default=3, show_default=True, type=click.IntRange(min=1))
@click.option("--json", "as_json", is_flag=True, help="Every measurement, on stdout.")
def algorithms(only: set[str] | None, repeat: int, as_json: bool) -> None:
    """Neighbours, distances, expressions and rows of arrays: exa beside scipy, vesin, MDAnalysis and dask."""
    title = f"algorithms, median of {repeat} turns, each after a run that does not count"
    note = "Results are checked: equal counts, sums to 1e-6. Peak memory counts mapped pages of the input."
    tell(title, note, algorithm_contest, algorithm_contest.rows(only, repeat), as_json)


compare.add_command(durability.store)
compare.add_command(view_contest.view)


if __name__ == "__main__":
    compare()
