"""Stores in folders of this machine, or that are mounted here."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import BinaryIO, TypeVar

import pyarrow as pa
import pyarrow.parquet as pq

from exa.store import durable
from exa.store.backends.base import Backend, Found

T = TypeVar("T")
R = TypeVar("R")


class Local(Backend):
    """Folders; what is written goes through `exa.store.durable`."""

    def read(self, path: str, limit: int = -1) -> bytes:
        with open(path, "rb") as file:
            return file.read(limit)

    def open(self, path: str) -> BinaryIO:
        return open(path, "rb")

    def exists(self, path: str) -> bool:
        return os.path.exists(path)

    def size(self, path: str) -> int:
        return os.stat(path).st_size

    def time(self, path: str) -> float:
        return os.stat(path).st_mtime

    def names(self, folder: str) -> list[str]:
        return os.listdir(folder)

    def walk(self, folder: str) -> Iterator[Found]:
        for inside, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(inside, name)
                try:
                    stat = os.stat(path, follow_symlinks=False)
                except FileNotFoundError:
                    continue
                yield Found(os.path.relpath(path, folder).replace(os.sep, "/"), stat.st_size, stat.st_mtime)

    def parquet(self, path: str, footer: pq.FileMetaData | None = None) -> pq.ParquetFile:
        # of the name's bytes, as Arrow takes no text that is not UTF-8
        return pq.ParquetFile(pa.OSFile(os.fsencode(path)), metadata=footer)

    def create(self, path: str, data: bytes) -> bool:
        return durable.create(path, data)

    def advise(self, path: str, data: bytes) -> None:
        durable.advise(path, data)

    def new_file(self, path: str) -> durable.NewFile:
        return durable.NewFile(path)

    def share(self, source: str, path: str) -> None:
        durable.share(source, path)

    def prepare(self, path: str) -> None:
        """What a folder cannot do is seen when it is tried."""

    def make_dirs(self, path: str, below: str | None = None) -> None:
        durable.make_dirs(path, below)

    def sync_dir(self, path: str) -> None:
        durable.sync_dir(path)

    def lock(self, path: str, below: str) -> AbstractContextManager[bool]:
        return durable.lock(path, below)

    def remove(self, path: str) -> None:
        durable.remove(path)

    def remove_dirs(self, path: str) -> None:
        for folder, _, _ in os.walk(path, topdown=False):
            durable.remove_dir(folder)

    def map(self, function: Callable[[T], R], items: Iterable[T]) -> Iterable[R]:
        return map(function, items)
