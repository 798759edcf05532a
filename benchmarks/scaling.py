"""What a cluster costs beyond its work, measured: ``python -m benchmarks.scaling`` for docs/explanation/scaling.md.

A real scheduler, a real client, exa's own window of tasks and receipts, and workers that are real but share one process
and sleep instead of reading. What is measured is what does not get faster with more workers: the scheduler and the
client for each task, and the commit for each receipt.
"""

from __future__ import annotations

import json
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any

import click
import pyarrow as pa
from distributed import Client, LocalCluster
from rich.console import Console
from rich.table import Table

from exa.schedule.stream import stream
from exa.store import Store

#: What a task takes while it "reads": the fewer workers, the shorter, so that each run has a hundred waves or so.
SLEEP = 0.5


def pretend(seconds: float, item: int) -> int:
    """A unit of work that needs no core."""
    time.sleep(seconds)
    return item


def tasks_a_second(workers: int, tasks: int) -> dict[str, Any]:
    """How fast tasks go through a cluster of so many workers, and how much of the time they worked."""
    with (
        LocalCluster(
            n_workers=workers, threads_per_worker=1, processes=False, dashboard_address=":0", memory_limit=0
        ) as cluster,
        Client(cluster) as client,
    ):
        list(stream(partial(pretend, 0.0), range(4 * workers), client=client))
        begin, used = time.perf_counter(), time.process_time()
        done = sum(1 for _ in stream(partial(pretend, SLEEP), range(tasks), client=client))
        seconds, cpu = time.perf_counter() - begin, time.process_time() - used
    assert done == tasks
    ideal = SLEEP * tasks / workers
    return {"workers": workers, "tasks": tasks, "seconds": seconds, "ideal": ideal, "cpu_a_task": cpu / tasks}


def commit_seconds(receipts: int) -> float:
    """One commit of so many units, each with a part, fsync included."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        store = Store.create(Path(folder) / "s.exa", {})
        table = pa.table({"x": [0.0]})
        parts = [store.write_part("atom", table, order) for order in range(receipts)]
        begin = time.perf_counter()
        store.commit(
            parts,
            units=[f"{n:064x}" for n in range(receipts)],
            tables={"atom": ([{"name": "x", "type": "double"}], {})},
        )
        return time.perf_counter() - begin


@click.command()
@click.option("--workers", default="2,32,128,256", show_default=True, help="Sizes of clusters.")
@click.option("--json", "as_json", is_flag=True)
def main(workers: str, as_json: bool) -> None:
    """Measure, and print what follows for a thousand workers and a petabyte."""
    rows = [tasks_a_second(count, 40 * count) for count in map(int, workers.split(","))]
    commits = {count: commit_seconds(count) for count in (1, 100, 500)}
    if as_json:
        print(json.dumps({"clusters": rows, "commits": commits}, indent=1))
        return
    table = Table(title=f"tasks that sleep {SLEEP} s", title_justify="left")
    for heading in ("workers", "tasks", "seconds", "of these at work", "tasks/s", "CPU ms a task"):
        table.add_column(heading, justify="right")
    for row in rows:
        table.add_row(
            str(row["workers"]), str(row["tasks"]), f"{row['seconds']:.1f}", f"{row['ideal'] / row['seconds']:.0%}",
            f"{row['tasks'] / row['seconds']:.0f}", f"{1000 * row['cpu_a_task']:.2f}",
        )  # fmt: skip
    Console(width=100).print(table)
    for count, seconds in commits.items():
        print(f"commit of {count} receipts: {1000 * seconds:.1f} ms")


if __name__ == "__main__":
    main()
