"""Under strace: nothing but `exa.store.durable` changes what is in a store, be it Python's code or Arrow's."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.conftest import ROOT

#: Parses, follows, merges and cleans up, and says which calls of `durable` it took.
SCRIPT = """
import json, sys
import exa
import numpy as np
from exa.store import Store, durable
from exa.store.vacuum import vacuum

told = []

class Told(durable.Calls):
    pass

for name in ("create", "mkdir", "link", "rename", "replace", "unlink", "rmdir", "lock"):
    def call(self, *paths, name=name):
        told.append([name, *map(str, paths)])
        return getattr(durable.Calls, name)(self, *paths)
    setattr(Told, name, call)

durable.calls = Told()
texts, out, said = sys.argv[1:]
exa.parse(texts, out, "xyz", chunk=64)
with open(texts + "/0.xyz", "a") as file:
    file.write("1\\nmore\\nO 1.0 2.0 3.0\\n")
exa.update(out)
field = exa.Container(a=np.ones((9, 3))).save(out + "-arrays")
store = Store.open(field.path)
store.commit([store.write_array("a", np.ones((2, 3)), 1)])
for path in (out, field.path):
    exa.api.compact(path)
    vacuum(path, keep=-60, grace=-60)
exa.open(out).atom.x.sum().compute()
exa.open(field.path).a.sum().compute()
exa.api.check_store(field.path, data=True)
exa.api.check_store(out, data=True)
with open(said, "w") as file:
    json.dump(told, file)
"""
#: Calls that change a folder, by how strace and `Calls` name them.
NAMES = {"mkdir": "mkdir", "link": "link", "linkat": "link", "unlink": "unlink", "unlinkat": "unlink",
         "rename": "replace", "renameat": "replace", "renameat2": "rename"}  # fmt: skip
#: A call that another thread's interrupts is told in two lines, of which the first has what it was asked.
CALL = re.compile(r"^\d+ +(\w+)\((.*)(?:\) += | <unfinished)")


def traced(log: Path, store: str) -> Counter:
    """What the kernel was asked to change below a folder, and did or refused as `Calls` was told."""
    found: Counter = Counter()
    for line in log.read_text(errors="replace").splitlines():
        if not (match := CALL.match(line)):
            continue
        name, arguments = match.groups()
        paths = re.findall(r'"((?:[^"\\]|\\.)*)"', arguments)
        if not any(path.startswith(store) for path in paths):
            continue
        if name in ("open", "openat", "creat"):
            if "O_WRONLY" in arguments or "O_RDWR" in arguments or "O_CREAT" in arguments:
                found["lock" if paths[0].endswith(".lock") else "create", paths[0]] += 1
        else:
            found[NAMES.get(name, name), *paths] += 1
    return found


def test_every_change_goes_through_durable(tmp_path):
    if os.path.exists("/proc/self/status") and "TracerPid:\t0" not in Path("/proc/self/status").read_text():
        pytest.skip("this process is traced already")
    texts, out = tmp_path / "runs", str(tmp_path / "a.exa")
    texts.mkdir()
    for number in range(3):
        (texts / f"{number}.xyz").write_text("1\nframe\nH 0.0 0.5 1.0\n" * 9)
    log, said = tmp_path / "trace", tmp_path / "said.json"
    calls = "/^(open|creat|mkdir|link|rename|unlink|rmdir|truncate|symlink)"
    command = ["strace", "-f", "-q", "-s", "4096", "-e", f"trace={calls}", "-e", "signal=none", "-o", str(log)]
    command += [sys.executable, "-c", SCRIPT, str(texts), out, str(said)]
    subprocess.run(command, cwd=ROOT, check=True, timeout=300)
    told = Counter(tuple(call) for call in json.loads(said.read_text()) if call[1].startswith(out))
    seen = traced(log, out)
    assert seen == told
    assert {name for name, *_ in seen} >= {"create", "mkdir", "link", "unlink", "rmdir", "lock"}
