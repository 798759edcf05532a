"""A disk without room for bytes or names: the job fails in words, the store stays readable, and goes on with room."""

import os
import subprocess
from errno import ENOSPC
from pathlib import Path

import pytest

import exa
from exa.error import StoreError
from exa.store import Store
from exa.store.checking import check
from tests.jobs.corpus import CHUNK, same_files, write_corpus

pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root mounts disks")


def run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture
def disk(tmp_path):
    """Mounts a file system for the test, as the words of mount say."""
    place = tmp_path / "disk"
    place.mkdir()

    def mounted(*words: str) -> Path:
        try:
            run("mount", *words, str(place))
        except subprocess.CalledProcessError as error:
            pytest.skip(f"nothing can be mounted here: {error.stderr.decode().strip()}")
        return place

    yield mounted
    subprocess.run(["umount", str(place)], check=False, capture_output=True)


def parse_without_room(texts: Path, out: Path) -> None:
    with pytest.raises(StoreError) as error:
        exa.parse(texts, out, "xyz", chunk=CHUNK)
    assert error.value.errno == ENOSPC
    assert str(out) in str(error.value)
    if Store.exists(out):
        assert check(str(out), data=True).problems == []
        for name in (opened := exa.open(out)):
            assert len(opened[name].compute(scheduler="sync")) == len(opened[name])


def is_complete(texts: Path, out: Path, whole: Path) -> None:
    found, expected = exa.parse(texts, out, "xyz", chunk=CHUNK), exa.parse(texts, whole, "xyz", chunk=CHUNK)
    for name in [*expected, "_files"]:
        table = same_files(found[name].compute(scheduler="sync"))
        assert table.equals(same_files(expected[name].compute(scheduler="sync")))
    assert check(str(out), data=True).problems == []


SLOW = [pytest.param(size, marks=pytest.mark.slow) for size in ("16k", "700k")]


@pytest.mark.parametrize("size", ["200k", *SLOW])
def test_no_room_for_bytes(tmp_path, disk, size):
    write_corpus(tmp_path / "in", size=40 * CHUNK)
    place = disk("-t", "tmpfs", "-o", f"size={size}", "tmpfs")
    parse_without_room(tmp_path / "in", place / "a.exa")
    run("mount", "-o", "remount,size=64m", str(place))
    is_complete(tmp_path / "in", place / "a.exa", tmp_path / "whole.exa")


def test_no_room_for_names(tmp_path, disk):
    write_corpus(tmp_path / "in")
    image = tmp_path / "image"
    image.write_bytes(bytes(16 << 20))
    run("mkfs.ext4", "-q", "-N", "256", str(image))
    place = disk("-o", "loop", str(image))
    fillers = []
    for number in range(256 - os.statvfs(place).f_files + os.statvfs(place).f_ffree - 25):
        fillers.append(place / f"filler-{number}")
        fillers[-1].touch()
    parse_without_room(tmp_path / "in", place / "a.exa")
    for filler in fillers:
        filler.unlink()
    is_complete(tmp_path / "in", place / "a.exa", tmp_path / "whole.exa")
