"""The verbs: what exa does, in one place. The only module that sees every room."""

import os
from functools import partial
from typing import Any

from exa.container import Container
from exa.editor.plan import CHUNK
from exa.editor.source import find_sources
from exa.editor.text import Text
from exa.error import EditorError
from exa.formats.registry import find_editor

ON_ERROR = ("reject", "raise", "skip")


def read(
    urls: Any,
    editor: Any = None,
    *,
    chunk: int | str = CHUNK,
    on_error: str = "reject",
    storage_options: dict[str, Any] | None = None,
    **options: Any,
) -> Container:
    """A lazy container over the text itself: nothing is read before it is computed.

    >>> exa.read("runs/*.xyz").atom.groupby("symbol").x.mean().compute()  # doctest: +SKIP

    `urls` is a path, a pattern, a folder, an fsspec URL, or a list of these; `editor` a class, a name
    (``exa formats`` lists them) or ``file.py:Class``, found from the text where it is None. What the text holds that
    no record can be made of is in ``_rejects``, or raised (`ParseError`), or passed over with ``on_error="skip"``.
    `chunk` is how many bytes make a partition (64 MiB); other options are the editor's.
    """
    _check_on_error(on_error)
    sources = find_sources(urls, storage_options)
    fitted = find_editor(editor, sources)
    fitted = fitted.fit(sources[0], **options) if hasattr(fitted, "fit") else fitted
    text = Text(fitted, sources, _bytes(chunk), on_error)
    names = [*text.tables, "_rejects"]
    return Container({name: partial(text.table, name) for name in names}, name=_name(urls))


def _check_on_error(on_error: str) -> None:
    if on_error not in ON_ERROR:
        raise EditorError(f"on_error={on_error!r}: one of {', '.join(ON_ERROR)} is wanted")


def _bytes(size: int | str) -> int:
    from dask.utils import parse_bytes

    count = parse_bytes(size)
    if count <= 0:
        raise EditorError(f"chunk={size!r}: a number of bytes is wanted, such as '64MiB'")
    return int(count)


def _name(urls: Any) -> str:
    return os.fspath(urls) if isinstance(urls, (str, os.PathLike)) else "text"
