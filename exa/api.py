"""The verbs: what exa does, in one place. The only module that sees every room.

Containers and tables, which are dask's, are loaded by the verbs that give one: a job does not wait for them.
"""

import os
from collections.abc import Callable
from functools import partial
from glob import has_magic
from typing import TYPE_CHECKING, Any

from exa import container
from exa.editor import planning
from exa.editor.planning.checking import Check, check_format
from exa.editor.planning.plan import CHUNK
from exa.editor.planning.text import Text
from exa.editor.readers.search import Query
from exa.editor.sources.decoding import MAX_RATIO, measured
from exa.editor.sources.finding import find_sources, readable
from exa.editor.sources.source import Source, is_remote, public
from exa.error import EditorError
from exa.formats.registry import find_editor, plain_options, reference
from exa.jobs.job import Job
from exa.jobs.known import find_corpus
from exa.jobs.origins import StoredOrigins
from exa.jobs.showing import notebook_display
from exa.jobs.status import Progress, Status, job_status
from exa.jobs.updating import Update, last_request
from exa.schedule.memory import bytes_of
from exa.schedule.stream import active_client
from exa.store import Store, checking, compaction
from exa.store import vacuum as sweeping
from exa.store.backends import located

if TYPE_CHECKING:
    from exa.container import Container
    from exa.container.table import Table

ON_ERROR = ("reject", "raise", "skip")
#: How a job is run, which does not make it another one.
RUN = ("max_rejects", "threads", "client", "report", "memory_limit")


def read(
    urls: Any,
    editor: Any = None,
    *,
    chunk: int | str = CHUNK,
    on_error: str = "reject",
    storage_options: dict[str, Any] | None = None,
    encoding: str = "utf-8",
    compression: str | None = "infer",
    max_ratio: float = MAX_RATIO,
    memory_limit: int | str | None = None,
    **options: Any,
) -> "Container":
    """A lazy container over the text itself: nothing is read before it is computed.

    >>> exa.read("runs/*.xyz").atom.groupby("symbol").x.mean().compute()  # doctest: +SKIP

    `urls` is a path, a pattern, a folder, an fsspec URL, or a list of these; `editor` a class, a name
    (``exa formats`` lists them) or ``file.py:Class``, found from the text where it is None. What the text holds that
    no record can be made of is in ``_rejects``, or raised (`ParseError`), or passed over with ``on_error="skip"``.
    `chunk` is how many bytes make a partition (64 MiB). Texts are UTF-8 or have a byte order mark, unless `encoding`
    says otherwise; they are decompressed by what is in them, unless `compression` is None, and refused where they are
    more than `max_ratio` times as long as they were. Reading that takes more than `memory_limit` is a
    `MemoryLimitError` once a table is asked for. Other options are the editor's. A store is opened, as by `open`.
    """
    _check_on_error(on_error)
    if isinstance(urls, (str, os.PathLike)) and _is_store(urls, storage_options):
        return open(urls, editor=editor, storage_options=storage_options)
    sources = find_sources(urls, storage_options, encoding, max_ratio, compression)
    fitted = find_editor(editor, sources)
    fitted = fitted.fit(readable(sources), **options) if hasattr(fitted, "fit") else fitted
    text = Text(fitted, sources, _bytes(chunk), on_error, memory_limit)
    names = [*text.tables, "_rejects"]
    return container.Container({name: partial(planning.lazy_table, text, name) for name in names}, name=_name(urls))


def parse(
    urls: Any,
    out: str | os.PathLike[str],
    editor: Any = None,
    *,
    chunk: int | str = CHUNK,
    on_error: str = "reject",
    max_rejects: int | str | None = None,
    threads: int | None = None,
    client: Any | None = None,
    storage_options: dict[str, Any] | None = None,
    report: Callable[[Progress], None] | None = None,
    memory_limit: int | str | None = None,
    **options: Any,
) -> "Container":
    """Read a corpus into a store, and open it.

    >>> water = exa.parse("runs/*.xyz", "runs.exa")  # doctest: +SKIP

    As `read`, and durable: what is committed survives any crash, and the same call goes on where the last one ended.
    Sources that the store already has are not read again; one that changed since is a `StoreError`. The work is done
    by `threads` of this process (one for each core and one more, as the disk keeps one waiting), or by the workers of
    `client` or of the active dask client. `report` is called with the `Progress` at first and after each unit;
    a notebook shows it where there is none. More
    than `max_rejects`, a number or a share such as "5%", raise `TooManyRejects`; what was read until then is kept. A
    run that would take more memory than `memory_limit`, bytes or a text such as "2 GiB", is refused before it begins:
    a `MemoryLimitError` says which limit would do; smaller chunks and fewer threads take less.
    """
    job = parse_job(
        urls, out, editor, chunk=chunk, on_error=on_error, max_rejects=max_rejects, threads=threads, client=client,
        storage_options=storage_options, report=report or notebook_display(), memory_limit=memory_limit, **options,
    )  # fmt: skip
    job.run()
    return open(out, editor=editor, storage_options=storage_options)


def parse_job(
    urls: Any,
    out: str | os.PathLike[str],
    editor: Any = None,
    *,
    chunk: int | str = CHUNK,
    on_error: str = "reject",
    storage_options: dict[str, Any] | None = None,
    encoding: str = "utf-8",
    compression: str | None = "infer",
    max_ratio: float = MAX_RATIO,
    **how: Any,
) -> Job:
    """What `parse` would do, as an object to look at (``job.plan()``) and to ``run()``."""
    _check_on_error(on_error)
    out = located(out, storage_options)
    decoding: dict[str, Any] = {"encoding": encoding, "compression": compression, "max_ratio": max_ratio}
    sources = find_corpus(out, urls, storage_options, **decoding)
    run: dict[str, Any] = {name: how.pop(name) for name in RUN if name in how}
    fitted = find_editor(editor, sources)
    request = {"editor": reference(editor, fitted), "options": plain_options(how), "decoding": decoding}
    fitted = fitted.fit(readable(sources), **how) if hasattr(fitted, "fit") else fitted
    run["client"] = run.get("client") or active_client()
    return Job(out, fitted, sources, request | {"on_error": on_error, "chunk": _bytes(chunk)}, run, _urls(urls))


def update(
    out: str | os.PathLike[str],
    urls: Any = None,
    *,
    editor: Any = None,
    storage_options: dict[str, Any] | None = None,
    report: Callable[[Progress], None] | None = None,
    **how: Any,
) -> "Container":
    """Make a store agree with what became of its corpus, by the least work, and open it.

    >>> exa.update("runs.exa")  # doctest: +SKIP

    Looks where the store's sources were found, or at `urls`. A file that is as it was is not read; one that was
    appended to is read from its last range on, and a half-written last record waits, unless `final` is true; rows of
    one that changed otherwise are replaced in one commit; new ones are read; of those that are gone the rows stay,
    unless `vanished` is "mask". Changes are found by size, times and inode, and then by hashes of all that was read;
    with `trusting`, of a file that grew only by those of its first and last range. `client`, `threads`, `max_rejects`,
    `memory_limit` and `report` are as in `parse`; the editor is the one that wrote the store, unless `editor` gives
    its class.
    """
    report = report or notebook_display()
    update_job(out, urls, editor=editor, storage_options=storage_options, report=report, **how).run()
    return open(out, editor=editor, storage_options=storage_options)


def update_job(
    out: str | os.PathLike[str],
    urls: Any = None,
    *,
    editor: Any = None,
    storage_options: dict[str, Any] | None = None,
    final: bool = False,
    vanished: str = "keep",
    trusting: bool = False,
    retry: bool = False,
    **run: Any,
) -> Update:
    """What `update` would do, as an object to look at (``job.plan()``) and to ``run()``.

    With `retry` only the files that could not be read are tried again.
    """
    if vanished not in ("keep", "mask"):
        raise EditorError(f"vanished={vanished!r}: one of keep, mask is wanted")
    out = located(out, storage_options)
    spec, wanted = last_request(out, urls)
    sources = find_corpus(out, wanted, storage_options, trusting=not final, **spec["decoding"])
    fitted = find_editor(spec["editor"] if editor is None else editor, sources)
    fitted = fitted.fit(readable(sources), **spec["options"]) if hasattr(fitted, "fit") else fitted
    run["client"] = run.get("client") or active_client()
    return Update(
        out, fitted, sources, spec, run, _urls(wanted),
        final=final, vanished=vanished, trusting=trusting, retry=retry,
    )  # fmt: skip


def _urls(urls: Any) -> list[str]:
    """What `exa update` looks for later: no strings that are texts, and no credentials."""
    given = [urls] if isinstance(urls, (str, os.PathLike, Source)) else list(urls)
    found = [os.fsdecode(url) for url in given if not isinstance(url, Source)]
    return [public(url) if is_remote(url) else url.removeprefix("file://") for url in found]


def search(
    urls: Any,
    *patterns: str | bytes,
    regex: bool = False,
    ignore_case: bool = False,
    chunk: int | str = CHUNK,
    storage_options: dict[str, Any] | None = None,
    **decoding: Any,
) -> "Table":
    """The lines that hold any of the patterns, as a lazy table: path, line (from 1), offset, pattern, text.

    >>> exa.search("logs/*.log", "ERROR", "WARN").groupby("pattern").size().compute()  # doctest: +SKIP

    A line that holds several patterns has a row for each. Patterns are texts or, with `regex`, expressions in RE2's
    syntax; neither goes beyond a line. `ignore_case` takes letters for both cases. `encoding`, `compression` and
    `max_ratio` are as in `read`.
    """
    query = Query.of(patterns, regex, ignore_case)
    return planning.found_table(find_sources(urls, storage_options, **decoding), query, _bytes(chunk))


def count(
    urls: Any,
    *patterns: str | bytes,
    regex: bool = False,
    ignore_case: bool = False,
    threads: int | None = None,
    storage_options: dict[str, Any] | None = None,
    **decoding: Any,
) -> dict[str | bytes, int]:
    """How many lines hold each pattern; the texts are read once, whatever the number of patterns.

    >>> exa.count("logs/*.log", "ERROR", "WARN")  # doctest: +SKIP
    {'ERROR': 3, 'WARN': 80}

    Done at once, by `threads` of this process (one for each core) or by the workers of the active dask client.
    Patterns and how texts are decoded are as in `search`.
    """
    query = Query.of(patterns, regex, ignore_case)
    sources = find_sources(urls, storage_options, **decoding)
    counts = query.count(sources, threads, active_client())
    return dict(zip(patterns, counts, strict=True))


def open(
    path: str | os.PathLike[str],
    version: int | None = None,
    *,
    editor: Any = None,
    storage_options: dict[str, Any] | None = None,
) -> "Container":
    """The container in a store.

    >>> exa.open("runs.exa").atom.x.mean().compute()  # doctest: +SKIP

    Reads the log alone; lengths and dtypes are known without a task. `version` opens an earlier state. The sources
    of rows (see `Table.source`) are read again with the editor that wrote them; where that cannot be found by its
    name, as a class of another notebook, give it as `editor`, and what fsspec needs to open them as `storage_options`.
    Tables whose sections have a class as `schema` are of it where `editor` is given, or where its module is imported.
    """
    origins = partial(StoredOrigins, editor=editor, storage_options=storage_options)
    tracks = find_editor(editor, []).tracks() if editor is not None else ()
    kinds = {spec.name: spec.kind for track in tracks for spec in track.tables if spec.kind}
    return container.Container.stored(located(path, storage_options), version, origins, kinds)


def status(out: str | os.PathLike[str], *, storage_options: dict[str, Any] | None = None) -> Status:
    """How far the last job of a store is, or how it ended: what `exa status` prints, also from another process.

    >>> exa.api.status("runs.exa").state  # doctest: +SKIP
    'running'
    """
    return job_status(located(out, storage_options))


def check(
    editor: Any,
    sample: str | os.PathLike[str],
    *,
    storage_options: dict[str, Any] | None = None,
    encoding: str = "utf-8",
    **options: Any,
) -> Check:
    """How well a format fits a text: what `exa check` prints.

    >>> exa.api.check("xyz", "a.xyz").unclaimed  # doctest: +SKIP
    0
    """
    source = measured(find_sources(sample, storage_options, encoding)[0])
    found = find_editor(editor, [source])
    return check_format(found.fit(source, **options) if hasattr(found, "fit") else found, source)


def check_store(
    path: str | os.PathLike[str], data: bool = False, *, storage_options: dict[str, Any] | None = None
) -> checking.Findings:
    """Whether a store is what its log says; with `data`, every byte of it.

    >>> exa.api.check_store("runs.exa", data=True).problems  # doctest: +SKIP
    []
    """
    return checking.check(Store.open(path, storage_options).path, data)


def repair(
    path: str | os.PathLike[str],
    *,
    data: bool = False,
    dry_run: bool = False,
    storage_options: dict[str, Any] | None = None,
) -> tuple[checking.Findings, int | None]:
    """Go back to the last version of a store that can be trusted; what is wrong, and the version that this makes.

    >>> exa.api.repair("runs.exa")[1]  # doctest: +SKIP
    18

    What later versions held is left out, and read again by the next `parse`. None where nothing is wrong.
    """
    return checking.repair(Store.open(path, storage_options).path, data, dry_run)


def vacuum(
    path: str | os.PathLike[str],
    days: float = 7.0,
    *,
    dry_run: bool = False,
    storage_options: dict[str, Any] | None = None,
) -> sweeping.Swept:
    """Delete the files of a store that no version of the last days shows; which they are.

    >>> exa.api.vacuum("runs.exa").bytes  # doctest: +SKIP
    """
    return sweeping.vacuum(Store.open(path, storage_options).path, days * 86400, dry_run=dry_run)


def compact(
    path: str | os.PathLike[str], *, dry_run: bool = False, storage_options: dict[str, Any] | None = None
) -> compaction.Compacted:
    """Merge the parts of each table of a store into files of about 64 MiB, without hidden rows; what was merged.

    >>> exa.api.compact("runs.exa").after  # doctest: +SKIP
    {'atom': 12, 'frame': 1}

    Others may go on reading and writing. What was merged is on the disk until `vacuum`.
    """
    return compaction.compact(Store.open(path, storage_options), dry_run=dry_run)


def _is_store(url: str | os.PathLike[str], storage_options: dict[str, Any] | None) -> bool:
    """Whether a store is at a path or URL. Where that cannot be found out, whoever reads what is there says why."""
    if is_remote(os.fspath(url)) and has_magic(os.fspath(url)):
        return False
    try:
        return Store.exists(url, storage_options)
    except OSError:
        return False


def _check_on_error(on_error: str) -> None:
    if on_error not in ON_ERROR:
        raise EditorError(f"on_error={on_error!r}: one of {', '.join(ON_ERROR)} is wanted")


def _bytes(size: int | str) -> int:
    try:
        count = bytes_of(size)
    except ValueError:
        count = 0
    if count <= 0:
        raise EditorError(f"chunk={size!r}: a number of bytes is wanted, such as '64MiB'")
    return count


def _name(urls: Any) -> str:
    return os.fspath(urls) if isinstance(urls, (str, os.PathLike)) else "text"
