"""Finding sources: what paths, patterns, folders and URLs stand for."""

import glob
import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

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
    known: Mapping[str, str] | None = None,
) -> list[Source]:
    """The sources that paths, globs, URLs, or a list of these stand for: each once, sorted within each glob.

    A file that is found by several paths, through symbolic links too, goes by the first of them.

    Compressed texts are decompressed, by what is in them, and others than UTF-8 are decoded: by their byte order mark,
    or as `encoding` says. One that is more than `max_ratio` times as long as it is compressed is refused.
    With `compression=None` nothing is decompressed.

    Of sources whose identity is the one that is `known` by name, but for the first, nothing is read; they are as they
    were found.

    A folder stands for the files below it; links to folders are not followed. Raises `SourceError` where nothing is
    found. Of what a folder or a pattern stands for, a file that cannot be read has a `problem`.
    """
    first: dict[str, str] = {}
    others: set[str] = set()
    given = [urls] if isinstance(urls, (str, os.PathLike, Source)) else list(urls)
    seen: dict[str, Source] = {}
    for url in given:
        if isinstance(url, Source):
            seen[url.path if url.text is None else f"{url.path} {len(seen)}"] = url
            continue
        found = False
        for source in _expand(os.fsdecode(url), storage_options):
            found = True
            if source.path in seen or _is_link(source, first, others):
                continue
            settled = known is not None and bool(seen) and known.get(source.name, "") == source.identity != ""
            seen[source.path] = source if settled else decoded(source, encoding, max_ratio, compression)
        if not found:
            raise SourceError("no such file, and no file matches it as a pattern", public(os.fsdecode(url)))
    if not seen:
        raise SourceError("no source is given")
    return list(seen.values())


def _is_link(source: Source, first: dict[str, str], others: set[str]) -> bool:
    """Whether a local file has been found by another path already.

    `first` are those found, by identity, and `others` the real paths of hard links, which have that of another.
    """
    if source.problem or is_remote(source.path) or first.setdefault(source.identity, source.path) == source.path:
        return False
    real = os.path.realpath(source.path)
    if real in others or real == os.path.realpath(first[source.identity]):
        return True
    others.add(real)
    return False


def _expand(url: str, storage_options: dict[str, Any] | None) -> Iterator[Source]:
    if is_remote(url):
        yield from _remote(url, storage_options)
        return
    path = url.removeprefix("file://")
    if os.path.isdir(path):
        yield from sorted(_below(path), key=lambda source: source.path)
    elif os.path.lexists(path) or not glob.has_magic(path):
        yield Source.of(path)
    else:
        for name in sorted(glob.iglob(path, recursive=True)):
            yield from _found(name, None)


def _below(folder: str) -> Iterator[Source]:
    """The files below a folder, in no order: one `stat` for each."""
    folders = [folder]
    while folders:
        try:
            with os.scandir(folders.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
                    elif not (entry.is_symlink() and os.path.isdir(entry.path)):
                        yield from _found(entry.path, entry)
        except PermissionError as error:
            yield Source(error.filename, 0, "", problem=f"{error.strerror}, so that no file in it is found")


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


def readable(sources: Sequence[Source]) -> Source:
    """The source that shows what a corpus holds: the first that can be read, and has bytes if any has.

    Raises `SourceError` where none can be read.
    """
    sound = [source for source in sources if not source.problem]
    if not sound:
        raise SourceError(sources[0].problem, sources[0].name)
    return next((source for source in sound if source.size), sound[0])
