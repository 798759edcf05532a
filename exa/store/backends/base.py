"""What a store asks of the place where it is."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import BinaryIO, NamedTuple, TypeVar

import pyarrow.parquet as pq

from exa.store.durable import NewFile

T = TypeVar("T")
R = TypeVar("R")


class Found(NamedTuple):
    """A file of a store."""

    name: str
    "Relative to the store, with forward slashes."
    size: int
    time: float
    "When it was written, by the clock of the place, in seconds since 1970."


class Backend(ABC):
    """Files by their paths. What is written appears once, whole, and is there for good when the call returns.

    Reading raises `FileNotFoundError` where there is nothing, and another `OSError` where it cannot be known.
    """

    @abstractmethod
    def read(self, path: str, limit: int = -1) -> bytes:
        """The bytes of a file, no more than `limit`."""

    @abstractmethod
    def open(self, path: str) -> BinaryIO:
        """A file, to be read piece by piece."""

    @abstractmethod
    def exists(self, path: str) -> bool:
        """Whether there is such a file."""

    @abstractmethod
    def size(self, path: str) -> int:
        """The bytes that a file has."""

    @abstractmethod
    def time(self, path: str) -> float:
        """When a file was written, by the clock of the place."""

    @abstractmethod
    def names(self, folder: str) -> list[str]:
        """The names in a folder, in no order; what was written just now may be missing."""

    @abstractmethod
    def walk(self, folder: str) -> Iterator[Found]:
        """All files below a folder; what was written just now may be missing."""

    @abstractmethod
    def parquet(self, path: str, footer: pq.FileMetaData | None = None) -> pq.ParquetFile:
        """The Parquet file at a path, open; its footer is not read where it is known."""

    @abstractmethod
    def create(self, path: str, data: bytes) -> bool:
        """Create a small file exclusively; False where others have taken the name."""

    @abstractmethod
    def advise(self, path: str, data: bytes) -> None:
        """Put a note in the place of the one before; nothing relies on it."""

    @abstractmethod
    def new_file(self, path: str) -> NewFile:
        """A big file, under a name that nobody else uses."""

    @abstractmethod
    def share(self, source: str, path: str) -> None:
        """Have a file, which nobody changes, under a second name, that nobody else uses."""

    @abstractmethod
    def prepare(self, path: str) -> None:
        """Find out whether a store can be written here, which costs something once; StoreError says why not."""

    @abstractmethod
    def make_dirs(self, path: str, below: str | None = None) -> None:
        """Make a folder and those above it, as far as `below`."""

    @abstractmethod
    def sync_dir(self, path: str) -> None:
        """Make every name in a folder durable, whoever created it."""

    @abstractmethod
    def lock(self, path: str, below: str) -> AbstractContextManager[bool]:
        """Whether the lock that a file is could be had; it goes with the process."""

    @abstractmethod
    def remove(self, path: str) -> None:
        """Delete a file; one that is gone already is no error."""

    @abstractmethod
    def remove_dirs(self, path: str) -> None:
        """Delete a folder of which all files are gone, and those in it."""

    @abstractmethod
    def map(self, function: Callable[[T], R], items: Iterable[T]) -> Iterable[R]:
        """The function of each item, several at once where each waits for an answer."""
