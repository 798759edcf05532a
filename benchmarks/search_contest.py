"""The contest of `compare search`: each tool counts lines, or prints them with their numbers into a file in memory.

ripgrep is a package of the system: ``apt-get install ripgrep``; without it, its rows are missing.
``python -m benchmarks.search_contest FILE REPEAT ARGUMENTS...`` is exa in a process that has searched before: it prints
what it finds REPEAT times, and the seconds and CPU seconds of each on stderr, as JSON.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.data import corpus

#: Patterns, whether they are an expression, and how many times ripgrep's speed exa shall reach.
TASKS: dict[str, tuple[list[str], bool, float]] = {
    "rare": (["ERROR"], False, 1.4),
    "common": (["terminating"], False, 1.4),
    "four": (["ERROR", "WARN", "terminating", "offerService"], False, 1.5),
    "expression": ([r"blk_-?[0-9]+ terminating$"], True, 2.0),
}
HEADINGS = ("task", "who", "GB/s", "seconds", "CPU s", "peak MiB", "exa is x times", "goal")
#: Python's `re` takes the first so-manieth of the file.
PART = 16


def command(who: str, task: str, numbered: bool) -> list[str]:
    """How a tool is called for a task."""
    patterns, regular, _ = TASKS[task]
    named = [word for pattern in patterns for word in ("-e", pattern)]
    what = ["-n" if numbered else "-c"]
    if who == "exa (command)":
        return [sys.executable, "-m", "exa", "search", *what, *(["-E"] if regular else []), *named]
    return [who, *what, "-E" if regular and who == "grep" else "-F" if not regular else "--no-config", *named]


#: A process of little memory, which starts another and tells seconds, CPU seconds and peak memory of that one alone.
MEASURE = """
import json, os, sys, time
begin = time.perf_counter()
_, status, used = os.wait4(os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ), 0)
told = [time.perf_counter() - begin, used.ru_utime + used.ru_stime, used.ru_maxrss >> 10, status]
print(json.dumps(told), file=sys.stderr)
"""


def said_by(args: list[str]) -> tuple[str, Any]:
    """What a process writes, as its hash if it is long, and what it says at last on stderr, which is JSON.

    Who reads from a pipe takes one of the cores meanwhile.
    """
    with tempfile.TemporaryFile(dir="/dev/shm") as out:
        run = subprocess.run(args, stdout=out, stderr=-1, env=os.environ | {"LC_ALL": "C"}, check=False)
        told, size = json.loads(run.stderr.splitlines()[-1]), out.seek(0, os.SEEK_END)
        out.seek(0)
        return out.read().decode() if size < 64 else hashlib.file_digest(out, "blake2b").hexdigest(), told


def timed(args: list[str]) -> dict[str, Any]:
    """One run of a process: seconds, CPU seconds, peak memory in MiB, and what it says that it found."""
    args = [shutil.which(args[0]) or args[0], *args[1:]]
    said, (seconds, cpu, peak, _) = said_by([sys.executable, "-IS", "-c", MEASURE, *args])
    return {"seconds": seconds, "cpu": cpu, "peak": peak, "said": said}


def warm(path: str, repeat: str, *args: str) -> None:
    """exa again and again in this process."""
    from exa.cli import main

    times = []
    for _ in range(int(repeat)):
        os.ftruncate(1, os.lseek(1, 0, os.SEEK_SET))
        begin, used = time.perf_counter(), time.process_time()
        main(["search", *args, path], standalone_mode=False)
        times.append((time.perf_counter() - begin, time.process_time() - used))
    print(json.dumps(times), file=sys.stderr)


def python(path: Path, task: str) -> dict[str, Any]:
    """Python's `re`, line by line, on a part of the file."""
    patterns, regular, _ = TASKS[task]
    search = re.compile("|".join(patterns if regular else map(re.escape, patterns)).encode()).search
    begin, used = time.perf_counter(), time.process_time()
    with path.open("rb") as file:
        sum(search(line) is not None for line in file)
    return {"seconds": PART * (time.perf_counter() - begin), "cpu": PART * (time.process_time() - used), "peak": None}


def rows(size: int, only: set[str] | None, repeat: int) -> list[dict[str, Any]]:
    """All measurements; the speeds of a task stand beside exa's."""
    text = corpus("log", size)
    found = []
    for task, (*_, goal) in TASKS.items():
        for numbered in (False, True):
            if only is not None and task not in only:
                continue
            mine: list[dict[str, Any]] = []
            for who in ("exa (command)", "rg", "grep"):
                if who.startswith("exa") or shutil.which(who):
                    runs = [timed([*command(who, task, numbered), text.path]) for _ in range(repeat)]
                    mine.append({"who": who, **min(runs, key=lambda run: run["seconds"])})
            args = command("exa (command)", task, numbered)[4:]
            code = [sys.executable, "-m", "benchmarks.search_contest", text.path, str(repeat + 1), *args]
            said, times = said_by(code)
            # the first may compile
            seconds, cpu = min(times[1:])
            mine.insert(0, {"who": "exa", "seconds": seconds, "cpu": cpu, "peak": mine[0]["peak"], "said": said})
            if not numbered:
                mine.append({"who": f"re (1/{PART})", **python(Path(corpus("log", size // PART).path), task)})
            right = len({row["said"] for row in mine if "said" in row}) == 1
            for row in mine:
                said = row.pop("said", None)
                row |= {"task": task + (" -n" if numbered else " -c"), "right": right, "said": said}
                row |= {"speed": text.size / row["seconds"] / 1e9, "ratio": row["seconds"] / seconds}
                row["goal"] = goal if row["who"] == "rg" else None
            found += mine
    return found


def cells(row: dict[str, Any]) -> list[str]:
    """One row of the table."""
    numbers = [f"{row['speed']:.2f}", f"{row['seconds']:.2f}", f"{row['cpu']:.2f}"]
    peak = "" if row["peak"] is None else str(row["peak"])
    goal = "" if row["goal"] is None else f"{row['goal']:g}"
    return [row["task"], row["who"], *numbers, peak, f"{row['ratio']:.2f}", goal]


if __name__ == "__main__":
    warm(*sys.argv[1:])
