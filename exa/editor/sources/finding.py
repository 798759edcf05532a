"""Finding sources: what paths, patterns, folders and URLs stand for."""

import glob
import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from exa.editor.sources.decoding import MAX_RATIO, decoded
from exa.editor.sources.source import Source, file_system, is_remote, public
from exa.error import SourceError

UNLISTED = "the server has no page there that links to such files; give the URL of each file, or a list of them"


def find_sources(
    urls: Any,
    storage_options: dict[str, Any] | None = None,
    encoding: str = "utf-8",
    max_ratio: float = MAX_RATIO,
    compression: str | None = "infer",
) -> list[Source]:
    """The sources that `list_sources` finds, each once, as the texts that are in them.

    A file that is found by several paths, through symbolic links too, goes by the first of them.

    Compressed texts are decompressed, by what is in them, and others than UTF-8 are decoded: by their byte order mark,
    or as `encoding` says. One that is more than `max_ratio` times as long as it is compressed is refused.
    With `compression=None` nothing is decompressed.
    """
    found = list(list_sources(urls, storage_options))
    again = set(repeated(found))
    return [decoded(one, encoding, max_ratio, compression) for n, one in enumerate(found) if n not in again]


def list_sources(urls: Any, storage_options: dict[str, Any] | None = None) -> Iterator[Source]:
    """The sources that paths, globs, URLs, or a list of these stand for, sorted within each glob.

    A folder stands for the files below it; links to folders are not followed. Raises `SourceError` where nothing is
    found. Of what a folder or a pattern stands for, a file that cannot be read has a `problem`.
    """
    given: list[Any] = [urls] if isinstance(urls, (str, os.PathLike, Source)) else list(urls)
    if not given:
        raise SourceError("no source is given")
    for url in given:
        found = False
        for source in [url] if isinstance(url, Source) else _expand(os.fsdecode(url), storage_options):
            found = True
            yield source
        if not found:
            raise SourceError("no such file, and no file matches it as a pattern", public(os.fsdecode(url)))


def repeated(sources: Sequence[Source]) -> list[int]:
    """The places of sources that come before by another path, through links too; hard links are files of their own."""
    keys = np.fromiter((hash(source.identity) for source in sources), np.int64, len(sources))
    _, inverse, counts = np.unique(keys, return_inverse=True, return_counts=True)
    seen, again = set(), []
    for place in np.flatnonzero(counts[inverse] > 1).tolist():
        source = sources[place]
        if source.text is None:
            path = source.path if source.problem or is_remote(source.path) else os.path.realpath(source.path)
            again += [place] if path in seen else []
            seen.add(path)
    return again


def _expand(url: str, storage_options: dict[str, Any] | None) -> Iterator[Source]:
    if is_remote(url):
        yield from _remote(url, storage_options)
        return
    path = url.removeprefix("file://")
    if os.path.isdir(path):
        yield from _below(path)
    elif os.path.lexists(path) or not glob.has_magic(path):
        yield Source.of(path)
    else:
        for name in sorted(glob.iglob(path, recursive=True)):
            yield from _found(name, None)


def _below(folder: str) -> Iterator[Source]:
    """The files below a folder, sorted by their paths: one `stat` for each."""
    left: list[str | os.DirEntry[str]] = [folder]
    while left:
        here = left.pop()
        if isinstance(here, os.DirEntry) and not here.is_dir(follow_symlinks=False):
            if not (here.is_symlink() and os.path.isdir(here.path)):
                yield from _found(here.path, here)
            continue
        try:
            with os.scandir(os.fspath(here)) as entries:
                inside = sorted(entries, key=_spelled, reverse=True)
        except PermissionError as error:
            yield Source(error.filename, 0, "", problem=f"{error.strerror}, so that no file in it is found")
            continue
        left += inside


def _spelled(entry: os.DirEntry[str]) -> str:
    """The name of an entry as paths are sorted by it: that of a folder has its slash."""
    return entry.name + os.sep if entry.is_dir(follow_symlinks=False) else entry.name


def _found(path: str, entry: os.DirEntry[str] | None) -> Iterator[Source]:
    """The source at a path that was come upon; none where it is a folder, a pipe or a device, which nobody meant."""
    try:
        status = entry.stat() if entry is not None else os.stat(path)
    except OSError as error:
        yield Source(path, 0, "", problem=error.strerror or str(error))
        return
    try:
        yield Source.of_status(path, status)
    except SourceError:
        return


def _remote(url: str, storage_options: dict[str, Any] | None) -> Iterator[Source]:
    """The objects that a URL stands for: one listing, and no look at each."""
    options = storage_options or {}
    # of zip://*.csv::s3://bucket/a.zip the first link with a path is what is listed
    links = url.split("::")
    place = next((k for k, link in enumerate(links) if "://" in link), len(links) - 1)
    magic = "*" in links[place] or "[" in links[place]  # a question mark begins a query
    if not (magic or links[place].endswith("/")):
        yield Source.of_url(url, storage_options)
        return
    before, (scheme, *_), after = links[:place], links[place].partition("://"), links[place + 1 :]
    web = scheme in ("http", "https")
    try:
        system, path = file_system(url, options)
        list_of = system.glob if magic else system.find
        listing = list_of(path, detail=True)
    except Exception as error:  # each file system has errors of its own
        raise SourceError(UNLISTED if web else str(error).partition("?")[0], public(url)) from error
    if web and not listing:
        raise SourceError(UNLISTED, public(url))
    for name, info in sorted(listing.items()):
        if info.get("type", "file") == "file":
            link = name if "://" in name else f"{scheme}://{name.lstrip('/')}"
            # what a page links to has no size; the server is asked for it
            told = None if info.get("size") is None else info
            yield Source.of_url("::".join([*before, link, *after]), storage_options, told)


def readable(sources: Iterable[Source]) -> Source:
    """The source that shows what a corpus holds: the first that can be read, and has bytes if any has.

    Raises `SourceError` where none can be read.
    """
    first = None
    for source in sources:
        if source.size and not source.problem:
            return source
        first = source if first is None or (first.problem and not source.problem) else first
    if first is None or first.problem:
        raise SourceError(first.problem if first else "no source is given", first.name if first else "")
    return first
