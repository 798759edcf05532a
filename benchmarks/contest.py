"""One peer, one task, one fresh process: ``python -m benchmarks.contest TASK NAME FILE WARM-UP-FILE REPEAT``.

Prints one line of JSON: the seconds of each repeat, CPU seconds, the share of the CPUs that other processes took, peak
memory, rows and mean. It pins itself to the CPUs named in ``$EXA_BENCH_CPUS`` (``0,1``; all that it may use where
unset) before any peer is imported.
"""

from __future__ import annotations

import importlib.util
import json
import os
import resource
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from benchmarks.memory import peak
from benchmarks.peers import PEERS, Peer, threads


def pin() -> None:
    """Keep this process, and every thread pool of a peer, on the CPUs of the contest."""
    named = os.environ.get("EXA_BENCH_CPUS")
    if named and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {int(cpu) for cpu in named.split(",")})
    os.environ["POLARS_MAX_THREADS"] = str(threads())


def busy() -> float:
    """CPU seconds of this process and of the children it has waited for."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def machine() -> float:
    """CPU seconds that anybody has spent on the CPUs of the contest; 0 where the system does not tell."""
    if not os.path.exists("/proc/stat"):
        return 0.0
    mine = {f"cpu{cpu}" for cpu in os.sched_getaffinity(0)}
    lines = [line.split() for line in Path("/proc/stat").read_text().splitlines()]
    ticks = [int(n) for line in lines if line[0] in mine for n in (*line[1:4], *line[6:9])]  # not idle, not iowait
    return sum(ticks) / os.sysconf("SC_CLK_TCK")


def contest(peer: Peer, path: str, warm: str, repeat: int) -> dict[str, Any]:
    """One run on the small file that does not count, ``repeat`` runs that do, and what the last one found."""
    if peer.package and importlib.util.find_spec(peer.package) is None:
        return {"error": f"not installed: pip install {peer.package}"}
    answer = peer.run(warm)
    if callable(answer):
        answer()
    seconds, cpu, others = [], [], []
    for _ in range(repeat):
        os.sync()
        begin, used, spent = time.perf_counter(), busy(), machine()
        answer = peer.run(path)
        seconds.append(time.perf_counter() - begin)
        cpu.append(busy() - used)
        others.append(max(machine() - spent - cpu[-1], 0.0) / seconds[-1] / threads())
        most = peak()
        rows, mean = answer() if callable(answer) else answer
    return {"seconds": seconds, "cpu": cpu, "others": others, "peak": most, "rows": rows, "mean": mean}


def main(task: str, name: str, path: str, warm: str, repeat: str) -> None:
    pin()
    (peer,) = [peer for peer in PEERS if (peer.task, peer.name) == (task, name)]
    try:
        found = contest(peer, path, warm, int(repeat))
    except Exception as problem:
        traceback.print_exc()
        found = {"error": f"{type(problem).__name__}: {problem}"}
    print(f"\n{json.dumps(found)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
