"""Power losses and the lies of NFS with the whole stack above a file system of ours."""

import json
import os
import pickle
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from exa.error import StoreError
from exa.store import Store, durable
from exa.store.checking import check as check_store
from tests.conftest import ROOT
from tests.store.power import Op, Unflushed, crashes
from tests.store.processes import Tell, fork
from tests.store.scenario import TABLES, UNITS, check, work, write_unit

try:
    import mfusepy  # noqa: F401
except (ImportError, OSError):
    pytest.skip("there is no libfuse; make faults installs it", allow_module_level=True)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not os.access("/dev/fuse", os.R_OK | os.W_OK), reason="there is no /dev/fuse"),
]


@contextmanager
def mounted(folder: Path, how: str) -> Iterator[tuple[Path, Path]]:
    """Where a folder is mounted, and where the notes are once that is over."""
    place, behind, notes = folder / "place", folder / "behind", folder / "notes"
    place.mkdir()
    behind.mkdir()
    command = [sys.executable, "-m", "tests.faults.mounted", *map(str, (place, behind, notes, how))]
    server = subprocess.Popen(command, cwd=ROOT)
    try:
        while not os.path.ismount(place):
            if server.poll() is not None:
                pytest.skip("nothing can be mounted here")
            time.sleep(0.05)
        yield place, notes
    finally:
        subprocess.run(["umount", str(place)], check=False)
        server.wait(30)


def told_to_the_kernel(folder: Path, calls: durable.Calls) -> list[Op]:
    """What the kernel was told to do for a job of a store, and what was acknowledged."""
    with mounted(folder, "notes") as (place, notes):

        def ack(what: object) -> None:
            with suppress(FileNotFoundError):  # it is noted, and not made
                os.mkdir(f"{place}/.ack-{json.dumps(what)}")

        def run(tell: Tell) -> None:
            durable.calls = calls
            work(place / "deep" / "a.exa", ack)

        fork(run).join()
    return pickle.loads(notes.read_bytes())


def test_power_losses(tmp_path):
    """F4: what the kernel was told of a store, by Python, Arrow and zarr, is enough after any operation."""
    ops = told_to_the_kernel(tmp_path, durable.Calls())
    acks = [what for kind, _, what in ops if kind == "ack"]
    assert acks[-1] == ("unit", UNITS[-1])
    states = 0
    with tempfile.TemporaryDirectory(dir="/dev/shm") as found:
        for state, known in crashes(ops, str(tmp_path / "place"), Path(found), 8):
            path = state / "deep" / "a.exa"
            check(path, known)
            if known and states % 10 == 0:
                assert check_store(str(path), data=True).problems == []
                assert work(path).snapshot().units == set(UNITS)
            shutil.rmtree(state)
            states += 1
    assert states > 400  # that differ


def test_flushes_that_are_left_out_are_found(tmp_path):
    ops = told_to_the_kernel(tmp_path, Unflushed())
    with tempfile.TemporaryDirectory(dir="/dev/shm") as found:
        states = crashes(ops, str(tmp_path / "place"), Path(found), 2, at="ack")
        with pytest.raises((AssertionError, StoreError)):
            any(check(state / "deep" / "a.exa", known) for state, known in states)


def test_the_lies_of_nfs(tmp_path):
    """F11: links that were made are said to have failed, and listings are old; as many commits as were wanted."""
    with mounted(tmp_path, "nfs") as (place, _):
        path = place / "a.exa"
        Store.create(path, {})

        def write(tell: Tell, name: str) -> None:
            store, luck = Store.open(path), random.Random(name)
            for turn in range(6):
                unit = f"{name}-{turn}"
                store.commit(write_unit(store, unit, turn), [unit], TABLES)
                tell(unit)
                time.sleep(luck.random() / 100)

        writers = [fork(lambda tell, name=name: write(tell, name)) for name in "abcd"]
        acked = {unit for writer in writers for unit in writer.join()}
        assert len(acked) == 24
        time.sleep(1.5)
        snapshot = Store.open(path).snapshot()
        assert snapshot.units == acked
        assert snapshot.version == 24
        check(path, [("unit", unit) for unit in acked])
