"""Where a store is: a folder, or a URL together with what fsspec needs to open it."""

import os
import re
from collections.abc import Mapping
from typing import Any

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]+(://|::)")


class Url(str):
    """A URL that knows what opens it. It is shown, compared and hashed as the text alone; the options may be secret.

    >>> join(Url("s3://bucket/water.exa", {"key": "..."}), "_log").options
    {'key': '...'}
    """

    options: Mapping[str, Any]

    def __new__(cls, url: str, options: Mapping[str, Any] | None = None) -> "Url":
        made = super().__new__(cls, url)
        made.options = dict(options or {})
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return Url, (str(self), self.options)


def is_url(path: str) -> bool:
    """Whether a path is for fsspec to open.

    >>> is_url("s3://bucket/water.exa"), is_url("/data/a://b")
    (True, False)
    """
    return _URL.match(path) is not None


def located(path: str | os.PathLike[str], options: Mapping[str, Any] | None = None) -> str:
    """The absolute path or the `Url` of a store.

    >>> located("s3://bucket/water.exa/")
    's3://bucket/water.exa'
    """
    if isinstance(path, Url):
        return path
    path = os.fspath(path).removeprefix("file://")
    return Url(path.rstrip("/"), options) if is_url(path) else os.path.abspath(path)


def join(path: str, *steps: str) -> str:
    """A path below another, opened by the same options."""
    if path.startswith(os.sep) or not is_url(path):  # a store has a million parts
        return os.path.join(path, *steps)
    return Url("/".join([path, *steps]), getattr(path, "options", None))


def parent(path: str) -> str:
    """The folder of a path, opened by the same options."""
    if not is_url(path):
        return os.path.dirname(path)
    return Url(path.rpartition("/")[0], getattr(path, "options", None))
